"""Many articles against each other: reprints, stories, claims, independent origins, denials."""
