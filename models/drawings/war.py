"""Scenes of the war: mountains, towns, what flies above them."""

from __future__ import annotations

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
    PINE,
    RUST,
    SAND,
    SLATE,
    SNOW,
    WINE,
    Point,
    Sheet,
    blend,
    height_at,
    hill,
    house,
    ridge,
    smoke,
)  # fmt: skip


def mountains(sheet: Sheet, seed: int, colours: list[str], top: float, step: float) -> None:
    """Ranges one before another, from the farthest."""
    for i, colour in enumerate(colours):
        sheet.land(ridge(seed + i, top + i * step, 62 + i * 8, peaks=5 + i % 3), colour)


def mountain_road() -> Sheet:
    """A road that winds up between ranges in the morning."""
    sheet = Sheet()
    sheet.sky(blend(OCHRE, PAPER, 0.55), PAPER, blend(MIST, PAPER, 0.4))
    sheet.circle(1180, 215, 74, blend(OCHRE, SNOW, 0.35))
    far = [blend(SLATE, PAPER, share) for share in (0.72, 0.5, 0.26)]
    mountains(sheet, 11, far, 300, 100)
    near = hill(4, 660, 46)
    shoulder = (
        "M-20,720 C260,640 560,660 700,560 C770,508 860,500 930,556 C1080,676 1400,640 1620,700"
    )
    sheet.path(f"{shoulder} V905 H-20 Z", blend(MOSS, SLATE, 0.42))
    sheet.land(near, MOSS)
    sheet.land([(x, y + 34 + 70 * (x / 1600)) for x, y in near], blend(MOSS, PINE, 0.55))
    road = (
        "M560,905 C690,840 1010,815 930,752 C865,700 560,722 600,672 C636,628 905,655 880,616 "
        "C862,590 745,592 762,566 C776,546 838,552 842,528 "
        "C838,560 800,556 792,572 C790,590 936,590 942,622 C950,672 700,652 684,684 "
        "C672,712 1040,690 1096,756 C1150,830 960,850 960,905 Z"
    )
    sheet.path(road, blend(SAND, SNOW, 0.3))
    sheet.stroke("M762,880 C850,830 1050,815 1005,757 C960,705 640,712 640,680", PAPER, 5,
                 'stroke-dasharray="26 30"')  # fmt: skip
    chance = random.Random(8)
    for _ in range(64):
        x = chance.choice((chance.uniform(0, 520), chance.uniform(1130, 1600)))
        foot = chance.uniform(height_at(near, x) + 40, 890)
        tall = 34 + (foot - 600) * 0.22
        colour = blend(PINE, OCHRE if chance.random() < 0.22 else INK, chance.uniform(0.15, 0.5))
        sheet.ellipse(x, foot - tall * 0.6, tall * 0.24, tall * 0.62, colour)
    return sheet


def _town(
    sheet: Sheet,
    seed: int,
    line: list[Point],
    left: float,
    right: float,
    count: int,
    depth: float,
    walls: tuple[str, ...],
    roofs: tuple[str, ...],
) -> None:
    """Houses strewn below a skyline, the farther ones first and smaller."""  # fmt: skip
    chance = random.Random(seed)
    spots = sorted((chance.uniform(0, 1), chance.uniform(left, right)) for _ in range(count))
    for near, x in spots:
        wide = 46 + 62 * near
        foot = height_at(line, min(max(x, 0), 1600)) + 34 + depth * near
        house(
            sheet, x, foot, wide, wide * chance.uniform(0.52, 0.9),
            chance.choice(walls), chance.choice(roofs),
        )  # fmt: skip


def city_smoke() -> Sheet:
    """A hillside town under three columns of smoke."""
    sheet = Sheet()
    sheet.sky(blend(HAZE, SLATE, 0.25), blend(MIST, SAND, 0.55), blend(OCHRE, PAPER, 0.6))
    sheet.land(ridge(31, 370, 70, peaks=5), blend(SLATE, PAPER, 0.48))
    sheet.land(ridge(37, 455, 50, peaks=6), blend(SLATE, PAPER, 0.26))
    for seed, x, wide in ((3, 420, 66), (5, 905, 92), (9, 1240, 54)):
        smoke(sheet, seed, x, 590, 40, wide, blend(NIGHT, SLATE, 0.42))
        sheet.glow(x + 10, 600, 120, RUST, 0.55)
    slope = hill(6, 560, 26)
    sheet.land(slope, blend(MOSS, SAND, 0.25))
    _town(
        sheet, 14, slope, -30, 1570, 78, 262,
        (PAPER, SAND, blend(SAND, CLAY, 0.25), blend(PAPER, HAZE, 0.4)),
        (RUST, blend(RUST, CLAY, 0.5), WINE, SLATE),
    )  # fmt: skip
    sheet.land(hill(9, 868, 12), PINE)
    return sheet


