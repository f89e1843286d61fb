"""Portraits of the invented writers: a few warm shapes each, nobody's likeness."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.canvas import (
    CLAY,
    DEEP,
    INK,
    LEAF,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SAND,
    SLATE,
    SNOW,
    SQUARE,
    WINE,
    Sheet,
    blend,
)  # fmt: skip

_TAN = blend(CLAY, SAND, 0.42)
_BROWN = blend(CLAY, WINE, 0.34)
_HONEY = blend(CLAY, OCHRE, 0.35)


@dataclass(frozen=True)
class _Face:
    ground: str
    skin: str
    shirt: str
    hair: str
    style: str
    glasses: bool = False
    beard: bool = False


_FACES = {
    "portrait-laras": _Face(blend(OCHRE, PAPER, 0.35), _TAN, DEEP, INK, "bun"),
    "portrait-bagas": _Face(
        blend(SLATE, PAPER, 0.3), _HONEY, blend(SAND, SNOW, 0.3), NIGHT, "short", glasses=True
    ),
    "portrait-meutia": _Face(
        blend(RUST, PAPER, 0.42), _TAN, WINE, blend(MOSS, DEEP, 0.45), "scarf"
    ),
    "portrait-yosef": _Face(blend(LEAF, PAPER, 0.35), _BROWN, OCHRE, INK, "curls", beard=True),
    "portrait-sekar": _Face(blend(DEEP, SLATE, 0.6), _HONEY, RUST, blend(WINE, INK, 0.55), "bob"),
    "portrait-tomi": _Face(blend(CLAY, PAPER, 0.45), _TAN, MOSS, INK, "cap"),
}


def draw(name: str) -> Sheet:
    """The portrait of that id."""
    face = _FACES[name]
    sheet = Sheet(SQUARE, face.ground)
    sheet.circle(240, 250, 190, blend(face.ground, SNOW, 0.28))
    _behind(sheet, face)
    shade = blend(face.skin, WINE, 0.3)
    sheet.path("M40,490 C52,400 130,372 240,368 C350,372 428,400 440,490 Z", face.shirt)
    sheet.path(
        "M240,368 C350,372 428,400 440,490 H300 C310,440 290,400 240,368 Z",
        blend(face.shirt, INK, 0.16),
    )
    sheet.path("M202,300 H278 V366 C278,396 202,396 202,366 Z", shade)
    sheet.path("M148,214 C148,128 194,98 240,98 C286,98 332,128 332,214 C332,284 290,336 240,336 "
               "C190,336 148,284 148,214 Z", face.skin)  # fmt: skip
    sheet.path("M262,100 C304,108 332,140 332,214 C332,284 290,336 240,336 C300,300 306,180 262,100 Z",
               shade, 'fill-opacity="0.38"')  # fmt: skip
    if face.style != "scarf":
        for x in (146, 334):
            sheet.ellipse(x, 222, 13, 22, shade if x > 240 else face.skin)
    if face.beard:
        sheet.path("M152,238 C156,300 196,346 240,346 C284,346 324,300 328,238 C316,276 288,284 264,274 "
                   "C250,268 230,268 216,274 C192,284 164,276 152,238 Z", face.hair)  # fmt: skip
    _features(sheet, face, shade)
    _before(sheet, face)
    return sheet


def _features(sheet: Sheet, face: _Face, shade: str) -> None:
    """Brows, eyes that smile, a nose, a mouth."""
    brow = blend(face.hair if face.style != "scarf" else INK, INK, 0.5)
    for x, tilt in ((198, 3), (282, -3)):
        sheet.stroke(f"M{x - 19},{189 + tilt} q19,-15 38,{-2 * tilt}", brow, 6)
        sheet.ellipse(x, 214, 6.5, 8, INK)
    sheet.stroke("M241,216 q10,30 -6,38", blend(shade, WINE, 0.3), 5)
    mouth = blend(WINE, RUST, 0.35)
    sheet.stroke("M214,284 q27,20 54,-2", mouth if not face.beard else blend(SAND, CLAY, 0.6), 6)
    for x in (182, 298):
        sheet.ellipse(x, 254, 17, 10, RUST, 'fill-opacity="0.16"')
    if face.glasses:
        for x in (199, 281):
            sheet.circle(
                x, 214, 31, SNOW, f'fill-opacity="0.22" stroke="{NIGHT}" stroke-width="5.5"'
            )
        sheet.stroke("M230,210 q10,-7 20,0 M168,208 l-20,-5 M312,208 l20,-5", NIGHT, 5.5)


def _behind(sheet: Sheet, face: _Face) -> None:
    """Hair that lies behind the head."""
    if face.style == "bun":
        sheet.circle(240, 72, 46, face.hair)
        sheet.path("M130,230 C120,110 180,76 240,76 C300,76 360,110 350,230 C352,256 344,272 330,276 L150,276 "
                   "C136,272 128,256 130,230 Z", face.hair)  # fmt: skip
    elif face.style == "bob":
        sheet.path("M118,330 C100,140 170,66 240,66 C310,66 380,140 362,330 C340,352 300,346 286,330 L194,330 "
                   "C180,346 140,352 118,330 Z", face.hair)  # fmt: skip
    elif face.style == "scarf":
        sheet.path("M112,250 C104,120 170,62 240,62 C310,62 376,120 368,250 C366,330 420,380 424,490 H56 "
                   "C60,380 114,330 112,250 Z", face.hair)  # fmt: skip
    elif face.style == "curls":
        for x, y, size in ((150, 168, 40), (166, 122, 44), (206, 88, 46), (256, 78, 46), (302, 104, 44),
                           (330, 150, 42), (240, 110, 60)):  # fmt: skip
            sheet.circle(x, y, size, face.hair)


def _before(sheet: Sheet, face: _Face) -> None:
    """Hair, cloth or cap that lies over the forehead."""
    light = blend(face.hair, SLATE, 0.32)
    if face.style == "bun":
        sheet.path("M146,216 C140,130 190,94 250,98 C226,128 190,140 168,170 C158,184 152,200 146,216 Z "
                   "M250,98 C300,102 338,136 334,216 C326,176 300,140 250,98 Z", face.hair)  # fmt: skip
        sheet.stroke("M206,62 q30,-22 62,-4", light, 5)
    elif face.style == "bob":
        sheet.path("M142,244 C132,130 190,84 244,86 C300,88 346,132 338,244 C330,196 318,166 300,150 "
                   "C250,166 190,160 168,158 C154,184 148,210 142,244 Z", face.hair)  # fmt: skip
        sheet.stroke("M180,112 q54,-30 112,-4", light, 5)
    elif face.style == "short":
        sheet.path("M144,212 C128,112 180,70 246,70 C314,70 352,116 336,212 C330,186 322,168 316,152 "
                   "C286,158 220,156 190,132 C176,150 152,168 144,212 Z", face.hair)  # fmt: skip
        sheet.stroke("M196,96 q44,-22 96,2", light, 5)
    elif face.style == "scarf":
        sheet.path(
            "M112,250 C104,120 170,62 240,62 C310,62 376,120 368,250 C366,330 330,380 240,392 "
            "C150,380 114,330 112,250 Z M156,222 C158,286 194,338 240,338 C286,338 322,286 324,222 "
            "C324,150 290,120 240,120 C190,120 156,150 156,222 Z",
            face.hair,
            'fill-rule="evenodd"',
        )
        sheet.path("M130,320 C170,380 250,402 330,350 C380,400 400,440 404,490 H210 C240,440 190,380 130,320 Z",
                   blend(face.hair, INK, 0.22))  # fmt: skip
        sheet.stroke("M150,140 q40,-58 104,-54", blend(face.hair, SNOW, 0.3), 5)
    elif face.style == "curls":
        for x, y, size in ((176, 128, 26), (214, 108, 28), (258, 106, 28), (298, 126, 26)):
            sheet.circle(x, y, size, face.hair)
    elif face.style == "cap":
        sheet.path("M146,214 C146,196 150,178 156,166 L324,166 C330,178 334,196 334,214 C326,196 322,186 318,178 "
                   "L162,178 C156,188 150,200 146,214 Z", face.hair)  # fmt: skip
        sheet.path("M140,170 C140,96 190,66 240,66 C290,66 340,96 340,170 Z", DEEP)
        sheet.path(
            "M240,66 C290,66 340,96 340,170 H262 C276,130 266,92 240,66 Z", blend(DEEP, INK, 0.35)
        )
        sheet.path(
            "M132,172 C180,150 300,150 380,176 C390,186 384,194 372,192 C300,176 190,176 140,186 Z",
            NIGHT,
        )
        sheet.circle(240, 66, 8, OCHRE)
