"""The pronoun "they" is the only several of whom a text has just told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        # Somebody and others, the names in full, their own pronouns left as they are.
        (
            "Mary Hale reads. Hale and her colleagues built a maze in Hull. They hired ten divers.",
            "They",
            "Mary Hale and her colleagues",
        ),
        ("Two brothers from Peru opened a mine. They sold lead.", "They", "two brothers from Peru"),
        ("The work employed 600 men for five years, and nine of them died.", "them", "600 men"),
        ("A storm threw two barges on the rocks. One of them sank.", "them", "two barges"),
        ("Swedish soldiers came in May. They burnt the town.", "They", "Swedish soldiers"),
        # What somebody does is not done by things.
        (
            "Mary Hale and her sons carved figures. They hired three masons.",
            "They",
            "Mary Hale and her sons",
        ),
        # What a clause does to the only things of its sentence.
        (
            "A clerk saw two boxes. Mary Hale bought six old lamps, and Paul Novak sold them.",
            "them",
            "six old lamps",
        ),
        # Some of what a clause before counts.
        (
            "Half of Mary Hale's pots were sold to two shops, while Paul Novak took 40 of them.",
            "them",
            "Mary Hale's pots",
        ),
        # What a clause before is about, where their own has one thing for its subject.
        ("Old mills closed at once, and a new tax hastened their decline.", "their", "old mills"),
        (
            "Fourteen old ships were trapped in Hull; their hulls rusted.",
            "their",
            "fourteen old ships",
        ),
        # Who did something also did another thing, and who acts again.
        (
            "The governments of twelve states met, and vowed to help six tribes. They also sang.",
            "They",
            "the governments of twelve states",
        ),
        (
            "Two brothers from Peru came. They sold lead. In some towns they built walls.",
            "they",
            "two brothers from Peru",
        ),
        # Two who worked together.
        (
            "Paul Novak was a smith. Mary Hale worked with him on a lock. Their lock was sold.",
            "Their",
            "Mary Hale and Paul Novak",
        ),
        # A man and a woman who are joined to a pronoun.
        (
            "Mary Hale was a potter. She and Paul Novak founded a guild. They paid the rent.",
            "They",
            "Mary Hale and Paul Novak",
        ),
    ],
)
def test_several_are_meant(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # Two kinds of several.
        ("Crows fear owls, according to hunters from Peru. They kept a nest for years.", "They"),
        # Of those who are only called sailors nobody knows which they were.
        ("The king had sailors on all seas. The captain fed them.", "them"),
        ("Miners fought soldiers in Hull. A judge freed most of them.", "them"),
        # The captain may be one of them.
        ("The captain set out with two sailors. They walked to a farm.", "They"),
        # A crew is several people too.
        ("A crew met six whales. Nobody counted them.", "them"),
        ("Although the Greek force won battles, they were driven back.", "they"),
        # Only some of a kind, and a group that only a clause tells.
        ("Few games have one maker. Golf is none of them.", "them"),
        ("The officers who came late were tired. They slept.", "They"),
        # One more plural, a body, and one who worked with several.
        ("Six clerks bought old lamps, and Paul Novak sold them.", "them"),
        ("Old mills closed at once, and Peru hastened their decline.", "their"),
        ("Mary Hale worked with two smiths and Paul Novak. Their lock was sold.", "Their"),
        # Somebody else is the subject in between.
        ("Russian plans were bold. Though Peru was slow, they lost Lima.", "they"),
    ],
)
def test_several_stay_open(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""
