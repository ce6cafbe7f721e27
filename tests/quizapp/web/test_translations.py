"""Every text has its German; no German is left over; and a page speaks as its visitor wishes.

`GOLDEN=write` in the environment writes new messages into the catalogue, without a translation,
and takes those out that nothing says any longer.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from quizapp.sentences import said
from quizapp.web.languages import FOLDER, LANGUAGES, SOURCE
from tests.quizapp.web import messages
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.forms import start
from tests.quizapp.web.messages import Message
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

TRANSLATED = [tag for tag in LANGUAGES if tag != SOURCE]
PLACE = re.compile(r"%\((\w+)\)s")
MADE = datetime(2026, 11, 22, tzinfo=UTC)
HEADER = "# {language} for quizapp: what its pages say, by the English words."


def read(tag: str) -> Catalog:
    """A catalogue as it is kept."""
    with (FOLDER / f"{tag}.po").open("rb") as file:
        return read_po(file, locale=tag)


def merged(tag: str, said_now: list[Message]) -> Catalog:
    """A catalogue with the messages there are now, and the translations that it had of them."""
    known = read(tag) if (FOLDER / f"{tag}.po").is_file() else Catalog(locale=tag)
    made = Catalog(
        locale=tag,
        header_comment=HEADER.format(language=LANGUAGES[tag]),
        project="quizapp",
        creation_date=MADE,
        revision_date=MADE,
        fuzzy=False,
    )
    for each in said_now:
        identity = (each.text, each.plural) if each.plural else each.text
        before = known.get(each.text)
        string = before.string if before and before.id == identity else None
        flags = ("python-format",) if PLACE.search(each.text) else ()
        made.add(identity, string, locations=[(each.place, None)], flags=flags)
    return made


@pytest.fixture(scope="module")
def said_now() -> list[Message]:
    """Everything, each text once for each file, with its plural where any file has one."""
    found = sorted(set(messages.everything()), key=lambda each: (each.text, each.place))
    plurals = {each.text: each.plural for each in found if each.plural}
    return [Message(each.text, plurals.get(each.text, ""), each.place) for each in found]


@pytest.mark.parametrize("tag", TRANSLATED)
def test_the_catalogue_has_every_message_and_no_other(tag: str, said_now: list[Message]) -> None:
    if os.environ.get("GOLDEN") == "write":
        catalogue = merged(tag, said_now)
        with (FOLDER / f"{tag}.po").open("wb") as file:
            write_po(file, catalogue, sort_output=True, width=100)
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in read(tag)}
    assert known - {""} == {each.text for each in said_now}


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_message_is_translated_with_its_places(tag: str) -> None:
    wrong = []
    for message in read(tag):
        if not message.id:
            continue
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        texts = message.id if isinstance(message.id, tuple) else (message.id,)
        places = set(PLACE.findall(" ".join(texts)))
        for form in forms:
            used = set(PLACE.findall(form or ""))
            fits = used == places or (len(texts) > 1 and used < places)
            if not form or not fits or message.fuzzy:
                wrong.append((message.id, form))
    assert wrong == []


SPOKEN = ("aria-label", "placeholder", "alt", "title")
BARE = [
    (re.compile(r"\{#.*?#\}|\{%-?\s*trans.*?endtrans\s*-?%\}", re.DOTALL), ""),
    (re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL), ""),
    (re.compile(r'\baria-(?:invalid|describedby)="[^"]*"'), ""),
    (re.compile(r"<code>[^<]*</code>"), ""),
]
ATTRIBUTES = re.compile(rf'\b(?:{"|".join(SPOKEN)})="([^"]*)"')


def name_of(path: Path) -> str:
    """The folder and name of a template."""
    return f"{path.parent.name}-{path.stem}"


@pytest.mark.parametrize("path", messages.templates(), ids=name_of)
def test_no_template_has_words_that_cannot_be_translated(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for pattern, instead in BARE:
        text = pattern.sub(instead, text)
    words = [*ATTRIBUTES.findall(text), *re.sub(r"<[^>]*>", "\n", text).splitlines()]
    found = [each.strip() for each in words if re.search(r"[A-Za-z]{2}", each)]
    assert [each for each in found if each not in {"QR", "UTC"}] == []


@pytest.mark.parametrize("path", messages.templates(), ids=name_of)
def test_no_expression_of_a_template_has_words_of_its_own(path: Path) -> None:
    assert messages.untranslated(path) == []


@pytest.mark.parametrize("path", messages.modules(), ids=name_of)
def test_no_refusal_has_values_glued_into_its_words(path: Path) -> None:
    assert messages.unsaid(path) == []


def test_words_of_expressions_are_found(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '{{ "Save" if x else _("Keep it") }} {{ choose("Any or none") }} {{ y == "No" }}'
    )
    assert messages.untranslated(page) == ["Save", "Any or none"]


def test_the_browser_is_asked_and_the_choice_is_remembered(browser: Browser) -> None:
    client = browser()
    german = {"Accept-Language": "de-CH,de;q=0.9,en;q=0.5"}
    page = client.get("/sign-in", headers=german)
    assert '<html lang="de">' in page.text
    assert "<h1>Anmelden</h1>" in page.text
    assert '<html lang="en">' in client.get("/sign-in", headers={"Accept-Language": "fr"}).text
    chosen = client.send("/language", language="de", back="/sign-in")
    assert (chosen.status_code, chosen.location) == (303, "/sign-in")
    assert '<html lang="de">' in client.get("/sign-in").text
    client.send("/language", language="en", back="https://evil.test/")
    assert '<html lang="en">' in client.get("/sign-in", headers=german).text


@pytest.mark.parametrize("wanted", ["", "xx", "../de", "DE"])
def test_a_language_that_there_is_not_changes_nothing(browser: Browser, wanted: str) -> None:
    client = browser()
    sent = client.send("/language", language=wanted)
    assert "Set-Cookie" not in sent.headers or "language=" not in sent.headers["Set-Cookie"]
    client.set_cookie("language", wanted)
    assert '<html lang="en">' in client.get("/sign-in").text


def test_a_quiz_in_german_keeps_its_questions_as_written(browser: Browser, school: School) -> None:
    client = browser("taker")
    client.set_cookie("language", "de")
    attempt = start(client, school.one_by_one)
    client.send(f"{attempt}/submit")
    page = client.page(f"{attempt}/review")
    assert page.one("h1").text == "Ergebnis und Durchsicht"
    assert "0 % der Punkte" in page.one("main").text.replace("\xa0", " ")
    stems = [each for each in page.all("h2") if each.get("class") == "stem"]
    assert [each.get("lang") for each in stems] == ["en"] * 3
    assert all(each.get("lang") == "en" for each in page.all("blockquote"))


def test_refusals_are_said_in_the_language_of_the_page(browser: Browser) -> None:
    client = browser("taker")
    client.set_cookie("language", "de")
    gone = client.get("/quizzes/999")
    assert "Dieses Quiz gibt es nicht." in gone.text
    short = client.send("/leaderboards", alias="x")
    assert "Wähle einen Namen mit 2 bis 24 Zeichen." in short.text


def test_a_sentence_knows_its_parts() -> None:
    sentence = said("Use %(most)s at most.", most=said("%(count)s signs", count=3))
    assert sentence == "Use 3 signs at most."
    assert (sentence.message, dict(sentence.values)["most"]) == ("Use %(most)s at most.", "3 signs")
