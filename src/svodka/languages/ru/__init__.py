"""What svodka knows of Russian, as data."""
