"""The attribute room: who says what, through whom."""

from svodka.attribute.attribute import VERSION, attribute

__all__ = ["VERSION", "attribute"]
