"""Scenes of the border of Kyrgyzstan and Tajikistan."""

from __future__ import annotations

import random

from drawings.canvas import (
    CLAY,
    DEEP,
    HAZE,
    INK,
    LEAF,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    PINE,
    RUST,
    SAND,
    SLATE,
    SNOW,
    WINE,
    Sheet,
    blend,
    height_at,
    hill,
    house,
    person,
    ridge,
    smoke,
)  # fmt: skip


def border_valley() -> Sheet:
    """A dry valley with a canal, apricot trees and a guard post on either bank."""
    sheet = Sheet()
    sheet.sky(blend(HAZE, MIST, 0.3), blend(SNOW, MIST, 0.3))
    snow = ridge(61, 320, 92, peaks=5)
    sheet.land(snow, blend(SNOW, MIST, 0.2))
    rock = ridge(63, 424, 46, peaks=7)
    sheet.land([(x, max(y, height_at(snow, x) + 34)) for x, y in rock], blend(SLATE, PAPER, 0.42))
    sheet.land(ridge(66, 500, 44, peaks=6), blend(CLAY, SAND, 0.62))
    sheet.land(hill(23, 570, 22), blend(OCHRE, SAND, 0.55))
    sheet.poly(
        [(-10, 905), (-10, 700), (700, 590), (780, 586), (690, 905)], blend(LEAF, OCHRE, 0.35)
    )
    sheet.poly(
        [(1610, 905), (1610, 700), (860, 590), (800, 586), (930, 905)], blend(LEAF, OCHRE, 0.5)
    )
    sheet.poly([(762, 586), (812, 586), (1010, 905), (590, 905)], blend(SAND, SLATE, 0.3))
    sheet.poly([(774, 586), (800, 586), (946, 905), (652, 905)], blend(DEEP, SLATE, 0.6))
    for y, wide in ((640, 20), (700, 46), (770, 70), (850, 96)):
        sheet.stroke(f"M{788 - wide / 2},{y} q{wide / 4},-8 {wide / 2},0 t{wide / 2},0", MIST, 3.5)
    chance = random.Random(5)
    spots = [(chance.uniform(20, 1580), chance.uniform(612, 880)) for _ in range(46)]
    for x, y in sorted(spots, key=lambda at: at[1]):
        if abs(x - 795) < 90 + (y - 586) * 0.75 or y < 592 + abs(x - 795) * 0.13:
            continue
        size = 22 + (y - 600) * 0.16
        sheet.rect(x - size * 0.08, y - size * 0.7, size * 0.16, size * 0.8, blend(WINE, CLAY, 0.3))
        sheet.circle(x, y - size * 1.15, size * 0.72, blend(MOSS, OCHRE, chance.uniform(0.05, 0.4)))
        for _ in range(5):
            dx, dy = chance.uniform(-0.45, 0.45) * size, chance.uniform(-1.5, -0.75) * size
            sheet.circle(x + dx, y + dy, size * 0.09, OCHRE)
    for x, foot, flip, colour in ((430, 690, 1, RUST), (1170, 690, -1, MOSS)):
        _post(sheet, x, foot, flip, colour)
    return sheet


def _post(sheet: Sheet, x: float, foot: float, side: int, colour: str) -> None:
    """A watch-tower with a plain flag."""
    wood = blend(WINE, NIGHT, 0.3)
    for dx in (-34, 34):
        sheet.stroke(f"M{x + dx},{foot} L{x + dx * 0.7},{foot - 150}", wood, 8)
    sheet.stroke(f"M{x - 32},{foot - 20} L{x + 28},{foot - 120} M{x + 32},{foot - 20} L{x - 28},{foot - 120}",
                 wood, 5)  # fmt: skip
    sheet.rect(x - 44, foot - 214, 88, 68, blend(SAND, SLATE, 0.2))
    sheet.rect(x - 32, foot - 202, 64, 28, NIGHT)
    sheet.poly([(x - 58, foot - 212), (x, foot - 252), (x + 58, foot - 212)], colour)
    sheet.stroke(f"M{x},{foot - 250} V{foot - 330}", NIGHT, 4)
    sheet.path(f"M{x},{foot - 330} q{24 * side},-10 {38 * side},2 t{34 * side},0 v38 q{-20 * side},8 "
               f"{-36 * side},-2 t{-36 * side},2 Z", colour)  # fmt: skip


def evacuation() -> Sheet:
    """People walking with bundles along a village road, smoke on the hills behind them."""
    sheet = Sheet()
    sheet.sky(blend(OCHRE, PAPER, 0.5), PAPER, blend(SAND, PAPER, 0.5))
    sheet.land(ridge(29, 330, 70, peaks=5), blend(SLATE, PAPER, 0.56))
    for seed, x, wide in ((4, 330, 50), (6, 560, 36)):
        smoke(sheet, seed, x, 470, 120, wide, blend(SLATE, NIGHT, 0.25))
    line = ridge(33, 470, 34, peaks=6)
    sheet.land(line, blend(CLAY, SAND, 0.5))
    sheet.land(hill(16, 590, 16), blend(LEAF, SAND, 0.4))
    for x, foot, wide in ((120, 640, 120), (300, 620, 96), (1240, 632, 110), (1410, 650, 130)):
        house(sheet, x, foot, wide, wide * 0.62, blend(SAND, SNOW, 0.4), blend(CLAY, RUST, 0.4))
    for x in (60, 250, 470, 1150, 1380, 1560):
        foot = height_at(hill(16, 590, 16), x) + 40
        sheet.ellipse(x, foot - 76, 19, 84, blend(MOSS, PINE, 0.4))
    sheet.path("M700,590 L836,590 L1420,905 L120,905 Z", blend(SAND, CLAY, 0.16))
    figures = [
        (746, 640, 62, SLATE), (800, 648, 66, RUST), (706, 676, 82, DEEP), (838, 690, 88, WINE),
        (762, 716, 104, MOSS), (902, 752, 128, DEEP), (640, 768, 138, RUST), (540, 806, 96, OCHRE),
        (1000, 846, 182, SLATE), (800, 862, 196, WINE), (1096, 858, 118, OCHRE), (420, 880, 206, DEEP),
    ]  # fmt: skip
    skin = blend(CLAY, SAND, 0.3)
    for x, foot, tall, coat in figures:
        sheet.ellipse(x + tall * 0.2, foot, tall * 0.34, tall * 0.05, INK, 'fill-opacity="0.18"')
        person(sheet, x, foot, tall, blend(coat, NIGHT, 0.12), skin)
        sheet.path(f"M{x - tall * 0.11:.0f},{foot - tall * 0.88:.0f} a{tall * 0.11:.0f},{tall * 0.13:.0f} "
                   f"0 0 1 {tall * 0.22:.0f},0 Z", blend(coat, INK, 0.5))  # fmt: skip
        if tall > 110:
            sheet.ellipse(
                x + tall * 0.2, foot - tall * 0.44, tall * 0.14, tall * 0.17, blend(SNOW, SAND, 0.5)
            )
            sheet.stroke(f"M{x + tall * 0.14:.0f},{foot - tall * 0.58:.0f} l{tall * 0.1:.0f},{-tall * 0.1:.0f}",
                         blend(SAND, CLAY, 0.5), tall * 0.03)  # fmt: skip
    return sheet
