"""The demonstration site: stories, people and pictures made for it."""
