"""Query language, the keyword and semantic legs, fusion, similar, match and verify; knows nothing of HTTP."""
