"""What was read of the newsroom's stories: the readings, the record they make, and its review."""
