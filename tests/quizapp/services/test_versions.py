"""Which revisions ask the same: by what editors said of them, and by where the options stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from questions.model.items import Choice, Item, Option
from quizapp.services import versions
from quizapp.storage import mapping
from quizapp.storage.rows import RevisionRow
from tests.quizapp import library

CHOICE = library.choice()
assert isinstance(CHOICE.interaction, Choice)
OPTIONS = CHOICE.interaction.options


def offering(*options: Option) -> Item:
    """The question with other options."""
    return replace(CHOICE, interaction=Choice(options))


def rows(items: Sequence[Item], wording: Sequence[bool]) -> list[RevisionRow]:
    """Revisions of an item, the first one first."""
    made = []
    for number, (item, same) in enumerate(zip(items, wording, strict=True), start=1):
        row = mapping.revision_row(
            item, of=1, number=number, author_id=None, now=library.START, note=""
        )
        row.id, row.wording_only = number, same
        made.append(row)
    return made


def names(found: Sequence[versions.Version]) -> list[str]:
    """What the versions are called."""
    return [each.name for each in found]


def test_revisions_are_one_version_as_long_as_only_words_change() -> None:
    found = versions.of_revisions(rows([CHOICE] * 5, [False, True, False, True, True]))
    assert names(found) == ["1–2", "3–5"]
    assert found[1].numbers == (3, 4, 5)
    assert list(found[0].items) == [1, 2]


first, second, third, fourth = OPTIONS


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        pytest.param(replace(CHOICE, stem="Who built it?"), True, id="stem"),
        pytest.param(
            offering(replace(first, text="Robert Cray"), second, third, fourth), True, id="option"
        ),
        pytest.param(offering(third, second, first, fourth), False, id="order of options"),
        pytest.param(offering(first, second, third), False, id="fewer options"),
        pytest.param(
            offering(replace(first, correct=True), replace(second, correct=False), third, fourth),
            False,
            id="key",
        ),
        pytest.param(library.ordering(), False, id="another interaction"),
    ],
)
def test_an_answer_must_mean_the_same_in_all_of_a_version(changed: Item, same: bool) -> None:
    found = versions.of_revisions(rows([CHOICE, changed], [False, True]))
    assert names(found) == (["1–2"] if same else ["1", "2"])
    assert found[-1].item == changed
