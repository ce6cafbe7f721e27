"""Words on the pages of editors and administrators that more than one template says."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Flask
from flask_babel import lazy_gettext as _l

from quizapp.web.repairs import place, repair

CHANGES = {
    "place": _l("Give the state"),
    "tag": _l("Add the subject"),
    "untag": _l("Take the subject away"),
    "assign": _l("Give to the reviewer"),
}

FATES = {
    "new": _l("New"),
    "known": _l("In the bank already"),
    "twice": _l("Twice in the file"),
    "refused": _l("Cannot be read"),
}

SEVERITIES = {
    "blocking": _l("Blocking"),
    "warning": _l("Warning"),
    "note": _l("Note"),
}

VERDICTS = {
    "answered": _l("Answered"),
    "several": _l("More than one answer is right"),
    "none": _l("No answer is right"),
    "unclear": _l("I cannot tell what is asked"),
}


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_filter(pairs)
    app.add_template_filter(repair)
    app.add_template_filter(place, "place_of_repair")
    app.jinja_env.globals["fate_names"] = FATES
    app.jinja_env.globals["verdict_names"] = VERDICTS
    app.jinja_env.globals["severity_names"] = SEVERITIES
    app.jinja_env.globals["change_names"] = CHANGES


def pairs(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Each value twice, as what a form sends and what it shows."""
    return tuple((value, value) for value in values)
