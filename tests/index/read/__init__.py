"""Reading sources and headers."""
