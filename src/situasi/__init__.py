"""Situasi reads news stories into attributed records."""
