"""`python -m situasi.cli`."""

from situasi.cli import main

main()
