"""The pages of the articles."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.settings import Settings
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import LIGHTHOUSE

Browser = Callable[..., CheckedClient]


def test_an_article_is_listed_and_corrected(browser: Browser, asked: list[Settings]) -> None:
    editor = browser("editor")
    assert LIGHTHOUSE.title in editor.page("/editing/articles").one("main").text
    fields = {"source": "Gazette", "licence": "CC0", "published": "1990"}
    editor.send("/editing/articles/1", **fields)
    assert "Corrected by hand" in editor.page("/editing/articles").one("main").text
    assert asked == []
    editor.send("/editing/articles/1", **(fields | {"published": "1991"}))
    assert len(asked) == 1
    assert "waits" in editor.page("/editing/articles").one("main").text


def test_a_date_that_is_none_is_told_and_the_rest_stays(browser: Browser) -> None:
    fields = {"source": "Gazette", "licence": "CC0", "published": "soon"}
    response = browser("editor").send("/editing/articles/1", **fields)
    assert response.status_code == 422
    typed = {each.get("name"): each.get("value") for each in Page(response.text).all("input")}
    assert fields.items() <= typed.items()


def test_building_again_is_asked_for(browser: Browser, asked: list[Settings]) -> None:
    editor = browser("editor")
    assert "The builder has changed" in editor.page("/editing/articles/1").one("main").text
    for _ in range(2):
        editor.send("/editing/articles/1/rebuild")
    assert len(asked) == 2
    assert editor.page("/editing/articles").one("main").text.count("waits") == 1
    editor.page("/editing/articles/99", status=404)
