"""The colours are legible in both schemes: WCAG 2.2, 1.4.3 for text and 1.4.11 for what is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quizapp

TOKENS = Path(quizapp.__file__).parent / "static" / "css" / "tokens.css"
SURFACES = ("paper", "sheet", "sunk")

TEXT = [
    *((ink, surface) for ink in ("ink", "ink-soft", "accent") for surface in SURFACES),
    *(("accent-strong", surface) for surface in (*SURFACES, "accent-wash")),
    *((ink, f"{ink}-wash") for ink in ("right", "wrong", "notice")),
    *((ink, surface) for ink in ("right", "wrong", "notice") for surface in SURFACES),
    *(("ink", wash) for wash in ("right-wash", "wrong-wash", "notice-wash", "accent-wash")),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("mark-ink", "mark"),
    ("accent", "accent-wash"),
]
USED = [(line, surface) for line in ("edge", "accent", "focus") for surface in SURFACES]


def palette(scheme: str) -> dict[str, str]:
    """The colours of a scheme by their names."""
    light, dark = TOKENS.read_text().split("prefers-color-scheme: dark")
    pattern = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")
    colours = dict(pattern.findall(light))
    return colours | dict(pattern.findall(dark)) if scheme == "dark" else colours


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_gives_the_published_extremes() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_a_contrast_of_4_5(scheme: str) -> None:
    colours = palette(scheme)
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in TEXT}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_can_be_used_has_a_contrast_of_3(scheme: str) -> None:
    colours = palette(scheme)
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in USED}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


def test_both_schemes_name_the_same_colours() -> None:
    assert palette("light").keys() == palette("dark").keys()


def test_no_other_sheet_brings_colours_of_its_own() -> None:
    own = [
        (sheet.name, found)
        for sheet in TOKENS.parent.glob("*.css")
        if sheet.name not in {"tokens.css", "print.css"}
        for found in re.findall(
            r"#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)|hsla?\([^)]*\)", sheet.read_text()
        )
    ]
    assert own == []
