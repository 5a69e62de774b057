"""What svodka knows of Ukrainian, as data."""
