"""What keeps the site running: health, backup, the page cache, limits and rules for browsers."""
