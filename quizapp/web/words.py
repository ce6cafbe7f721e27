"""How values are written on a page: moments, shares, points."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

from flask import Flask
from markupsafe import Markup

from questions.ordering_schemes import Scheme, chance_level
from quizapp.services.codes import written
from quizapp.storage.states import Feedback, ReviewWindow

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

FEEDBACK = {
    Feedback.AT_END: "When everything is handed in",
    Feedback.AT_ONCE: "As soon as an answer is checked; it can no longer change then",
}

REVIEWS = {
    ReviewWindow.AFTER_SUBMISSION: "At once",
    ReviewWindow.AFTER_CLOSING: "After closing, when everybody is done",
    ReviewWindow.NEVER: "Never; the score alone is shown",
}

SCHEMES = {
    Scheme.CERTAIN_PAIRS: "Pairs in the right order, corrected for chance",
    Scheme.ALL_OR_NOTHING: "All or nothing",
    Scheme.ABSOLUTE_POSITION: "Events in their right places",
    Scheme.RELATIVE_TO_CORRECT: "Less for each place that an event is off",
    Scheme.RELATIVE_NEXT_EXCLUDE_LAST: "Events followed by the right one",
    Scheme.RELATIVE_NEXT_INCLUDE_LAST: "Events followed by the right one, or rightly last",
    Scheme.RELATIVE_ONE_PREVIOUS_AND_NEXT: "Right neighbours, before and after",
    Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT: "Pairs in the right order",
    Scheme.LONGEST_ORDERED_SUBSET: "The most events in the right order, others in between",
    Scheme.LONGEST_CONTIGUOUS_SUBSET: "The longest unbroken run in the right order",
}
CHANCE_EVENTS = 5


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_filter(moment)
    app.add_template_filter(wait)
    app.add_template_filter(percent)
    app.add_template_filter(points)
    app.add_template_filter(count)
    app.add_template_filter(quoted)
    app.add_template_filter(written, "code")
    app.jinja_env.globals["feedback_names"] = FEEDBACK
    app.jinja_env.globals["review_names"] = REVIEWS
    app.jinja_env.globals["schemes"] = schemes()
    app.jinja_env.globals["chance_events"] = CHANCE_EVENTS
    app.jinja_env.globals["state_names"] = STATES
    app.jinja_env.globals["role_names"] = ROLES
    app.jinja_env.globals["flag_reasons"] = FLAG_REASONS


def schemes() -> tuple[tuple[str, str, str], ...]:
    """The ways to grade an order: name, words, and what a random order of five events earns."""
    chances = {scheme: chance_level(scheme, CHANCE_EVENTS) for scheme in Scheme}
    return tuple(
        (scheme.value, words, percent(chances[scheme] or Fraction(0)))
        for scheme, words in SCHEMES.items()
    )


def moment(when: datetime) -> Markup:
    """A moment in words, for people and for machines; a script may turn it to local time."""
    utc = when if when.tzinfo else when.replace(tzinfo=UTC)
    utc = utc.astimezone(UTC)
    return Markup('<time datetime="{}">{}, {} UTC</time>').format(
        utc.isoformat(timespec="seconds"),
        f"{utc.day} {utc:%B %Y}",
        f"{utc:%H:%M}",
    )


def wait(until: datetime, now: datetime) -> str:
    """How long until a moment, in words and rounded: "in 10 minutes", "in 3 days"."""
    seconds = (until - now).total_seconds()
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        number = round(seconds / length)
        if number >= 1 and seconds >= 0.9 * length:
            return f"in {count(number, unit)}"
    return "in a moment"


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
