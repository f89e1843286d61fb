"""Who writes, reads and edits: accounts, profiles, roles and the verified mark."""
