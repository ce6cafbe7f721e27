"""Generals stand beside generals, and presidents beside presidents."""

from __future__ import annotations

import pytest

from questions.distractors.ranks import likeness

TEXT = (
    "General Carl Reed attacked the fort. General Emil Hale held it. President Otto Lind slept. "
    "Bishop Jan Moen prayed, and Nils Falk watched."
)


@pytest.mark.parametrize(
    ("name", "key", "stem", "sign"),
    [
        ("Emil Hale", "Carl Reed", "Who attacked the fort?", 1),
        ("Otto Lind", "Carl Reed", "Who attacked the fort?", -1),
        ("Jan Moen", "Carl Reed", "Who attacked the fort?", -1),
        ("Nils Falk", "Carl Reed", "Who attacked the fort?", 0),
        ("Emil Hale", "Nils Falk", "Who led the troops?", 1),
        ("Otto Lind", "Nils Falk", "Who watched?", -1),
        ("Emil Hale", "Nils Falk", "Who watched?", 0),
        ("Winston Churchill", "Nils Falk", "Who watched?", -1),
    ],
)
def test_people_of_one_standing_go_together(name: str, key: str, stem: str, sign: int) -> None:
    found = likeness(name, key, stem, TEXT)
    assert (found > 0) - (found < 0) == sign


@pytest.mark.parametrize(("acting", "is_apart"), [(True, False), (False, True)])
def test_the_famous_who_are_only_cited_stand_apart(acting: bool, is_apart: bool) -> None:
    found = likeness("Béla Bartók", "Nils Falk", "Who watched?", TEXT, acting=acting)
    assert (found < 0) is is_apart
