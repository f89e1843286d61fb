"""Reading: what visitors see beyond the pages themselves: writers, search, archives, feeds."""
