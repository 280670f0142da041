"""Tests of the whole program, and of each package below."""
