"""Words on the pages of editors and administrators that more than one template says."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Flask

from quizapp.web.repairs import repair

CHANGES = {
    "place": "Give the state",
    "tag": "Add the subject",
    "untag": "Take the subject away",
    "assign": "Give to the reviewer",
}


FATES = {
    "new": "New",
    "known": "In the bank already",
    "twice": "Twice in the file",
    "refused": "Cannot be read",
}

VERDICTS = {
    "answered": "Answered",
    "several": "More than one answer is right",
    "none": "No answer is right",
    "unclear": "I cannot tell what is asked",
}


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_filter(pairs)
    app.add_template_filter(repair)
    app.jinja_env.globals["fate_names"] = FATES
    app.jinja_env.globals["verdict_names"] = VERDICTS
    app.jinja_env.globals["change_names"] = CHANGES


def pairs(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Each value twice, as what a form sends and what it shows."""
    return tuple((value, value) for value in values)
