"""Scenes of the stories from Indonesia."""

from __future__ import annotations

import math
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
    person,
)  # fmt: skip


def flood_canal() -> Sheet:
    """A wide canal at the edge of a city with a footpath, trees and a sluice gate."""
    sheet = Sheet()
    sheet.sky(blend(SLATE, MIST, 0.55), blend(OCHRE, PAPER, 0.45), blend(CLAY, PAPER, 0.45))
    sheet.circle(1020, 330, 70, blend(OCHRE, SNOW, 0.3))
    chance = random.Random(62)
    for x in range(-10, 1600, 46):
        tall = chance.choice((60, 90, 130, 180, 240)) * chance.uniform(0.7, 1.1)
        tone = blend(SLATE, PAPER, chance.uniform(0.28, 0.5))
        sheet.rect(x, 500 - tall, chance.uniform(34, 58), tall + 40, tone)
    sheet.poly([(-10, 500), (1610, 500), (1610, 905), (-10, 905)], blend(MOSS, LEAF, 0.4))
    sheet.poly([(640, 500), (960, 500), (1540, 905), (60, 905)], blend(SAND, HAZE, 0.4))
    sheet.poly([(672, 500), (928, 500), (1330, 905), (250, 905)],
               sheet.gradient(blend(OCHRE, MIST, 0.35), blend(SLATE, DEEP, 0.35)))  # fmt: skip
    for i in range(16):
        y = 530 + i * i * 1.5
        wide = 26 + i * 7
        x = 800 + chance.uniform(-0.5, 0.5) * (y - 420) * 1.3
        sheet.stroke(
            f"M{x - wide:.0f},{y:.0f} h{wide * 2}",
            blend(SNOW, OCHRE, 0.3),
            3,
            'stroke-opacity="0.6"',
        )
    concrete = blend(SAND, SLATE, 0.42)
    sheet.rect(620, 452, 360, 24, concrete)
    for x in (628, 732, 836, 940):
        sheet.rect(x, 400, 30, 122, concrete)
        sheet.rect(x - 5, 392, 40, 14, blend(concrete, SNOW, 0.3))
    for x in (660, 764, 868):
        sheet.rect(x, 470, 70, 40, blend(DEEP, SLATE, 0.3))
    sheet.poly([(588, 500), (616, 500), (-10, 860), (-10, 744)], blend(SAND, SNOW, 0.35))
    sheet.poly([(984, 500), (1012, 500), (1610, 760), (1610, 850)], blend(SAND, SNOW, 0.35))
    for x, foot, size in ((548, 520, 34), (456, 560, 50), (330, 620, 74), (150, 706, 108),
                          (1064, 522, 36), (1170, 566, 54), (1310, 630, 80), (1500, 716, 112)):  # fmt: skip
        sheet.rect(x - size * 0.07, foot - size, size * 0.14, size * 1.06, blend(WINE, NIGHT, 0.2))
        for dx, dy, share in (
            (-0.42, -1.3, 0.5),
            (0.4, -1.35, 0.52),
            (0, -1.75, 0.62),
            (0, -1.3, 0.55),
        ):
            tone = blend(OCHRE, MOSS, 0.15 if dy < -1.5 else 0.35)
            sheet.circle(x + dx * size, foot + dy * size, size * share, tone)
    for x, foot, tall, coat in ((420, 626, 62, RUST), (260, 730, 100, DEEP), (196, 744, 94, CLAY),
                                (1228, 632, 66, WINE), (1452, 772, 122, SLATE)):  # fmt: skip
        person(sheet, x, foot, tall, coat, blend(CLAY, WINE, 0.35))
    board = 'stroke="#1e303b" stroke-width="2"'
    sheet.rect(1200, 690, 34, 190, SNOW, board)
    for i in range(9):
        sheet.rect(1200, 696 + i * 20, 34 if i % 2 else 20, 8, RUST if i < 3 else NIGHT)
    return sheet


