"""Seeing by a trained tagger: it weighs words, rules of the language cut what it weighed into spans."""