def fortress_town() -> Sheet:
    """A walled town with a church on a cliff, and another town in the valley."""
    sheet = Sheet()
    sheet.sky(blend(SLATE, MIST, 0.35), MIST, blend(OCHRE, PAPER, 0.45))
    sheet.land(ridge(52, 430, 64, peaks=5), blend(SLATE, PAPER, 0.5))
    sheet.land(ridge(57, 540, 42, peaks=6), blend(SLATE, PAPER, 0.3))
    valley = hill(12, 700, 18)
    sheet.land(valley, blend(MOSS, SAND, 0.3))
    _town(sheet, 21, valley, 20, 720, 46, 120, (PAPER, SAND), (CLAY, RUST, SLATE))
    top = [
        (690, 430), (760, 404), (900, 396), (1060, 376), (1260, 382), (1460, 362), (1620, 366),
    ]  # fmt: skip
    foot = [(1620, 905), (560, 905), (604, 800), (640, 716), (652, 610), (676, 520)]
    sheet.poly([*top, *foot], blend(SLATE, SAND, 0.42))
    for x, wide in ((700, 70), (850, 96), (1040, 70), (1190, 120), (1400, 84)):
        y = 430 - (x - 690) * 0.06
        sheet.poly(
            [(x, y), (x + wide, y - 6), (x + wide * 0.74, 905), (x + wide * 0.1 - 40, 905)],
            blend(SLATE, NIGHT, 0.22), 'fill-opacity="0.55"',
        )  # fmt: skip
    wall = blend(SAND, SLATE, 0.3)
    sheet.poly([(690, 430), (690, 386), (1060, 330), (1620, 318), (1620, 372), (1060, 378)], wall)
    for x in range(700, 1620, 34):
        y = 386 - (x - 690) * 0.151 if x < 1060 else 330 - (x - 1060) * 0.0214
        sheet.rect(x, y - 12, 17, 14, wall)
    for x in (742, 1056, 1490):
        y = 378 - (min(x, 1060) - 690) * 0.151
        sheet.rect(x - 26, y - 42, 58, 118, blend(wall, NIGHT, 0.16))
        sheet.rect(x - 32, y - 52, 70, 14, wall)
    _church(sheet, 1250, 326, 1.0)
    return sheet


def _church(sheet: Sheet, x: float, foot: float, scale: float) -> None:
    """An Armenian church: a cross of gables under a drum with a pointed cap."""

    def at(dx: float, dy: float) -> Point:
        return (x + dx * scale, foot + dy * scale)

    light, shade, roof = SNOW, blend(PAPER, SLATE, 0.35), blend(SLATE, NIGHT, 0.3)
    sheet.poly([at(-120, 0), at(-120, -92), at(-60, -128), at(0, -92), at(0, 0)], light)
    sheet.poly([at(0, 0), at(0, -92), at(120, -104), at(120, 0)], shade)
    sheet.poly([at(0, -92), at(-60, -128), at(66, -142), at(120, -104)], roof)
    sheet.poly([at(-36, -118), at(-36, -190), at(14, -190), at(14, -116)], light)
    sheet.poly([at(14, -118), at(14, -190), at(44, -190), at(44, -126)], shade)
    sheet.poly([at(-46, -188), at(2, -276), at(54, -188)], roof)
    sheet.poly([at(2, -276), at(14, -188), at(54, -188)], blend(roof, INK, 0.3))
    sheet.stroke(f"M{x + 2 * scale},{foot - 276 * scale} v-26 m-9,9 h18", roof, 4)
    for dx, dy, tall in ((-68, -74, 46), (-22, -176, 40), (60, -74, 40)):
        px, py = at(dx, dy)
        sheet.path(f"M{px},{py + tall} v-{tall - 8} a8,8 0 0 1 16,0 v{tall - 8} Z", NIGHT)


