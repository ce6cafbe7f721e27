"""In which language a page speaks: what a visitor chose, or what their browser asks for.

The catalogues in `translations/` are kept as text and compiled in memory when they are first used.
English is the language of the source and has none.
"""

from __future__ import annotations

import io
from functools import cache, cached_property, lru_cache
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import (
    Blueprint,
    Flask,
    g,
    has_request_context,
    make_response,
    redirect,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import Babel, Domain, get_locale
from markupsafe import Markup

from quizapp.sentences import Sentence
from quizapp.web.returning import local_address

pages = Blueprint("languages", __name__)

FOLDER = Path(__file__).parent.parent / "translations"
SOURCE = "en"
LANGUAGES = {"en": "English", "de": "Deutsch"}
REGIONS = {"en": "en_GB", "de": "de_DE"}
COOKIE = "language"
ONE_YEAR = 365 * 24 * 60 * 60
SCRIPTS = "quizapp/static/js/"


class Catalogues(Domain):  # type: ignore[misc]
    """The messages of the language of a request."""

    def get_translations(self) -> NullTranslations:
        """Those of the chosen language."""
        return catalogue(str(get_locale() or SOURCE))


class Languages(Babel):  # type: ignore[misc]
    """Flask-Babel with catalogues that are compiled in memory."""

    @cached_property
    def domain_instance(self) -> Catalogues:
        """The one domain there is."""
        return Catalogues()


def register(app: Flask) -> None:
    """Let templates translate, and tell them the language of the page."""
    Languages().init_app(app, default_locale=SOURCE, locale_selector=chosen)
    app.add_template_filter(say)
    app.jinja_env.globals.update({"_": in_template, "gettext": in_template})
    app.jinja_env.globals.update(
        languages=LANGUAGES, language=language, as_written=as_written, words_of=script_words
    )


def chosen() -> str:
    """What the visitor chose, or the best of what the browser asks for."""
    kept = request.cookies.get(COOKIE)
    if kept in LANGUAGES:
        return kept
    return request.accept_languages.best_match(list(LANGUAGES), SOURCE) or SOURCE


def language() -> str:
    """The language of the page, as a BCP 47 tag; English outside of requests."""
    if not has_request_context():
        return SOURCE
    if "language" not in g:
        g.language = str(get_locale() or SOURCE)
    found: str = g.language
    return found


def in_template(message: str, **values: object) -> Markup:
    """A message of a template in the language of the page; the values are escaped."""
    if not values:
        return _filled(language(), message)
    return _translated(language(), message) % values


@lru_cache(maxsize=4096)
def _translated(tag: str, message: str) -> Markup:
    return Markup(catalogue(tag).ugettext(message))  # noqa: S704 - it stands in a template


@lru_cache(maxsize=4096)
def _filled(tag: str, message: str) -> Markup:
    """A message without values, whose signs of percent are written twice all the same."""
    return _translated(tag, message) % {}


def as_written() -> Markup:
    """The attributes of questions and of what articles say: English, whichever way it runs.

    A name or a quotation in Arabic or Hebrew script runs from the right on any page.
    """
    tag = "" if language() == SOURCE else ' lang="en"'
    return Markup(f'{tag} dir="auto"')  # noqa: S704 - nothing of it comes from outside


def region() -> Locale:
    """Whose dates and numbers the page writes."""
    return Locale.parse(REGIONS[language()])


def say(sentence: str) -> str:
    """A sentence of the services in the language of the page."""
    known = catalogue(language())
    if isinstance(sentence, Sentence):
        values = {
            name: say(value) if isinstance(value, Sentence) else value
            for name, value in sentence.values.items()
        }
        return known.ugettext(sentence.message) % values
    return known.ugettext(sentence) if sentence else ""


@cache
def catalogue(tag: str) -> NullTranslations:
    """The messages of a language; those of English are their own."""
    path = FOLDER / f"{tag}.po"
    if not path.is_file():
        return NullTranslations()
    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=tag))
    compiled.seek(0)
    return Translations(compiled)


@cache
def script_words(tag: str) -> dict[str, str]:
    """What the scripts say, in a language: by the English words, which they fall back to."""
    path = FOLDER / f"{tag}.po"
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        messages = list(read_po(file, locale=tag))
    return {
        str(message.id): str(message.string)
        for message in messages
        if any(str(place).startswith(SCRIPTS) for place, _ in message.locations)
    }


@pages.post("/language")
def choose() -> ResponseReturnValue:
    """Speak another language from now on, in this browser."""
    wanted = request.form.get("language", "")
    address = local_address(request.form.get("back"), url_for("taking.home"))
    response = make_response(redirect(address, 303))
    if wanted in LANGUAGES:
        response.set_cookie(
            COOKIE,
            wanted,
            max_age=ONE_YEAR,
            httponly=True,
            samesite="Lax",
            secure=request.is_secure,
        )
    return response
