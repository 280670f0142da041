"""The trained tagger: finds contents, sources, cues and names, and links them."""