def drone() -> Sheet:
    """A long-winged drone above dry ridges."""
    sheet = Sheet()
    sheet.sky(blend(SLATE, MIST, 0.25), blend(MIST, PAPER, 0.4), blend(OCHRE, PAPER, 0.4))
    sheet.circle(330, 250, 62, blend(SNOW, OCHRE, 0.12))
    tones = [blend(CLAY, PAPER, share) for share in (0.62, 0.42, 0.2)]
    mountains(sheet, 73, [*tones, blend(WINE, CLAY, 0.55)], 540, 92)
    turn = 'transform="translate(960 300) rotate(-9) scale(1.12)"'
    body = blend(NIGHT, SLATE, 0.12)
    wings = "M-470,-6 L-40,-22 L40,-22 L470,-6 L470,4 L48,18 L-48,18 L-470,4 Z"
    hull = (
        "M0,-74 C16,-74 22,-44 22,-8 L16,66 C12,84 -12,84 -16,66 L-22,-8 C-22,-44 -16,-74 0,-74 Z"
    )
    tail = "M-66,6 L-58,6 L-50,148 L0,116 L50,148 L58,6 L66,6 L62,168 L0,132 L-62,168 Z"
    for d, fill in ((wings, body), (tail, body), (hull, blend(body, INK, 0.4))):
        sheet.path(d, fill, turn)
    sheet.ellipse(0, -48, 9, 17, HAZE, turn)
    sheet.ellipse(0, 92, 40, 4, body, f'{turn} fill-opacity="0.5"')
    return sheet


def helicopter() -> Sheet:
    """A combat helicopter in a dusk sky above a wide valley."""
    sheet = Sheet()
    sheet.sky(NIGHT, blend(DEEP, WINE, 0.35), blend(CLAY, WINE, 0.3), blend(OCHRE, CLAY, 0.3))
    chance = random.Random(2)
    for _ in range(46):
        x, y, size = chance.uniform(0, 1600), chance.uniform(0, 320), chance.uniform(0.8, 2.2)
        sheet.circle(x, y, size, PAPER, f'fill-opacity="{chance.uniform(0.3, 0.9):.2f}"')
    sheet.glow(1180, 720, 420, OCHRE, 0.7)
    peak = [(140, 800), (420, 560), (520, 486), (566, 470), (640, 520), (860, 690), (1080, 800)]
    sheet.poly([(x - 240, y + 20) for x, y in peak], blend(WINE, DEEP, 0.45))
    sheet.poly([(206, 602), (280, 506), (326, 490), (400, 540), (470, 600), (400, 576), (340, 604),
                (290, 572)], blend(CLAY, SNOW, 0.4))  # fmt: skip
    sheet.land(ridge(83, 742, 30, peaks=6), blend(WINE, NIGHT, 0.55))
    sheet.land(hill(15, 824, 16), blend(NIGHT, INK, 0.4))
    for x in (1080, 1112, 1150, 1204, 1246, 1300, 1372):
        sheet.circle(x, 832 + (x * 7) % 19, 3, OCHRE)
    turn = 'transform="translate(760 330) rotate(-4) scale(1.16)"'
    dark = INK
    hull = (
        "M-250,30 C-262,10 -240,-6 -214,-10 C-206,-34 -176,-38 -160,-22 C-150,-52 -112,-58 -92,-40 "
        "L-78,-36 C-60,-62 40,-66 70,-44 L116,-26 L400,-18 L438,-98 L474,-104 L462,-10 L448,6 "
        "L140,32 C90,58 -20,66 -120,60 C-190,56 -238,52 -250,30 Z"
    )
    sheet.path(hull, dark, turn)
    sheet.path("M-206,-12 C-200,-28 -180,-30 -166,-18 L-164,-6 Z M-150,-22 C-142,-44 -116,-48 -98,-34"
               " L-96,-16 Z", blend(SLATE, OCHRE, 0.3), turn)  # fmt: skip
    sheet.path("M-20,14 L96,40 L92,50 L-26,26 Z M14,44 h70 v14 h-70 Z M-250,36 l-26,4 v4 l30,0 Z", dark,
               turn)  # fmt: skip
    sheet.path("M-6,-56 h26 v-22 h-26 Z", dark, turn)
    sheet.path("M-400,-84 L0,-80 L12,-80 L412,-90 L412,-86 L12,-74 L0,-74 L-400,-79 Z", dark, turn)
    sheet.circle(458, -96, 62, SAND, f'{turn} fill-opacity="0.10"')
    sheet.path("M400,-62 L516,-130 L518,-126 L404,-58 Z M424,-150 L492,-44 L488,-42 L420,-147 Z", dark,
               turn)  # fmt: skip
    for x, y in ((-190, 70), (50, 74)):
        sheet.path(f"M{x},{y - 20} v22", dark, f'{turn} stroke="{dark}" stroke-width="7"')
        sheet.circle(x, y + 8, 15, dark, turn)
    return sheet


