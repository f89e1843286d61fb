"""Scenes of the capitals: talks, telephones, signatures, crowds."""

from __future__ import annotations

import math
import random

from drawings.canvas import (
    CLAY,
    DEEP,
    HAZE,
    INK,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SAND,
    SLATE,
    SNOW,
    WINE,
    Sheet,
    blend,
    hill,
    person,
    ridge,
)  # fmt: skip


def negotiating_table() -> Sheet:
    """A long table with empty chairs and three flags without emblems."""
    sheet = Sheet(ground=blend(DEEP, NIGHT, 0.35))
    panel = blend(DEEP, SLATE, 0.2)
    for x in range(40, 1600, 312):
        sheet.rect(x, 60, 268, 430, panel)
        sheet.rect(x + 16, 76, 236, 398, blend(DEEP, NIGHT, 0.12))
    sheet.rect(0, 520, 1600, 380, blend(WINE, NIGHT, 0.45))
    for x, colour in ((500, OCHRE), (800, SNOW), (1100, MOSS)):
        sheet.rect(x - 4, 120, 8, 420, blend(OCHRE, SAND, 0.3))
        sheet.circle(x, 116, 10, OCHRE)
        sheet.path(
            f"M{x + 4},136 C{x + 70},150 {x + 84},196 {x + 62},280 C{x + 50},340 {x + 58},400 "
            f"{x + 44},452 L{x + 4},452 Z",
            blend(colour, INK, 0.06),
        )
        sheet.path(
            f"M{x + 30},150 C{x + 60},220 {x + 20},300 {x + 30},452 L{x + 14},452 "
            f"C{x + 4},320 {x + 40},230 {x + 14},140 Z",
            blend(colour, INK, 0.22),
        )
    for x in range(250, 1350, 156):
        _chair(sheet, x, 600, 0.86, blend(WINE, CLAY, 0.3))
    sheet.path("M130,668 C330,600 1270,600 1470,668 L1570,800 C1300,876 300,876 30,800 Z",
               blend(CLAY, SAND, 0.28))  # fmt: skip
    sheet.path("M30,800 C300,876 1300,876 1570,800 L1570,842 C1300,920 300,920 30,842 Z",
               blend(CLAY, WINE, 0.45))  # fmt: skip
    sheet.path("M330,676 C560,634 1040,634 1270,676 L1310,742 C1040,784 560,784 290,742 Z",
               blend(MOSS, DEEP, 0.45))  # fmt: skip
    for x, y in (
        (420, 700),
        (640, 684),
        (960, 684),
        (1180, 700),
        (480, 760),
        (800, 776),
        (1120, 760),
    ):
        sheet.poly([(x - 50, y + 16), (x - 36, y - 16), (x + 40, y - 16), (x + 54, y + 16)], SNOW)
        sheet.stroke(f"M{x - 26},{y - 5} h54 M{x - 30},{y + 5} h44", HAZE, 3)
        sheet.ellipse(x + 86, y + 8, 12, 5, blend(MIST, SNOW, 0.3))
        sheet.rect(x + 74, y - 26, 24, 34, MIST, 'fill-opacity="0.75" rx="3"')
    return sheet


def _chair(sheet: Sheet, x: float, foot: float, scale: float, colour: str) -> None:
    wide, tall = 96 * scale, 170 * scale
    sheet.rect(x, foot - tall, wide, tall + 60, blend(colour, INK, 0.3), 'rx="16"')
    sheet.rect(x + 9, foot - tall + 9, wide - 18, tall, colour, 'rx="11"')


