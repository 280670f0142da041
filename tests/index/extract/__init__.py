"""Tests of index.extract."""
