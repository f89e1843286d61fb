"""Who and where: names of parties and places, and what a story says of them."""
