"""What svodka knows of English, as data."""
