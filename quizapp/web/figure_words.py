"""How figures are written on a page, and what they amount to in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from babel.numbers import format_decimal
from flask import Flask
from flask_babel import lazy_gettext as _l
from flask_babel.speaklater import LazyString

from questions.answer_patterns import Flag
from questions.verdicts import Verdict
from quizapp.web.languages import region


@dataclass(frozen=True, slots=True)
class Words:
    """A name in a word or two with the tone it is shown in, and a sentence that explains it."""

    tone: str
    name: LazyString
    meaning: LazyString


VERDICTS = {
    Verdict.KEY_IN_DOUBT: Words(
        "bad",
        _l("Key in doubt"),
        _l("Another option may be the right one. Check the key against the article first."),
    ),
    Verdict.AGAINST_THE_REST: Words(
        "bad",
        _l("Works backwards"),
        _l(
            "Those who did badly elsewhere earned more here than those who did well. The key or "
            "the wording may be wrong."
        ),
    ),
    Verdict.HARDLY_DISCRIMINATES: Words(
        "careful",
        _l("Tells little"),
        _l(
            "It hardly tells those who did well elsewhere from those who did not. It may be "
            "unclear, or about something else than the other questions."
        ),
    ),
    Verdict.ALL_ALIKE: Words(
        "",
        _l("All alike"),
        _l("Everybody earned the same, so it tells nobody from anybody."),
    ),
    Verdict.GOOD: Words(
        "good",
        _l("Works"),
        _l("Those who did well elsewhere earned more here, as they should."),
    ),
}

FLAGS = {
    Flag.POSSIBLY_THE_KEY: Words(
        "bad",
        _l("Possibly the real key"),
        _l("those who chose it did better elsewhere than those who chose the marked one."),
    ),
    Flag.ATTRACTS_THE_STRONG: Words(
        "careful",
        _l("Attracts the strong"),
        _l("those who chose it did better elsewhere than the others. It may be right as well."),
    ),
    Flag.RARELY_CHOSEN: Words(
        "",
        _l("Rarely chosen"),
        _l("fewer than 5 in 100 took it. It misleads nobody; another distractor may."),
    ),
}


def register(app: Flask) -> None:
    """Give the templates these words."""
    app.add_template_filter(decimal)
    app.jinja_env.globals["verdicts"] = VERDICTS
    app.jinja_env.globals["option_flags"] = FLAGS


def decimal(value: float) -> str:
    """A number with two decimal places."""
    return format_decimal(value, "#,##0.00", locale=region())
