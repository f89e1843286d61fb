"""The land under a situation's map: short paths whatever it shows, and no line along the date line."""

from __future__ import annotations

import re
from itertools import pairwise

from newsroom.situations import land
from situasi.model import Area


def paths(west, south, east, north, sides=()):
    Area(west=west, south=south, east=east, north=north)
    return land.ground(land.Sheet.around((west, south, east, north)), frozenset(sides))


def lines(path):
    """The points of each ring or stretch."""
    for part in path.split("M")[1:]:
        x = y = 0.0
        found = []
        for step in part.rstrip("Z").split("l"):
            dx, dy = map(float, step.split(" "))
            x, y = x + dx, y + dy
            found.append((x, y))
        yield found


def test_a_map_of_the_world_is_no_longer_than_that_of_a_region():
    world = paths(-179, -60, 179, 75)
    assert 10_000 < len(world.land + world.focus + world.borders) <= land.MOST_LETTERS
    region = paths(45.6, 38.7, 47.9, 40.6, ["ARM", "AZE"])
    assert re.match(r"M[\d.-]+ [\d.-]+l", region.focus)


def test_what_crosses_the_date_line_draws_no_line_across_the_map():
    found = paths(-10, 35, 45, 72)
    for line in lines(found.land):
        for (x, y), (to_x, to_y) in pairwise(line):
            along_the_edge = min(y, to_y) <= 0 or max(y, to_y) >= land.HEIGHT
            assert abs(to_x - x) < land.WIDTH * 0.8 or along_the_edge