def reading_garden() -> Sheet:
    """Bookshelves under a kenari tree by the sea, with a volcano across the water."""
    sheet = Sheet()
    sheet.sky(blend(HAZE, MIST, 0.5), SNOW, blend(OCHRE, PAPER, 0.65))
    for x, y, wide in ((1240, 150, 130), (1360, 176, 90), (860, 110, 100)):
        sheet.ellipse(x, y, wide, 16, SNOW)
    sheet.path("M640,566 C760,520 880,330 960,236 C980,214 1010,216 1030,236 C1110,330 1250,520 1400,566 Z",
               blend(PINE, SLATE, 0.35))  # fmt: skip
    sheet.path("M1030,236 C1110,330 1250,520 1400,566 L1080,566 C1090,460 1050,330 1000,226 Z",
               blend(PINE, DEEP, 0.5))  # fmt: skip
    sheet.path("M958,240 C980,214 1010,216 1032,240 C1016,250 1008,268 996,252 C984,272 972,254 958,240 Z",
               blend(CLAY, SAND, 0.3))  # fmt: skip
    sheet.rect(0, 560, 1600, 160, sheet.gradient(blend(SLATE, MIST, 0.35), blend(SLATE, DEEP, 0.3)))
    for i, x in enumerate((100, 420, 700, 960, 1180, 1440, 560, 1300)):
        y = 584 + (i * 37) % 96
        sheet.stroke(f"M{x},{y} q24,-8 48,0 t48,0", SNOW, 3, 'stroke-opacity="0.7"')
    sheet.path("M1180,640 h150 l-24,26 h-104 Z", WINE)
    sheet.path("M1252,636 v-88 l58,80 Z", SNOW)
    sheet.land(hill(13, 718, 9), blend(LEAF, MOSS, 0.35))
    sheet.land(hill(17, 806, 10), blend(MOSS, PINE, 0.25))
    sheet.path(
        "M236,840 C262,700 250,520 214,400 L300,380 C330,520 330,700 372,840 Z",
        blend(WINE, CLAY, 0.25),
    )
    sheet.stroke("M270,470 C330,400 400,370 470,350 M250,440 C200,380 150,350 90,330", blend(WINE, CLAY, 0.25),
                 26)  # fmt: skip
    chance = random.Random(3)
    for _ in range(64):
        turn, far = chance.uniform(0, math.tau), chance.random() ** 0.6
        x, y = 270 + math.cos(turn) * far * 330, 226 + math.sin(turn) * far * 172
        sheet.circle(
            x,
            y,
            chance.uniform(46, 84),
            blend(blend(PINE, MOSS, chance.random()), LEAF, 0.3 * (y < 200)),
        )
    for x, foot, scale in ((430, 812, 0.9), (640, 826, 1.0), (870, 838, 1.08)):
        _shelf(sheet, x, foot, scale, chance)
    sheet.poly([(1100, 836), (1460, 836), (1530, 882), (1050, 882)], blend(RUST, OCHRE, 0.3))
    for x, coat in ((1170, DEEP), (1270, OCHRE), (1380, WINE)):
        _reader(sheet, x, 852, coat)
    return sheet


def _shelf(sheet: Sheet, x: float, foot: float, scale: float, chance: random.Random) -> None:
    """A shelf of three boards full of books."""
    wood = blend(CLAY, WINE, 0.35)
    wide, tall = 170 * scale, 236 * scale
    sheet.rect(x - 8, foot - tall, wide + 16, tall, wood)
    for row in range(3):
        top = foot - tall + 12 + row * tall / 3.1
        deep = tall / 3.1 - 14
        sheet.rect(x, top, wide, deep, blend(wood, INK, 0.45))
        at = x + 4
        while at < x + wide - 22:
            thick = chance.uniform(10, 20) * scale
            high = deep * chance.uniform(0.66, 0.96)
            tone = chance.choice((RUST, OCHRE, SLATE, PAPER, MOSS, DEEP, SAND, WINE))
            sheet.rect(at, top + deep - high, thick, high, blend(tone, PAPER, 0.08))
            at += thick + 2
    sheet.stroke(f"M{x - 14},{foot - tall - 4} h{wide + 28}", blend(SLATE, MIST, 0.25), 20)


