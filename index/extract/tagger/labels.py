"""The tagger's label sets."""

LAYERS = ("content", "source", "cue")
OUTSIDE, BEGIN, INSIDE, END, SINGLE = range(5)
"""A layer's labels: a span of several pieces is BEGIN INSIDE* END, one of one piece SINGLE."""

NAMES = ("PERSON", "ORG", "PLACE", "OTHER")
"""Names are labelled 0 outside, 1 + 2k begin and 2 + 2k inside of the kind number k."""

LOGITS = 5 * len(LAYERS) + 1 + 2 * len(NAMES)
LINK = 96
"""Dimensions of the linking vectors; four a piece: content to cue, content to source, cue, source."""
