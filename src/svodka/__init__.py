"""svodka: who claims what, on whose word."""
