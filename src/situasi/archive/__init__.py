"""Archives: the same reading over millions of stories, by a pool of processes or by Spark."""
