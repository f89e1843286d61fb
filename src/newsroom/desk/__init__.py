"""A story's way from draft to publication, and the log of it."""
