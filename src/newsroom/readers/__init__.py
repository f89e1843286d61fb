"""What readers ask of us: complaints, replies and the newsletter."""
