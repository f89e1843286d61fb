"""Pictures with credit and alternative text, made anew when they are uploaded."""