def convoy() -> Sheet:
    """White armoured vehicles on an autumn mountain road."""
    sheet = Sheet()
    sheet.sky(blend(HAZE, MIST, 0.5), PAPER)
    mountains(sheet, 91, [blend(SLATE, PAPER, share) for share in (0.66, 0.46)], 300, 90)
    slope = hill(18, 560, 30)
    sheet.land(slope, blend(OCHRE, MOSS, 0.35))
    chance = random.Random(17)
    for _ in range(110):
        x = chance.uniform(0, 1600)
        foot = height_at(slope, x) + chance.uniform(8, 120)
        size = 16 + (foot - 520) * 0.12
        tone = chance.choice((OCHRE, CLAY, RUST, MOSS, PINE))
        sheet.ellipse(x, foot - size, size * 0.72, size * 1.1, blend(tone, PAPER, 0.12))
    sheet.poly([(-10, 742), (1610, 648), (1610, 730), (-10, 905)], blend(SLATE, SAND, 0.55))
    sheet.poly([(-10, 905), (1610, 730), (1610, 905)], blend(MOSS, PINE, 0.5))
    sheet.stroke("M-10,818 L1610,690", PAPER, 5, 'stroke-dasharray="40 34"')
    for x, foot, scale in (
        (1360, 704, 0.52),
        (1060, 740, 0.68),
        (660, 786, 0.92),
        (150, 846, 1.22),
    ):
        _carrier(sheet, x, foot, scale)
    for x in range(60, 1600, 210):
        y = 868 - x * 0.098
        sheet.rect(x, y - 36, 8, 50, SNOW)
        sheet.rect(x, y - 22, 8, 10, RUST)
    return sheet


def _carrier(sheet: Sheet, x: float, foot: float, scale: float) -> None:
    """An eight-wheeled personnel carrier, driving to the left."""
    turn = f'transform="translate({x} {foot}) rotate(-5.2) scale({scale})"'
    white, shade = SNOW, blend(PAPER, SLATE, 0.38)
    sheet.ellipse(30, 4, 210, 16, INK, f'{turn} fill-opacity="0.25"')
    sheet.path("M-190,-70 L-120,-112 L190,-112 L214,-66 L190,-30 L-150,-30 Z", white, turn)
    sheet.path("M-190,-70 L214,-66 L190,-30 L-150,-30 Z", shade, turn)
    sheet.path("M-30,-112 L-14,-142 L56,-142 L74,-112 Z", white, turn)
    sheet.path("M-14,-132 L-120,-136 L-120,-130 L-14,-124 Z", NIGHT, turn)
    sheet.path(
        "M-122,-104 h34 v18 h-52 Z M-70,-102 h26 v14 h-26 Z M100,-102 h30 v14 h-30 Z", DEEP, turn
    )
    for wheel in (-128, -52, 64, 142):
        sheet.circle(wheel, -22, 29, INK, turn)
        sheet.circle(wheel, -22, 13, SLATE, turn)
    sheet.path("M170,-112 v-74", "none", f'{turn} stroke="{NIGHT}" stroke-width="4"')
    sheet.path("M170,-186 h54 v12 h-54 Z", SNOW, turn)
    sheet.path("M170,-174 h54 v12 h-54 Z", DEEP, turn)
    sheet.path("M170,-162 h54 v12 h-54 Z", RUST, turn)
