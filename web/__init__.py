"""JSON API, pages, feeds, exports, agents and the command line over the search package."""
