"""How values are written on a page: moments, shares, points."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

from babel.numbers import format_percent, get_decimal_symbol
from flask import Flask
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext
from markupsafe import Markup

from questions.ordering_schemes import Scheme, chance_level
from quizapp.services.codes import written
from quizapp.storage.states import Feedback, ReviewWindow
from quizapp.web import figure_words, zones
from quizapp.web.languages import region

WRITTEN_FRACTIONS = {
    Fraction(1, 3): "⅓",
    Fraction(2, 3): "⅔",
    Fraction(1, 6): "⅙",
    Fraction(5, 6): "⅚",
}

STATES = {
    "draft": _l("Draft"),
    "in_review": _l("In review"),
    "ready": _l("Ready"),
    "retired": _l("Retired"),
}

FLAG_REASONS = {
    "wrong_key": _l("The answer that counts as right is wrong"),
    "second_key": _l("More than one answer is right"),
    "unclear": _l("It is not clear what is asked"),
    "not_in_article": _l("The article does not say so"),
    "language": _l("A mistake in the language"),
    "other": _l("Something else"),
}

ROLES = {
    "taker": _l("Student"),
    "teacher": _l("Teacher"),
    "editor": _l("Editor"),
    "administrator": _l("Administrator"),
}

FEEDBACK = {
    Feedback.AT_END: _l("When everything is handed in"),
    Feedback.AT_ONCE: _l("As soon as an answer is checked; it can no longer change then"),
}

REVIEWS = {
    ReviewWindow.AFTER_SUBMISSION: _l("At once"),
    ReviewWindow.AFTER_CLOSING: _l("After closing, when everybody is done"),
    ReviewWindow.NEVER: _l("Never; the score alone is shown"),
}

SCHEMES = {
    Scheme.CERTAIN_PAIRS: _l("Pairs in the right order, corrected for chance"),
    Scheme.ALL_OR_NOTHING: _l("All or nothing"),
    Scheme.ABSOLUTE_POSITION: _l("Events in their right places"),
    Scheme.RELATIVE_TO_CORRECT: _l("Less for each place that an event is off"),
    Scheme.RELATIVE_NEXT_EXCLUDE_LAST: _l("Events followed by the right one"),
    Scheme.RELATIVE_NEXT_INCLUDE_LAST: _l("Events followed by the right one, or rightly last"),
    Scheme.RELATIVE_ONE_PREVIOUS_AND_NEXT: _l("Right neighbours, before and after"),
    Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT: _l("Pairs in the right order"),
    Scheme.LONGEST_ORDERED_SUBSET: _l("The most events in the right order, others in between"),
    Scheme.LONGEST_CONTIGUOUS_SUBSET: _l("The longest unbroken run in the right order"),
}
CHANCE_EVENTS = 5
MINUTE, HOUR, DAY = 60, 3_600, 86_400


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_filter(moment)
    app.add_template_filter(wait)
    app.add_template_filter(percent)
    app.add_template_filter(points)
    app.add_template_filter(rounded)
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
    figure_words.register(app)


def schemes() -> tuple[tuple[str, str, str], ...]:
    """The ways to grade an order: name, words, and what a random order of five events earns."""
    chances = {scheme: chance_level(scheme, CHANCE_EVENTS) for scheme in Scheme}
    return tuple(
        (scheme.value, words, percent(chances[scheme] or Fraction(0)))
        for scheme, words in SCHEMES.items()
    )


def moment(when: datetime) -> Markup:
    """A moment in words, for people in their time zone and for machines."""
    utc = (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    return Markup('<time datetime="{}">{}</time>').format(
        utc.isoformat(timespec="seconds"), zones.in_words(utc, zones.zone())
    )


def wait(until: datetime, now: datetime) -> str:
    """How long until a moment, in words and rounded: "in 10 minutes", "in 3 days"."""
    seconds = (until - now).total_seconds()
    if seconds >= 0.9 * DAY:
        return count(round(seconds / DAY), "in %(num)s day", "in %(num)s days")
    if seconds >= 0.9 * HOUR:
        return count(round(seconds / HOUR), "in %(num)s hour", "in %(num)s hours")
    minutes = round(seconds / MINUTE)
    return count(minutes, "in %(num)s minute", "in %(num)s minutes") if minutes else str(_("soon"))


def percent(share: Fraction | float) -> str:
    """A share in percent, rounded half up to whole numbers."""
    return format_percent(Decimal(int((share * 200 + 1) // 2)) / 100, locale=region())


def points(marks: Fraction) -> str:
    """Marks exactly: as a decimal where two places hold them, otherwise with a fraction."""
    if 100 % marks.denominator == 0:
        written = f"{float(marks):.2f}".rstrip("0").rstrip(".")
        return written.replace(".", get_decimal_symbol(region()))
    whole, rest = divmod(marks, 1)
    if rest in WRITTEN_FRACTIONS:
        return f"{whole or ''}{WRITTEN_FRACTIONS[rest]}"
    return f"{whole} {rest}" if whole else f"{rest}"


def rounded(marks: Fraction) -> str:
    """Marks to two places, for tables, in which they are compared; the review has them exactly."""
    return points(Fraction(round(marks * 100), 100))


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 question", "3 questions"; it stands first if it is not placed."""
    single, several = (
        words if "%(num)s" in words else f"%(num)s {words}" for words in (one, many or f"{one}s")
    )
    return str(ngettext(single, several, number))


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return str(_("“%(words)s”", words=words))
