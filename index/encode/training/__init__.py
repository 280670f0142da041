"""How the shipped encoder was made; nothing here runs when Onrecord runs."""