def midnight_clock() -> Sheet:
    """A tower clock just before midnight, with flashes of fire on the horizon."""
    sheet = Sheet()
    sheet.sky(INK, NIGHT, blend(DEEP, WINE, 0.25))
    chance = random.Random(12)
    for _ in range(70):
        size = chance.uniform(0.8, 2.4)
        sheet.circle(
            chance.uniform(0, 1600), chance.uniform(0, 520), size, PAPER, 'fill-opacity="0.6"'
        )
    for x, radius in ((940, 210), (1180, 280), (1440, 190)):
        sheet.glow(x, 650, radius, OCHRE, 0.75)
        sheet.glow(x, 650, radius * 0.45, SNOW, 0.8)
    sheet.land(ridge(41, 640, 34, peaks=7), blend(DEEP, NIGHT, 0.5))
    sheet.land(hill(5, 740, 22), NIGHT)
    sheet.land(hill(8, 826, 14), INK)
    wall, shade = blend(SAND, SLATE, 0.35), blend(SLATE, NIGHT, 0.35)
    sheet.rect(250, 250, 330, 660, wall)
    sheet.rect(496, 250, 84, 660, shade)
    sheet.poly([(226, 250), (415, 62), (604, 250)], blend(RUST, NIGHT, 0.35))
    sheet.poly([(415, 62), (604, 250), (500, 250)], blend(WINE, NIGHT, 0.45))
    sheet.rect(232, 246, 366, 22, blend(SAND, NIGHT, 0.2))
    x, y = 392, 418
    sheet.circle(x, y, 128, blend(OCHRE, NIGHT, 0.25))
    sheet.circle(x, y, 114, blend(SNOW, OCHRE, 0.18))
    for i in range(12):
        turn = math.radians(i * 30)
        inner = 88 if i % 3 == 0 else 97
        sheet.stroke(
            f"M{x + inner * math.sin(turn):.1f},{y - inner * math.cos(turn):.1f} "
            f"L{x + 106 * math.sin(turn):.1f},{y - 106 * math.cos(turn):.1f}",
            NIGHT, 7 if i % 3 == 0 else 4,
        )  # fmt: skip
    for degrees, length, wide in ((-2, 62, 11), (-24, 92, 7)):
        turn = math.radians(degrees)
        end = f"{x + length * math.sin(turn):.1f},{y - length * math.cos(turn):.1f}"
        sheet.stroke(f"M{x},{y} L{end}", INK, wide)
    sheet.circle(x, y, 11, RUST)
    for top in (604, 740):
        sheet.path(f"M352,{top + 90} v-58 a38,38 0 0 1 76,0 v58 Z", shade)
    return sheet


def handset() -> Sheet:
    """Two telephone handsets joined by one curving cord."""
    sheet = Sheet()
    sheet.rect(0, 0, 800, 900, blend(SLATE, MIST, 0.35))
    sheet.rect(800, 0, 800, 900, blend(CLAY, SAND, 0.45))
    cord = "M396,640 C396,800 560,842 640,740 C720,640 640,560 800,560 C960,560 880,640 960,740 "
    sheet.stroke(cord + "C1040,842 1204,800 1204,640", INK, 15)
    sheet.stroke(cord + "C1040,842 1204,800 1204,640", blend(SLATE, INK, 0.4), 15,
                 'stroke-dasharray="3 19"')  # fmt: skip
    for x, lean, colour in ((400, -14, NIGHT), (1200, 14, WINE)):
        turn = f'transform="translate({x} 390) rotate({lean})"'
        light = blend(colour, SNOW, 0.22)
        sheet.path(
            "M-72,-250 C-110,-250 -118,-222 -118,-190 L-118,-130 C-118,-100 -96,-92 -66,-96 "
            "C-30,-100 -20,-60 -20,0 C-20,60 -30,100 -66,96 C-96,92 -118,100 -118,130 L-118,190 "
            "C-118,222 -110,250 -72,250 C40,240 78,130 78,0 C78,-130 40,-240 -72,-250 Z",
            colour, f'{turn} transform-origin="0 0"' if x < 800 else
            f'transform="translate({x} 390) rotate({lean}) scale(-1 1)"',
        )  # fmt: skip
        mirror = "" if x < 800 else " scale(-1 1)"
        place = f'transform="translate({x} 390) rotate({lean}){mirror}"'
        sheet.path("M-60,-236 C24,-222 62,-120 62,0 C62,40 58,80 50,112 C54,20 40,-150 -60,-236 Z",
                   light, place)  # fmt: skip
        for y in (-160, 160):
            sheet.rect(-130, y - 44, 22, 88, blend(colour, INK, 0.45), f'{place} rx="9"')
    return sheet


