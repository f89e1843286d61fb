"""Rooms of the war: a ruin at night, a cellar, a church, a ledger."""

from __future__ import annotations

import random

from drawings.canvas import (
    CLAY,
    DEEP,
    HAZE,
    INK,
    MIST,
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


def broken_block() -> Sheet:
    """A block of flats at night, its middle fallen in, lit by the lamps of rescuers."""
    sheet = Sheet()
    sheet.sky(INK, NIGHT, blend(DEEP, WINE, 0.3))
    sheet.land(ridge(19, 560, 26, peaks=8), blend(NIGHT, DEEP, 0.3))
    for x, tall in ((40, 150), (180, 210), (1310, 190), (1460, 140)):
        sheet.rect(x, 620 - tall, 120, tall + 200, blend(NIGHT, DEEP, 0.5))
    wall, shade = blend(SAND, SLATE, 0.42), blend(SLATE, NIGHT, 0.5)
    left = [(250, 780), (250, 210), (640, 210), (664, 290), (622, 352), (690, 452), (650, 540),
            (720, 640), (700, 780)]  # fmt: skip
    right = [(1400, 780), (1400, 210), (1060, 210), (1016, 262), (1052, 352), (976, 430), (1010, 520),
             (930, 640), (950, 780)]  # fmt: skip
    sheet.poly([(620, 240), (1070, 240), (990, 780), (670, 780)], blend(INK, WINE, 0.25))
    for y in (330, 440, 550):
        sheet.poly([(632, y), (700 + y % 60, y + 22), (690, y + 40), (632, y + 20)], shade)
        sheet.poly([(1050, y - 10), (960 - y % 50, y + 18), (972, y + 36), (1050, y + 12)], shade)
    sheet.poly(left, wall)
    sheet.poly(right, blend(wall, NIGHT, 0.22))
    chance = random.Random(26)
    for columns, tone in (((290, 380, 470, 560), wall), ((1100, 1190, 1280, 1340), shade)):
        for x in columns:
            for y in range(246, 740, 108):
                lit = chance.random() < 0.14
                pane = blend(OCHRE, SNOW, 0.2) if lit else blend(tone, INK, 0.66)
                wide = 54 if x < 1300 else 38
                sheet.rect(x, y, wide, 62, pane)
                sheet.rect(x - 4, y + 62, wide + 8, 6, blend(wall, SNOW, 0.15))
    for x, lean in ((470, 34), (1250, -38)):
        sheet.poly(
            [(x, 560), (x + lean * 5, 800), (x + lean * 13, 800)], OCHRE, 'fill-opacity="0.17"'
        )
        sheet.rect(x - 5, 560, 10, 300, INK)
        sheet.rect(x - 32, 540, 64, 30, INK, 'rx="6"')
        sheet.ellipse(x + lean * 0.4, 556, 22, 13, SNOW)
        sheet.glow(x + lean * 0.4, 556, 120, OCHRE, 0.65)
    heap = [(430, 905), (520, 800), (610, 772), (668, 700), (742, 722), (800, 650), (866, 700),
            (940, 676), (1010, 752), (1110, 790), (1190, 905)]  # fmt: skip
    sheet.poly(heap, blend(CLAY, NIGHT, 0.5))
    for _ in range(90):
        x, y = chance.uniform(500, 1120), chance.uniform(720, 900)
        if abs(x - 805) > (y - 640) * 1.5:
            continue
        size = chance.uniform(12, 38)
        tone = blend(chance.choice((SAND, CLAY, SLATE, RUST)), NIGHT, chance.uniform(0.2, 0.6))
        turn = chance.uniform(-40, 40)
        sheet.rect(
            x, y, size * 1.7, size * 0.7, tone, f'transform="rotate({turn:.0f} {x:.0f} {y:.0f})"'
        )
    sheet.land(hill(3, 846, 8), INK)
    for x, tall in ((560, 128), (628, 116), (976, 122), (1046, 132), (1112, 118)):
        person(sheet, x, 868, tall, blend(NIGHT, RUST, 0.35), blend(CLAY, NIGHT, 0.3))
        sheet.ellipse(x, 868 - tall * 0.94, tall * 0.11, tall * 0.06, OCHRE)
        sheet.rect(x - tall * 0.14, 868 - tall * 0.5, tall * 0.28, 7, OCHRE, 'fill-opacity="0.8"')
    return sheet


def shelter() -> Sheet:
    """A cellar with stairs, mattresses and one lit bulb."""
    sheet = Sheet(ground=blend(NIGHT, WINE, 0.2))
    wall = blend(CLAY, NIGHT, 0.55)
    sheet.rect(0, 0, 1600, 640, wall)
    chance = random.Random(7)
    for row in range(9):
        for column in range(-1, 13):
            x, y = column * 130 + (row % 2) * 65, row * 72
            tone = blend(wall, INK if chance.random() < 0.5 else CLAY, chance.uniform(0.02, 0.16))
            sheet.rect(x + 3, y + 3, 124, 66, tone)
    sheet.poly([(0, 640), (1600, 640), (1600, 905), (0, 905)], blend(WINE, NIGHT, 0.62))
    sheet.rect(1090, 0, 350, 640, blend(INK, NIGHT, 0.4))
    sheet.poly([(1160, 0), (1370, 0), (1370, 130), (1160, 130)], blend(SLATE, MIST, 0.4))
    for step in range(8):
        y = 130 + step * 66
        sheet.rect(1160 - step * 10, y, 210 + step * 20, 66, blend(DEEP, SLATE, 0.55 - step * 0.06))
        sheet.rect(1160 - step * 10, y, 210 + step * 20, 12, blend(SLATE, MIST, 0.5 - step * 0.05))
    sheet.glow(640, 250, 760, OCHRE, 0.62)
    sheet.glow(640, 250, 240, SNOW, 0.7)
    sheet.stroke("M640,0 V206", INK, 5)
    sheet.rect(622, 200, 36, 30, INK, 'rx="5"')
    sheet.path(
        "M622,228 C590,262 604,312 640,312 C676,312 690,262 658,228 Z", blend(SNOW, OCHRE, 0.2)
    )
    for x, y, colour in ((90, 700, blend(SLATE, PAPER, 0.2)), (560, 748, blend(OCHRE, PAPER, 0.2))):
        sheet.poly(
            [(x, y), (x + 360, y), (x + 430, y + 96), (x - 30, y + 96)], blend(colour, INK, 0.1)
        )
        sheet.poly([(x - 30, y + 96), (x + 430, y + 96), (x + 430, y + 122), (x - 30, y + 122)],
                   blend(colour, INK, 0.4))  # fmt: skip
        sheet.poly([(x + 14, y + 10), (x + 118, y + 10), (x + 112, y + 66), (x - 10, y + 66)], SNOW)
        for stripe in (150, 210, 270, 330):
            sheet.poly([(x + stripe, y), (x + stripe + 16, y), (x + stripe + 32, y + 96),
                        (x + stripe + 10, y + 96)], blend(colour, RUST, 0.6))  # fmt: skip
    _sitting(sheet, 330, 700, DEEP)
    _sitting(sheet, 812, 752, WINE)
    _sitting(sheet, 900, 752, blend(RUST, CLAY, 0.4), 0.66)
    sheet.rect(1046, 760, 132, 92, blend(SAND, NIGHT, 0.3))
    sheet.rect(1046, 760, 132, 14, blend(SAND, SNOW, 0.2))
    sheet.rect(1082, 716, 30, 44, blend(MIST, SLATE, 0.3), 'rx="4"')
    sheet.ellipse(1146, 752, 24, 11, CLAY)
    return sheet


def _sitting(sheet: Sheet, x: float, foot: float, coat: str, scale: float = 1.0) -> None:
    """Somebody sitting with drawn-up knees, wrapped up."""
    turn = f'transform="translate({x} {foot}) scale({scale})"'
    sheet.path("M-74,40 C-84,-44 -60,-112 -4,-116 C44,-116 60,-60 84,-34 C98,-10 92,30 88,40 Z", coat,
               turn)  # fmt: skip
    sheet.path("M20,-92 C48,-70 62,-46 84,-34 C98,-10 92,30 88,40 L46,40 C50,-20 40,-60 20,-92 Z",
               blend(coat, INK, 0.3), turn)  # fmt: skip
    sheet.circle(8, -142, 35, blend(CLAY, SAND, 0.4), turn)
    sheet.path("M-28,-140 C-32,-184 40,-194 46,-148 C30,-166 -6,-166 -20,-132 Z", INK, turn)


def cathedral() -> Sheet:
    """The inside of a stone church with a hole in its roof and light on rubble."""
    sheet = Sheet(ground=blend(SLATE, NIGHT, 0.62))
    back = blend(SAND, SLATE, 0.55)
    sheet.path("M430,905 V330 C430,40 1170,40 1170,330 V905 Z", blend(back, NIGHT, 0.36))
    sheet.path("M560,905 V400 C560,170 1040,170 1040,400 V905 Z", blend(back, NIGHT, 0.2))
    sheet.path("M690,905 V470 C690,320 910,320 910,470 V905 Z", blend(back, NIGHT, 0.46))
    for x in (626, 962):
        sheet.path(f"M{x - 16},560 v-90 a16,16 0 0 1 32,0 v90 Z", blend(MIST, OCHRE, 0.25))
    sheet.path("M772,640 v-120 a28,28 0 0 1 56,0 v120 Z", blend(OCHRE, SNOW, 0.4))
    for side in (0, 1):
        flip = 'transform="translate(1600 0) scale(-1 1)"' if side else ""
        tone = blend(back, NIGHT, 0.5 if side else 0.3)
        sheet.path(
            "M0,0 H470 C340,90 330,240 330,330 V905 H150 V330 C150,200 90,60 0,40 Z", tone, flip
        )
        sheet.path("M330,330 V905 H286 V330 C286,210 330,90 470,0 C360,80 330,240 330,330 Z",
                   blend(tone, INK, 0.35), flip)  # fmt: skip
        sheet.rect(140, 316, 204, 26, blend(tone, SNOW, 0.14), flip)
        for y in range(420, 900, 92):
            sheet.rect(150, y, 136, 3, blend(tone, INK, 0.25), flip)
    hole = [(742, 0), (1090, 0), (1060, 52), (1092, 96), (1006, 108), (974, 160), (910, 122),
            (846, 140), (820, 84), (760, 74)]  # fmt: skip
    sheet.poly(hole, blend(MIST, SNOW, 0.55))
    beam = sheet.define(
        f'<linearGradient id="{{id}}" x2="0" y2="1"><stop offset="0" stop-color="{SNOW}" '
        f'stop-opacity="0.62"/><stop offset="1" stop-color="{OCHRE}" stop-opacity="0.12"/>'
        "</linearGradient>"
    )
    sheet.poly([(760, 70), (1084, 94), (960, 800), (420, 800)], f"url(#{beam})")
    sheet.poly([(0, 790), (1600, 790), (1600, 905), (0, 905)], blend(SLATE, NIGHT, 0.5))
    sheet.ellipse(690, 806, 300, 40, OCHRE, 'fill-opacity="0.28"')
    chance = random.Random(31)
    for _ in range(70):
        x = chance.gauss(690, 130)
        y = 850 - max(0, 120 - abs(x - 690) * 0.55) * chance.random()
        size = chance.uniform(16, 54)
        tone = blend(chance.choice((SAND, back, CLAY)), NIGHT, chance.uniform(0.05, 0.5))
        turn = f'transform="rotate({chance.uniform(-35, 35):.0f} {x:.0f} {y:.0f})"'
        sheet.rect(x - size / 2, y - size / 2, size * 1.4, size * 0.8, tone, turn)
    for x in (1080, 1200, 1320):
        sheet.rect(x - x % 7 * 4, 752, 96, 20, blend(CLAY, NIGHT, 0.5))
        sheet.rect(x - x % 7 * 4, 690, 12, 150, blend(CLAY, NIGHT, 0.6))
    return sheet


def tally() -> Sheet:
    """An open ledger, its left page full of tally strokes, its right page empty."""
    sheet = Sheet(ground=blend(DEEP, NIGHT, 0.25))
    sheet.poly([(0, 620), (1600, 540), (1600, 905), (0, 905)], blend(DEEP, NIGHT, 0.5))
    sheet.path("M190,136 C420,84 660,98 800,150 C940,98 1180,84 1410,136 L1452,812 "
               "C1200,756 940,770 800,826 C660,770 400,756 148,812 Z", INK,
               'transform="translate(10 20)" fill-opacity="0.4"')  # fmt: skip
    sheet.path(
        "M170,130 C410,78 660,98 800,150 C940,98 1190,78 1430,130 L1468,806 "
        "C1210,752 940,770 800,822 C660,770 390,752 132,806 Z",
        blend(WINE, NIGHT, 0.2),
    )
    left = "M206,124 C430,78 670,96 800,146 V800 C660,748 410,732 172,782 Z"
    right = "M1394,124 C1170,78 930,96 800,146 V800 C940,748 1190,732 1428,782 Z"
    sheet.path(left, SNOW)
    sheet.path(right, blend(SNOW, SAND, 0.28))
    sheet.path("M800,146 V800 C770,788 740,778 712,772 V122 C744,128 772,136 800,146 Z",
               blend(SNOW, SLATE, 0.24))  # fmt: skip
    chance = random.Random(11)
    for row in range(9):
        y = 188 + row * 62
        for group in range(7):
            x = 236 - row * 3 + group * 66
            sink = -(((group * 66) - 210) ** 2) / 9000 - (0 if group > 3 else 2)
            for stroke in range(4):
                lean = chance.uniform(-3, 3)
                sheet.stroke(
                    f"M{x + stroke * 11 + lean:.1f},{y + 2 + sink + 6:.1f} l{-lean:.1f},36",
                    NIGHT,
                    3.6,
                )
            sheet.stroke(
                f"M{x - 7},{y + sink + 38:.1f} l50,{-26 + chance.uniform(-3, 3):.1f}", RUST, 4
            )
    for row in range(9):
        y = 236 + row * 62
        for start, end in ((846, 1392 + row * 4),):
            sheet.path(f"M{start},{y} C{start + 160},{y - 34} {end - 160},{y - 40} {end},{y - 14}", "none",
                       f'stroke="{blend(HAZE, SNOW, 0.3)}" stroke-width="2.5"')  # fmt: skip
    pencil = 'transform="translate(1214 620) rotate(-28)"'
    sheet.rect(-206, 8, 420, 30, INK, f'{pencil} fill-opacity="0.18"')
    sheet.rect(-170, -14, 370, 28, OCHRE, pencil)
    sheet.rect(-170, -14, 370, 9, blend(OCHRE, SNOW, 0.35), pencil)
    sheet.path("M-170,-14 L-222,0 L-170,14 Z", SAND, pencil)
    sheet.path("M-204,-5 L-222,0 L-204,5 Z", NIGHT, pencil)
    sheet.rect(200, -14, 18, 28, MIST, pencil)
    sheet.rect(218, -14, 26, 28, RUST, f'{pencil} rx="6"')
    return sheet
