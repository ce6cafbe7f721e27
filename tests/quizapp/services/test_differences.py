"""Two wordings laid over each other, word by word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.services import differences
from tests.quizapp import library


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("", "", ""),
        ("", "new", "+new+"),
        ("old", "", "-old-"),
        ("Who built it?", "Who built it?", "Who built it?"),
        ("Who built it?", "Who mended it?", "Who -built-+mended+ it?"),
        ("In 1801, Ann", "In 1802, Ann", "In -1801-+1802+, Ann"),
        ("a b c", "c", "-a b -c"),
    ],
)
def test_words_are_the_same_gone_or_added(old: str, new: str, shown: str) -> None:
    signs = {"same": "", "gone": "-", "added": "+"}
    pieces = list(differences.pieces(old, new))
    assert "".join(signs[each.change] + each.text + signs[each.change] for each in pieces) == shown
    assert "".join(each.text for each in pieces if each.change != "added") == old
    assert "".join(each.text for each in pieces if each.change != "gone") == new


def test_only_the_parts_that_changed_are_named() -> None:
    item = library.choice()
    assert differences.between(item, item) == ()
    changed = replace(item, stem="Who raised the mill at Quern?", tags=("mills",), difficulty=None)
    parts = [each.part for each in differences.between(item, changed)]
    assert parts == ["Question", "Subjects", "Difficulty"]
    order = library.ordering()
    assert {"Event 1", "Key"} <= {each.part for each in differences.between(item, order)}
