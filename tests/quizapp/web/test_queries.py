"""Every page of editors and administrators costs the same number of queries, however much it shows.

The whole request is counted, from the session to the last template.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.model.candidates import Notice
from questions.model.review import Finding, Reviewed, Severity
from quizapp.database import Database
from quizapp.services import (
    building,
    bulk,
    commenting,
    editing,
    figures,
    flagging,
    judging,
    keeping,
    links,
    sessions,
    shelving,
    taking,
    views,
)
from quizapp.services.bulk import Change, Selection
from quizapp.services.identity import Person
from quizapp.services.renewing import Made
from quizapp.services.shelving import Origin
from quizapp.storage.states import BulkAct, ItemState, Role, Verdict
from tests.quizapp.library import enrol
from tests.quizapp.statements import noted
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import LIGHTHOUSE, School, choice
from tests.quizapp.web.test_roles import RULES, furnish

pytestmark = pytest.mark.slow

Browser = Callable[..., CheckedClient]

BLUEPRINTS = {
    *("editing", "writing", "bank", "judging", "importing", "library", "reports"),
    *("administering", "records", "configuring", "tokens"),
}
ADDRESSES = {
    f"{name} {rule.address}": rule.address
    for name, rules in RULES.items()
    for rule in rules
    if rule.method == "GET" and name.split(".")[0] in BLUEPRINTS
}
MOST = 25
FILES = {"records.data /people/{person}/data"}
"""What asks each table that speaks of a person."""


def test_every_page_of_theirs_is_counted() -> None:
    assert len(ADDRESSES) > 25
    assert {name.split(".")[0] for name in ADDRESSES} == BLUEPRINTS


def test_pages_cost_the_same_with_little_and_with_much(
    browser: Browser, database: Database, school: School
) -> None:
    places = furnish(database, school)
    grow(database, school, places, range(1))
    few = costs(browser, database, places)
    grow(database, school, places, range(1, 6))
    many = costs(browser, database, places)
    assert few == many
    assert {name: cost for name, cost in many.items() if cost > MOST}.keys() == FILES


def costs(browser: Browser, database: Database, places: dict[str, object]) -> dict[str, int]:
    """How many queries each page costs."""
    found = {}
    for name, address in ADDRESSES.items():
        client = browser("editor")
        if client.get(address.format(**places)).status_code == 403:
            client = browser("administrator")
            client.get(address.format(**places))
        with noted(database) as sent:
            response = client.get(address.format(**places))
        assert response.status_code in {200, 302}, (name, response.status_code)
        found[name] = len(sent)
    return found


def grow(database: Database, school: School, places: dict[str, object], numbers: range) -> None:
    """Let there be more of everything."""
    editor, admin = school.people["editor"], school.people["administrator"]
    uid = str(places["uid"])
    _add_articles(database, numbers)
    _take_and_report(database, school, numbers)
    for number in numbers:
        detail = editing.get(database, editor, uid)
        words = replace(
            detail.draft, stem=f"When was the lamp of Marrow Point lit, number {number}?"
        )
        editing.save(database, editor, uid, words, based_on=detail.revision.number)
        commenting.say(database, editor, uid, f"Comment {number}.")
        change = Change(act=BulkAct.TAG, tag=f"tag {number}")
        bulk.apply(database, editor, Selection((uid,)), change, expected=1)
        bulk.apply(
            database, editor, Selection((uid,)), replace(change, act=BulkAct.UNTAG), expected=1
        )
        _leave(database, editor, admin, number)
    _review(database, school, numbers)


def _leave(database: Database, editor: Person, admin: Person, number: int) -> None:
    views.save(database, editor, f"View {number}", f"text={number}")
    sessions.make_token(database, editor, f"Token {number}")
    enrol(database, Role.EDITOR, f"editor{number}")
    keeping.keep(database, editor, "choice", {"stem": f"Draft {number}"}, based_on=0)
    links.invite(
        database, admin, email=f"n{number}@x.example", name=f"New {number}", role=Role.TAKER
    )
    building.again(database, editor, 1, seed=number)


def _add_articles(database: Database, numbers: range) -> None:
    """Articles with items that are near-duplicates, contradictions, and a second version."""
    for number in numbers:
        article = replace(LIGHTHOUSE, name=f"light{number}.md", title=f"Light {number}")
        quote = "the lamp was lit in 1829"
        evidence = article.cite(article.text.index(quote), article.text.index(quote) + len(quote))
        wrong = ("1823", "1866", "1984")
        stem = f"When was the lamp of Marrow Point lit ({number})?"
        item = replace(choice("date", stem, "1829", wrong, quote), evidence=(evidence,))
        finding = Finding("vague", Severity.WARNING, "It is vague.")
        made = [Made(Reviewed(item, (finding,)), ItemState.IN_REVIEW, number)]
        notices = [Notice(f"Two lamps {number}.", (evidence, evidence))]
        for text in (article.text, article.text.replace("1829", "1830")):
            shelving.shelve(
                database,
                [replace(article, text=text)],
                [],
                made,
                origin=Origin(f"{number}"),
                notices=notices,
            )


def _take_and_report(database: Database, school: School, numbers: range) -> None:
    for number in numbers:
        taker = enrol(database, word=f"taker{number}")
        attempt = taking.start(database, taker, school.one_by_one)
        taking.save(database, taker, attempt, 1, ["1"])
        taking.submit(database, taker, attempt)
        for place in (1, 2, 3):
            flagging.flag(database, taker, attempt, place, "other", f"Note {number}.")
    figures.refresh(database)


def _review(database: Database, school: School, numbers: range) -> None:
    """Answers before the key, of several reviewers of several items."""
    editor = school.people["editor"]
    for name in ("year", "keeper", "order"):
        editing.set_state(database, editor, school.uids[name], ItemState.IN_REVIEW)
        for number in numbers:
            reviewer = enrol(database, Role.EDITOR, f"reviewer-{name}-{number}")
            judging.answer(
                database, reviewer, school.uids[name], None, revision=1, verdict=Verdict.NONE
            )
