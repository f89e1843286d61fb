"""What is published: the front page, topics and stories."""
