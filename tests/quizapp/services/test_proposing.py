"""Other wrong answers for a question, and checks that read the library once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Choice, Item, Option
from quizapp.database import Database
from quizapp.errors import NotAllowed, Refused
from quizapp.services import editing, listing, proposing, typed
from quizapp.services.bank import ItemFilter
from quizapp.services.identity import Person
from quizapp.storage.states import Role as Post
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import MILL
from tests.quizapp.statements import noted

QUOTE = "The mill closed in 1901"


def closing() -> Fact:
    """That the mill closed in a year, as the builder reads it."""
    start = MILL.text.index(QUOTE)
    year = MILL.text.index("1901")
    date = HistoricalDate.in_year(1901)
    mention = Mention("1901", Kind.DATE, year, year + 4, date=date)
    phrase = Phrase(
        Role.TIME, "1901", Kind.DATE, "1901", year, year + 4, preposition="in", mentions=(mention,)
    )
    mill = Phrase(Role.SUBJECT, "The mill", Kind.THING, "mill", start, start + 8)
    return Fact("clause", QUOTE, (library.cite(QUOTE),), date=date, phrases=(mill, phrase))


@pytest.fixture
def editor(database: Database) -> Person:
    item = Item(
        kind="date",
        stem="In which year did the mill at Quern close?",
        interaction=Choice((Option("1901", correct=True), Option("1899"), Option("1905"))),
        evidence=(library.cite(QUOTE),),
    )
    library.load(database, [item], facts=[closing()])
    return library.enrol(database, Post.EDITOR)


def test_other_wrong_answers_are_of_the_kind_of_the_key(database: Database, editor: Person) -> None:
    (card,) = listing.list_items(database, editor, ItemFilter()).rows
    draft = editing.get(database, editor, card.uid).draft
    found = proposing.propose(database, editor, card.uid, draft)
    years = [option.text for option in found]
    assert 1 <= len(years) <= proposing.MOST
    assert all(year.isdigit() and len(year) == 4 for year in years)
    assert not {"1901", "1899", "1905"} & set(years)
    assert proposing.propose(database, editor, card.uid, draft) == found
    assert not any(option.correct for option in found)


def test_an_order_has_none_and_a_key_that_no_fact_names_neither(
    database: Database, mill: Mill
) -> None:
    for uid, told in ((mill.uids[0], "names the key"), (mill.uids[1], "options")):
        draft = editing.get(database, mill.editor, uid).draft
        with pytest.raises(Refused, match=told):
            proposing.propose(database, mill.editor, uid, draft)
    with pytest.raises(NotAllowed):
        proposing.propose(database, mill.teacher, mill.uids[0], draft)


def test_a_check_reads_the_library_only_after_it_changed(database: Database, mill: Mill) -> None:
    draft = editing.get(database, mill.editor, mill.uids[0]).draft

    def reads() -> int:
        with noted(database) as sent:
            typed.findings(database, mill.editor, mill.uids[0], draft)
        return sum("fact.content" in statement for statement in sent)

    typed.findings(database, mill.editor, mill.uids[0], draft)
    assert reads() == 0
    library.load(database, [], article=replace(MILL, name="other.md"))
    assert (reads(), reads()) == (1, 0)
