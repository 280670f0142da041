"""Pages, JSON API, feeds, exports and tools for agents over the search engine; knows nothing of how search works."""
