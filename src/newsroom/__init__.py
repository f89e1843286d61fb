"""The newsroom: the site where writers write, editors review and readers read."""