def signing() -> Sheet:
    """A sheet of paper with three lines of signature and a pen."""
    sheet = Sheet(ground=blend(MOSS, DEEP, 0.6))
    sheet.path("M0,0 H1600 V900 H0 Z M90,90 V810 H1510 V90 Z", blend(WINE, NIGHT, 0.3),
               'fill-rule="evenodd"')  # fmt: skip
    turn = 'transform="rotate(-5 800 450)"'
    sheet.rect(458, 66, 700, 860, INK, f'{turn} fill-opacity="0.3"')
    sheet.rect(440, 48, 700, 860, SNOW, turn)
    sheet.rect(500, 112, 330, 20, NIGHT, f'{turn} fill-opacity="0.8"')
    for i, wide in enumerate((580, 560, 580, 500, 0, 580, 548, 572, 320)):
        if wide:
            sheet.rect(500, 172 + i * 34, wide, 9, blend(HAZE, SNOW, 0.25), turn)
    hands = (
        "q16,-50 30,-8 t24,-6 q10,-38 22,2 t30,-10 q18,-16 44,2",
        "q10,-40 26,-4 q8,22 20,-14 t26,0 q10,-26 24,2 t40,-8 q10,-6 30,4",
        "q22,-58 34,-2 q-6,20 14,4 t30,-12 q14,-22 26,8 t46,-8",
    )
    for i, hand in enumerate(hands):
        y = 590 + i * 96
        sheet.rect(520, y, 260, 3, SLATE, turn)
        sheet.path(f"M540,{y - 8} {hand}", "none",
                   f'{turn} stroke="{DEEP}" stroke-width="5" stroke-linecap="round"')  # fmt: skip
        colour = (RUST, OCHRE, MOSS)[i]
        sheet.rect(840, y - 52, 74, 52, colour, turn)
    pen = 'transform="translate(1180 520) rotate(38)"'
    sheet.rect(-14, -300, 46, 470, INK, f'{pen} rx="20" fill-opacity="0.28"')
    sheet.rect(-24, -320, 48, 330, NIGHT, f'{pen} rx="20"')
    sheet.rect(-24, -8, 48, 16, OCHRE, pen)
    sheet.path("M-24,8 H24 L20,110 H-20 Z", blend(NIGHT, SLATE, 0.25), pen)
    sheet.path("M-18,110 H18 L3,182 H-3 Z", OCHRE, pen)
    sheet.path("M0,140 V182", "none", f'{pen} stroke="{NIGHT}" stroke-width="2.5"')
    sheet.rect(10, -290, 8, 150, OCHRE, f'{pen} rx="4"')
    return sheet


def night_crowd() -> Sheet:
    """A crowd at night before a government building with columns and lit windows."""
    sheet = Sheet()
    sheet.sky(INK, NIGHT, blend(DEEP, WINE, 0.4))
    stone, shade = blend(CLAY, SAND, 0.42), blend(CLAY, WINE, 0.4)
    sheet.glow(800, 520, 760, OCHRE, 0.34)
    sheet.rect(120, 250, 1360, 470, stone)
    sheet.rect(120, 232, 1360, 30, blend(stone, SNOW, 0.25))
    sheet.rect(640, 120, 320, 150, stone)
    sheet.rect(628, 104, 344, 24, blend(stone, SNOW, 0.25))
    sheet.circle(800, 194, 46, blend(SNOW, OCHRE, 0.25))
    sheet.stroke("M800,194 V162 M800,194 L820,206", NIGHT, 6)
    lit = blend(OCHRE, SNOW, 0.35)
    chance = random.Random(44)
    for x in range(156, 1460, 82):
        on = chance.random() < 0.6
        sheet.path(
            f"M{x},440 v-92 a25,25 0 0 1 50,0 v92 Z", lit if on else blend(shade, NIGHT, 0.4)
        )
        sheet.path(f"M{x - 6},724 v-176 a31,31 0 0 1 62,0 v176 Z", blend(shade, NIGHT, 0.55))
        sheet.rect(x + 58, 330, 16, 392, blend(stone, SNOW, 0.16))
    sheet.rect(120, 470, 1360, 18, blend(stone, SNOW, 0.2))
    for row, (foot, tall, step) in enumerate(((770, 118, 26), (828, 150, 34), (908, 196, 44))):
        for x in range(-20, 1640, step):
            spot = x + chance.uniform(-9, 9)
            coat = blend(blend(DEEP, WINE, chance.random()), INK, 0.35 + row * 0.2)
            person(sheet, spot, foot + chance.uniform(-8, 8), tall * chance.uniform(0.9, 1.08), coat,
                   blend(CLAY, INK, 0.42 + row * 0.14))  # fmt: skip
        for _ in range(9 - row * 2):
            x, y = chance.uniform(60, 1540), foot - tall * 1.16
            sheet.rect(x - 8, y - 14, 17, 29, blend(SNOW, MIST, 0.4), 'rx="3"')
            sheet.glow(x, y, 46, SNOW, 0.4)
    for x, colour in ((330, OCHRE), (1180, RUST)):
        sheet.stroke(f"M{x},830 L{x + 30},560", SAND, 6)
        sheet.path(f"M{x + 30},560 c50,-24 70,26 130,4 l-10,76 c-52,20 -76,-26 -128,-2 Z", colour)
    return sheet
