"""How the tagger was trained; nothing here is needed at run time. See ../model/README.md."""
