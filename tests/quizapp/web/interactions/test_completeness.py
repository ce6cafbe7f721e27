"""Whatever can be asked has fields, a page and a way to be answered by a simulated class."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from flask import Flask

import quizapp
from questions.model.items import Item
from quizapp.services import arranging, classroom
from quizapp.services.shown import ShownItem, ShownOption
from quizapp.storage.attempts import Asked
from quizapp.storage.mapping import interaction_type
from quizapp.storage.states import InteractionType
from quizapp.web.answers import INTERACTIONS, read, shown
from tests.quizapp import library
from tests.quizapp.web.checking import Page

FOLDER = Path(quizapp.__file__).parent
ITEMS = {
    interaction_type(item.interaction): item for item in (library.choice(), library.ordering())
}


def test_every_interaction_is_registered_and_has_its_files() -> None:
    assert set(INTERACTIONS) == set(InteractionType) == set(ITEMS)
    names = {each.value for each in InteractionType}
    assert {each.stem for each in (FOLDER / "templates/parts/interactions").iterdir()} == names
    modules = {each.stem for each in (FOLDER / "web/interactions").glob("*.py")}
    assert modules == names | {"__init__", "entered"}


def asked(item: Item) -> ShownItem:
    """The item as it is shown, in an order of its own."""
    interaction = item.interaction
    arrangement = arranging.draw(interaction, Random(3))
    words = arranging.words(interaction)
    order = arranging.shown(interaction, arrangement)
    options = [ShownOption(str(at), words[part]) for at, part in enumerate(order, start=1)]
    kind = interaction_type(interaction).value
    return ShownItem(1, item.stem, kind, tuple(options), None, 0)


@pytest.mark.parametrize("kind", InteractionType)
def test_its_form_can_be_filled_in_and_read(served: Flask, kind: InteractionType) -> None:
    """A class that answers at random gives answers that the form gives, too."""
    item = ITEMS[kind]
    question = asked(item)
    arrangement = arranging.written(arranging.draw(item.interaction, Random(3)))
    known = Asked(1, 1, item, arrangement, None, 0)
    tokens = tuple(classroom._answer(known, 1.0, Random(1)))
    answered = ShownItem(1, item.stem, kind.value, question.options, tokens, 1)
    with served.test_request_context():
        template = served.jinja_env.from_string(
            '{% from "parts/question.html" import question %}{{ question(item, entered) }}'
        )
        page = template.render(item=answered, entered=shown(answered))
        blank = template.render(item=question, entered=shown(question))
    assert f'data-interaction="{kind.value}"' in page
    assert page != blank
    assert read(question, fields_of(page)).tokens == tokens
    assert read(question, fields_of(blank)).tokens is None


def fields_of(html: str) -> dict[str, str]:
    """What a browser would send of a form."""
    page = Page(f"<!doctype html>{html}")
    ticked = [each for each in page.all("input") if "checked" in each.attributes]
    chosen = {
        select.get("name"): option.get("value")
        for select in page.all("select")
        for option in page.all("option")
        if select in option.within and "selected" in option.attributes
    }
    return {each.get("name"): each.get("value") for each in ticked} | chosen