def _reader(sheet: Sheet, x: float, foot: float, coat: str) -> None:
    """A child who sits cross-legged with a book."""
    skin = blend(CLAY, WINE, 0.3)
    sheet.path(f"M{x - 44},{foot + 14} C{x - 40},{foot - 50} {x - 24},{foot - 76} {x},{foot - 76} "
               f"C{x + 24},{foot - 76} {x + 40},{foot - 50} {x + 44},{foot + 14} Z", coat)  # fmt: skip
    sheet.circle(x, foot - 98, 25, skin)
    sheet.path(f"M{x - 27},{foot - 98} a27,27 0 0 1 54,0 q-26,-20 -54,0 Z", INK)
    sheet.poly([(x - 34, foot - 40), (x, foot - 28), (x + 34, foot - 40), (x + 34, foot - 4), (x, foot + 6),
                (x - 34, foot - 4)], SNOW)  # fmt: skip
    sheet.stroke(f"M{x},{foot - 28} v34", HAZE, 3)


def batik() -> Sheet:
    """Kawung-patterned batik in indigo and brown with a wax pen."""
    sheet = Sheet(ground=blend(DEEP, NIGHT, 0.35))
    step = 196
    petal = "M0,-6 C34,-22 46,-52 0,-74 C-46,-52 -34,-22 0,-6 Z"
    for row in range(-1, 6):
        for column in range(-1, 6):
            x, y = column * step + 50, row * step + 60
            brown = (row + column) % 2 == 0
            fill = blend(CLAY, WINE, 0.25) if brown else blend(SLATE, MIST, 0.15)
            for quarter in (45, 135, 225, 315):
                turn = f'transform="translate({x} {y}) rotate({quarter}) scale(1.28)"'
                sheet.path(petal, SAND, turn)
                sheet.path(petal, fill, f'{turn.rstrip(chr(34))} scale(0.8) translate(0 -8)"')
                for dot in (-34, -52):
                    sheet.circle(0, dot, 5, SAND, turn)
            sheet.circle(x, y, 10, OCHRE)
            sheet.poly([(x + 98, y - 18), (x + 116, y), (x + 98, y + 18), (x + 80, y)], OCHRE)
    cloth = "M980,-10 C930,180 1040,330 960,520 C900,680 1010,800 970,910 H1620 V-10 Z"
    sheet.path(cloth, INK, 'transform="translate(-16 10)" fill-opacity="0.3"')
    sheet.path(cloth, blend(SNOW, SAND, 0.5))
    for x, y, size in ((1150, 200, 1.5), (1400, 360, 1.5), (1150, 520, 1.5), (1400, 680, 1.5)):
        for quarter in (45, 135, 225, 315):
            turn = f'transform="translate({x} {y}) rotate({quarter}) scale({size})"'
            drawn = y < 560
            sheet.path(petal, blend(OCHRE, SAND, 0.35) if drawn and x < 1300 else "none",
                       f'{turn} stroke="{blend(CLAY, WINE, 0.4)}" stroke-width="3"')  # fmt: skip
        sheet.circle(x, y, 10, blend(CLAY, WINE, 0.4))
    pen = 'transform="translate(1262 560) rotate(38)"'
    sheet.rect(-18, -340, 36, 250, blend(OCHRE, CLAY, 0.5), f'{pen} rx="16"')
    sheet.rect(-18, -340, 12, 250, blend(OCHRE, SNOW, 0.3), f'{pen} rx="6"')
    sheet.path(
        "M-16,-98 H16 L34,-62 C44,-30 24,-12 0,-12 C-24,-12 -44,-30 -34,-62 Z",
        blend(RUST, CLAY, 0.4),
        pen,
    )
    sheet.path(
        "M-4,-14 C-4,16 10,26 22,30 L20,37 C2,34 -12,20 -12,-14 Z", blend(RUST, WINE, 0.3), pen
    )
    return sheet


