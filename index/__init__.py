"""Reading, extracting, encoding and storing statements; knows nothing of queries or HTTP."""
