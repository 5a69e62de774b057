"""Actors: one id behind all names of a person, body or state, with the reason for each name."""

from svodka.resolve.actors.casting import cast_actors
from svodka.resolve.actors.table import BodyTable, known_bodies, with_own

__all__ = ["BodyTable", "cast_actors", "known_bodies", "with_own"]
