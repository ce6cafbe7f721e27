"""Key and distractors are of the kind that is asked for."""

from __future__ import annotations

import pytest

from questions.checks import answer_kind
from questions.model.items import Item
from tests.questions.checks.items import blocks, choice, findings


@pytest.mark.parametrize(
    "item",
    [
        choice("Which organisation was signed in 1961?", "*the Oslo Convention", "NATO", "UNESCO"),
        choice("On whom did the probe land?", "*the Moon", "Berg", "Dahl"),
        choice("Who opened in 1905?", "*the Oslo Bridge", "Berg", "Dahl"),
        choice("Who typed the text?", "*Project Runeberg", "Berg", "Dahl"),
        choice("Who orbited the Earth?", "*Sonda 3", "Berg", "Dahl"),
        choice("Which country won the cup?", "*the World Cup", "Norway", "Sweden"),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(answer_kind, item)


@pytest.mark.parametrize(
    "item",
    [
        choice(
            "Which organisation was founded in 1961?", "*the Red Cross Society", "NATO", "UNESCO"
        ),
        choice("Who landed?", "*Berg", "Dahl", "John XXIII"),
        choice("Who won the cup?", "*Norway", "Sweden", "the Oslo Club"),
        choice("Who won the cup?", "*Neil Armstrong", "Buzz Aldrin", "Yuri Gagarin"),
        choice("On which body did the probe land?", "*the Moon", "Mars", "Venus"),
        choice(
            "Which treaty was signed in 1961?", "*the Oslo Convention", "the Turku Pact", "the Act"
        ),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(answer_kind, item)


def test_a_distractor_of_another_kind_is_pointed_out() -> None:
    item = choice("Which organisation won?", "*NATO", "Smallpox", "UNESCO")
    assert findings(answer_kind, item)
    assert not blocks(answer_kind, item)
