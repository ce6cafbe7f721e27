"""How values are written on a page: moments, shares, points."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

from flask import Flask
from markupsafe import Markup

WRITTEN_FRACTIONS = {
    Fraction(1, 3): "⅓",
    Fraction(2, 3): "⅔",
    Fraction(1, 6): "⅙",
    Fraction(5, 6): "⅚",
}

STATES = {"draft": "Draft", "in_review": "In review", "ready": "Ready", "retired": "Retired"}

FLAG_REASONS = {
    "wrong_key": "The answer that counts as right is wrong",
    "second_key": "More than one answer is right",
    "unclear": "It is not clear what is asked",
    "not_in_article": "The article does not say so",
    "language": "A mistake in the language",
    "other": "Something else",
}

ROLES = {
    "taker": "Student",
    "teacher": "Teacher",
    "editor": "Editor",
    "administrator": "Administrator",
}


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_filter(moment)
    app.add_template_filter(percent)
    app.add_template_filter(points)
    app.add_template_filter(count)
    app.add_template_filter(quoted)
    app.jinja_env.globals["state_names"] = STATES
    app.jinja_env.globals["role_names"] = ROLES
    app.jinja_env.globals["flag_reasons"] = FLAG_REASONS


def moment(when: datetime) -> Markup:
    """A moment in words, for people and for machines; a script may turn it to local time."""
    utc = when if when.tzinfo else when.replace(tzinfo=UTC)
    utc = utc.astimezone(UTC)
    return Markup('<time datetime="{}">{}, {} UTC</time>').format(
        utc.isoformat(timespec="seconds"),
        f"{utc.day} {utc:%B %Y}",
        f"{utc:%H:%M}",
    )


def percent(share: Fraction) -> str:
    """A share in percent, rounded half up to whole numbers."""
    return f"{(share * 200 + 1) // 2}%"


def points(marks: Fraction) -> str:
    """Marks exactly: as a decimal where two places hold them, otherwise with a fraction."""
    if 100 % marks.denominator == 0:
        return f"{float(marks):.2f}".rstrip("0").rstrip(".")
    whole, rest = divmod(marks, 1)
    if rest in WRITTEN_FRACTIONS:
        return f"{whole or ''}{WRITTEN_FRACTIONS[rest]}"
    return f"{whole} {rest}" if whole else f"{rest}"


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 question", "3 questions"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return f"“{words}”"
