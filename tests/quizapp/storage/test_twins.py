"""Near-duplicates: the same answer, asked in nearly the same words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.database import Database
from quizapp.services import editing, listing
from quizapp.services.bank import ItemFilter
from quizapp.storage import twins
from quizapp.storage.states import ItemState
from tests.quizapp import library
from tests.quizapp.conftest import Mill


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Who built the mill at Quern?", "By whom was the mill of Quern built?", True),
        ("Who built the mill at Quern?", "Who was the builder of the mill at Quern?", True),
        ("When was the mill built?", "In which year was the mill at Quern built?", True),
        ("When was the mill at Quern built?", "When did the mill at Quern burn down?", False),
        ("Who built mill 3?", "Who built mill 4?", False),
        ("Put these events in order.", "Place the following events in order.", True),
        ("Who owned the mill?", "Who closed the inn at Tarn?", False),
    ],
)
def test_stems_are_alike_by_their_telling_words(one: str, other: str, alike: bool) -> None:
    assert twins.alike(twins.telling(one), twins.telling(other)) is alike


def listed(database: Database, mill: Mill) -> set[str]:
    found = listing.list_items(database, mill.editor, ItemFilter(has_twin=True))
    return {card.stem for card in found.rows}


def test_near_duplicates_are_found_in_both_directions_and_follow_edits(
    database: Database, mill: Mill
) -> None:
    first, second = "Who built the mill at Quern?", "By whom was the mill of Quern built?"
    assert listed(database, mill) == set()
    other = replace(library.choice(second), kind="person")
    library.load(database, [library.choice(), library.ordering(), library.numbers(), other])
    assert listed(database, mill) == {first, second}
    cards = {
        card.stem: card for card in listing.list_items(database, mill.editor, ItemFilter()).rows
    }
    assert (cards[first].twins, cards[second].twins) == (1, 1)
    assert editing.get(database, mill.editor, mill.uids[0]).twins[0].stem == second
    detail = editing.get(database, mill.editor, cards[second].uid)
    draft = replace(detail.draft, stem="Whose mill closed in 1901?")
    editing.save(database, mill.editor, detail.uid, draft, based_on=1)
    assert listed(database, mill) == set()


def test_a_retired_twin_counts_for_nothing(database: Database, mill: Mill) -> None:
    second = "By whom was the mill of Quern built?"
    library.load(
        database, [library.choice(), library.ordering(), library.numbers(), library.choice(second)]
    )
    (uid,) = [
        card.uid
        for card in listing.list_items(database, mill.editor, ItemFilter()).rows
        if card.stem == second
    ]
    editing.set_state(database, mill.editor, uid, ItemState.RETIRED)
    assert listed(database, mill) == set()
    editing.set_state(database, mill.editor, uid, ItemState.DRAFT)
    assert len(listed(database, mill)) == 2
