"""Tests in a real browser: Debian's Chromium, driven by Playwright. They are skipped where it is not installed."""
