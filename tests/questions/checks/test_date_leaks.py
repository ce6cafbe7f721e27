"""The words of an event do not betray its place."""

from __future__ import annotations

import pytest

from questions.checks import date_leaks
from questions.model.items import Item
from tests.questions.checks.items import blocks, findings, ordering


@pytest.mark.parametrize(
    "item",
    [
        ordering("Norway joins the union in 1905", "The king dies"),
        ordering("The 1905 revolution", "The king dies"),
        ordering("A bridge is opened in May", "The king dies"),
        ordering("The 19th-century bridge falls", "The king dies"),
        ordering("The king dies later", "The bridge opens"),
        ordering("The first bridge opens", "The king dies"),
        ordering("Oslo marks the anniversary of its bridge", "The king dies"),
        ordering("Norway becomes the 193rd member", "The king dies"),
        ordering("The king dies on Friday", "The bridge opens"),
        ordering("The summer of '68", "The king dies"),
        ordering("The council votes a third time", "The king dies"),
        ordering("The post-war council meets", "The king dies"),
        ordering("The king dies aged 75", "The bridge opens"),
        ordering("Ann Hale, 43, opens a school", "The king dies"),
        ordering("The 20-year-old bridge falls", "The king dies"),
        ordering("The mill shuts at Christmas", "The king dies"),
        ordering("The eighties band splits", "The king dies"),
        ordering("The king is re-elected", "The bridge opens"),
        ordering("Norway joins the union in March", "The king dies"),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(date_leaks, item)


@pytest.mark.parametrize(
    "item",
    [
        ordering("The First World War begins", "The king dies"),
        ordering("The mayor may resign", "Marchers fill the square"),
        ordering("Norway buys 500 ships", "Secondary schools open"),
        ordering("The Last Supper is restored", "The king dies"),
        ordering("The Sunday Times is founded", "April Jones wins"),
        ordering("March Hare Books is founded", "Friday Harbor burns"),
        ordering("The Second Vatican Council opens", "Elizabeth II dies"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(date_leaks, item)


@pytest.mark.parametrize(
    "text", ["The bridge is rebuilt", "The mill closes for good", "The Victorian pier burns"]
)
def test_words_that_hint_at_a_place_are_pointed_out(text: str) -> None:
    assert findings(date_leaks, ordering(text, "The king dies"))
    assert not blocks(date_leaks, ordering(text, "The king dies"))


def test_two_members_of_a_numbered_series_are_pointed_out() -> None:
    item = ordering("Sonda 8 circles the Moon", "Sonda 11 lands", "The king dies")
    assert findings(date_leaks, item)
    assert not findings(date_leaks, ordering("Sonda 8 circles the Moon", "The king dies"))
