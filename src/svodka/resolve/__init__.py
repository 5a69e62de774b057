"""The resolve room: what was seen and said in an article, brought into one normal form."""