def merapi() -> Sheet:
    """A volcano with a thin plume, rice fields and a joglo roof at its foot."""
    sheet = Sheet()
    sheet.sky(blend(DEEP, SLATE, 0.4), blend(MIST, SAND, 0.4), blend(CLAY, PAPER, 0.45))
    for i, (x, y) in enumerate(
        ((835, 150), (890, 116), (966, 90), (1060, 76), (1166, 66), (1280, 70))
    ):
        sheet.ellipse(
            x, y, 44 + i * 21, 25 + i * 4, blend(SNOW, HAZE, 0.18 + 0.06 * i), 'fill-opacity="0.85"'
        )
    mountain = (
        "M60,640 C420,560 660,360 772,196 L800,176 L846,184 L872,204 C980,370 1230,566 1580,640 Z"
    )
    sheet.path(mountain, blend(SLATE, DEEP, 0.45))
    sheet.path("M872,204 C980,370 1230,566 1580,640 H900 C960,520 900,420 930,350 C890,300 880,250 846,184 Z",
               blend(DEEP, NIGHT, 0.35))  # fmt: skip
    sheet.path("M800,176 C780,260 720,330 690,420 C740,380 760,330 790,300 C780,380 760,420 770,470 "
               "C800,400 810,330 822,262 C836,300 830,340 846,390 C860,330 846,260 846,184 Z",
               blend(SAND, SLATE, 0.45))  # fmt: skip
    sheet.land(hill(36, 620, 16), blend(MOSS, SLATE, 0.4))
    sheet.land(hill(38, 668, 12), blend(MOSS, PINE, 0.3))
    tones = (blend(LEAF, OCHRE, 0.3), blend(LEAF, MOSS, 0.4), blend(LEAF, PAPER, 0.2))
    for i, y in enumerate((700, 742, 792, 850)):
        line = [(x, y + 13 * math.sin(x / 210 + i * 1.7)) for x in range(-20, 1660, 40)]
        sheet.land(line, tones[i % 3])
        sheet.stroke("M" + " L".join(f"{x},{h:.0f}" for x, h in line), blend(MOSS, PINE, 0.6), 5)
    _joglo(sheet, 330, 776)
    for x, foot, tall in ((80, 740, 200), (560, 756, 160), (1320, 744, 190), (1470, 766, 230)):
        _palm(sheet, x, foot, tall)
    return sheet


def _joglo(sheet: Sheet, x: float, foot: float) -> None:
    roof = blend(RUST, WINE, 0.35)
    sheet.rect(x - 120, foot - 84, 240, 88, blend(SAND, CLAY, 0.4))
    sheet.rect(x - 26, foot - 72, 52, 76, NIGHT)
    for dx in (-112, -58, 48, 102):
        sheet.rect(x + dx, foot - 84, 11, 88, blend(WINE, NIGHT, 0.2))
    sheet.poly(
        [(x - 176, foot - 78), (x - 82, foot - 132), (x + 82, foot - 132), (x + 176, foot - 78)],
        roof,
    )
    sheet.poly([(x - 82, foot - 132), (x - 44, foot - 208), (x + 44, foot - 208), (x + 82, foot - 132)],
               blend(roof, INK, 0.2))  # fmt: skip
    sheet.rect(x - 50, foot - 216, 100, 12, blend(roof, INK, 0.4))


def _palm(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    sheet.stroke(f"M{x},{foot} q14,{-tall * 0.5:.0f} 4,{-tall}", blend(WINE, NIGHT, 0.35), 10)
    top = foot - tall
    for dx, dy in ((-84, 10), (-64, -38), (-14, -62), (46, -50), (84, -8), (58, 38), (-50, 44)):
        sheet.path(f"M{x + 4},{top} Q{x + dx * 0.6:.0f},{top + dy - 26:.0f} {x + dx},{top + dy + 20} "
                   f"Q{x + dx * 0.5:.0f},{top + dy * 0.5 + 6:.0f} {x + 4},{top} Z", PINE)  # fmt: skip


def coral() -> Sheet:
    """A coral reef, half in colour and half bleached, with a few small fish."""
    sheet = Sheet()
    sheet.sky(blend(MIST, SLATE, 0.3), blend(SLATE, DEEP, 0.45), blend(DEEP, NIGHT, 0.55))
    for x, lean in ((260, 90), (560, 60), (1010, -40), (1330, -90)):
        sheet.poly([(x, -10), (x + 90, -10), (x + 200 + lean, 905), (x - 120 + lean, 905)], SNOW,
                   'fill-opacity="0.07"')  # fmt: skip
    sheet.land(hill(42, 640, 26), blend(DEEP, NIGHT, 0.3))
    sheet.land(hill(45, 760, 20), blend(NIGHT, DEEP, 0.25))
    chance = random.Random(19)
    white = (SNOW, blend(SNOW, MIST, 0.35), blend(PAPER, SAND, 0.3))
    living = (CLAY, OCHRE, RUST, blend(WINE, CLAY, 0.4), blend(LEAF, OCHRE, 0.4))
    for i in range(34):
        x = 20 + i * 47.5 + chance.uniform(-12, 12)
        bleached = x > 800
        tone = chance.choice(white if bleached else living)
        foot = chance.uniform(760, 880)
        kind = i % 4
        if kind == 0:
            _branches(sheet, chance, x, foot, chance.uniform(64, 92), -90, 5, tone)
        elif kind == 1:
            sheet.ellipse(x, foot, 74, 62, tone)
            for k in range(3):
                sheet.path(f"M{x - 52 + k * 16},{foot - 8} a{52 - k * 16},{44 - k * 14} 0 0 1 "
                           f"{104 - k * 32},0", "none", f'stroke="{blend(tone, INK, 0.16)}" '
                           'stroke-width="5"')  # fmt: skip
        elif kind == 2:
            for dx, tall in ((-34, 110), (0, 160), (36, 126)):
                sheet.rect(x + dx - 14, foot - tall, 28, tall + 40, tone, 'rx="14"')
                sheet.ellipse(x + dx, foot - tall + 10, 9, 5, blend(tone, INK, 0.4))
        else:
            sheet.path(
                f"M{x},{foot + 20} C{x - 20},{foot - 40} {x - 110},{foot - 60} {x - 96},{foot - 92} "
                f"C{x - 30},{foot - 118} {x + 40},{foot - 116} {x + 96},{foot - 88} "
                f"C{x + 104},{foot - 60} {x + 20},{foot - 40} {x + 10},{foot + 20} Z",
                tone,
            )
    sheet.land(hill(48, 878, 8), INK)
    for x, y, size, tone, way in (
        (300, 330, 1.1, OCHRE, 1), (420, 392, 0.8, OCHRE, 1), (210, 430, 0.9, CLAY, 1),
        (560, 300, 0.7, SNOW, 1), (1090, 360, 0.9, HAZE, -1),
    ):  # fmt: skip
        turn = f'transform="translate({x} {y}) scale({size * way} {size})"'
        sheet.path(
            "M-70,0 C-40,-40 30,-44 64,0 C30,44 -40,40 -70,0 Z M-62,0 L-108,-34 L-98,0 L-108,34 Z",
            tone,
            turn,
        )
        sheet.path(
            "M-8,-33 C4,-12 4,12 -8,33 L12,34 C24,12 24,-12 12,-34 Z",
            blend(tone, NIGHT, 0.55),
            turn,
        )
        sheet.circle(42, -8, 6, NIGHT, turn)
    return sheet


def _branches(
    sheet: Sheet,
    chance: random.Random,
    x: float,
    y: float,
    length: float,
    lean: float,
    deep: int,
    tone: str,
) -> None:
    """A branching coral that forks `deep` times."""  # fmt: skip
    turn = math.radians(lean)
    end = (x + length * math.cos(turn), y + length * math.sin(turn))
    sheet.stroke(f"M{x:.1f},{y:.1f} L{end[0]:.1f},{end[1]:.1f}", tone, 5 + deep * 3.6)
    if deep > 1:
        for side in (-1, 1):
            spread = lean + side * chance.uniform(14, 34)
            _branches(
                sheet, chance, *end, length * chance.uniform(0.66, 0.82), spread, deep - 1, tone
            )


def shuttlecock() -> Sheet:
    """A shuttlecock in flight above the net of a sports hall."""
    sheet = Sheet(ground=blend(PINE, DEEP, 0.4))
    for x in range(-100, 1700, 200):
        sheet.poly([(x, 0), (x + 100, 0), (x + 60, 560), (x - 40, 560)], blend(PINE, DEEP, 0.52))
    for x in (260, 800, 1340):
        sheet.poly(
            [(x - 90, 26), (x + 90, 26), (x + 330, 620), (x - 330, 620)],
            SNOW,
            'fill-opacity="0.05"',
        )
        sheet.rect(x - 92, 0, 184, 26, blend(SNOW, OCHRE, 0.2))
    sheet.poly([(-10, 560), (1610, 560), (1610, 905), (-10, 905)], blend(CLAY, SAND, 0.2))
    sheet.poly([(-10, 560), (1610, 560), (1610, 576), (-10, 576)], blend(WINE, NIGHT, 0.3))
    sheet.stroke("M200,905 L520,576 M1400,905 L1080,576 M360,740 H1240 M800,576 V740", SNOW, 8)
    sheet.rect(-10, 486, 1620, 150, NIGHT, 'fill-opacity="0.26"')
    net = " ".join(
        [f"M{x},486 V636" for x in range(0, 1601, 32)]
        + [f"M0,{y} H1600" for y in range(486, 640, 30)]
    )
    sheet.path(net, "none", f'stroke="{blend(SNOW, SLATE, 0.3)}" stroke-width="2"')
    sheet.rect(-10, 470, 1620, 24, SNOW)
    arc = "M-20,360 C260,60 620,20 940,210"
    sheet.stroke(arc, SNOW, 5, 'stroke-dasharray="3 24" stroke-opacity="0.7"')
    turn = 'transform="translate(1010 262) rotate(-60) scale(1.28)"'
    for i, lean in enumerate((-34, -23, -11.5, 0, 11.5, 23, 34)):
        feather = 'transform="translate(1010 262) rotate(%.1f) scale(1.28)"' % (-60 + lean)
        tone = blend(SNOW, SLATE, 0.05 + 0.05 * (i % 2))
        sheet.path("M-7,-30 L-20,-176 C-12,-196 12,-196 20,-176 L7,-30 Z", tone, feather)
        sheet.path("M0,-40 V-184", "none", f'{feather} stroke="{HAZE}" stroke-width="2.5"')
    sheet.path("M-66,-104 Q0,-124 66,-104 M-46,-74 Q0,-92 46,-74", "none",
               f'{turn} stroke="{RUST}" stroke-width="5"')  # fmt: skip
    sheet.path("M-34,-36 H34 L38,-8 C38,34 -38,34 -38,-8 Z", blend(SAND, SNOW, 0.4), turn)
    sheet.path("M-36,-26 H36 L37,-12 H-37 Z", RUST, turn)
    return sheet


def market_rain() -> Sheet:
    """Market stalls in the rain."""
    sheet = Sheet()
    sheet.sky(blend(SLATE, NIGHT, 0.3), blend(SLATE, MIST, 0.4))
    for x in range(0, 1600, 178):
        sheet.rect(x, 210 + (x * 3) % 90, 150, 500, blend(SLATE, NIGHT, 0.22 + (x % 5) * 0.04))
    sheet.land(hill(51, 690, 5), blend(SLATE, NIGHT, 0.45))
    line = hill(51, 690, 5)
    for i, x in enumerate((70, 420, 780, 1150)):
        foot = height_at(line, x) + 120
        tone = (RUST, OCHRE, DEEP, CLAY)[i]
        for dx in (6, 282):
            sheet.rect(x + dx, foot - 240, 10, 250, blend(WINE, NIGHT, 0.3))
        sheet.rect(x, foot - 74, 300, 78, blend(CLAY, NIGHT, 0.4))
        for k in range(7):
            fruit = (OCHRE, RUST, MOSS)[(k + i) % 3]
            sheet.circle(x + 28 + k * 40, foot - 82, 21, fruit)
        for k in range(8):
            shade = tone if k % 2 else PAPER
            sheet.poly([(x - 22 + k * 43, foot - 236), (x + 21 + k * 43, foot - 236), (x + 14 + k * 39, foot - 318),
                        (x - 20 + k * 39 + 14, foot - 318)], shade)  # fmt: skip
            sheet.circle(x - 0.5 + k * 43, foot - 236, 21.5, shade)
    chance = random.Random(9)
    for _ in range(230):
        x, y = chance.uniform(-40, 1640), chance.uniform(-20, 860)
        sheet.stroke(f"M{x:.0f},{y:.0f} l-11,40", SNOW, 2, 'stroke-opacity="0.32"')
    for x, tone in ((360, OCHRE), (720, RUST), (1110, DEEP)):
        person(sheet, x, 880, 150, NIGHT, blend(CLAY, NIGHT, 0.2))
        sheet.path(f"M{x - 96},740 C{x - 90},640 {x + 90},640 {x + 96},740 Q{x + 64},718 {x + 32},740 "
                   f"Q{x},718 {x - 32},740 Q{x - 64},718 {x - 96},740 Z", tone)  # fmt: skip
    return sheet
