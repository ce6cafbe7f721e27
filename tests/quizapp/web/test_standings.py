"""Leaderboards in pages."""

from __future__ import annotations

from collections.abc import Callable

from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.forms import option, start
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

EVERYBODY = ["taker", "other", "teacher", "stranger", "editor"]


def test_a_board_appears_with_the_fifth_person(browser: Browser, school: School) -> None:
    board = f"/quizzes/{school.one_by_one}/leaderboard"
    for place, name in enumerate(EVERYBODY):
        client = browser(name)
        assert "Not enough people yet" in client.page(board).one("main").text
        attempt = start(client, school.one_by_one)
        if place == 2:
            page = client.page(f"{attempt}/questions/1")
            client.send(f"{attempt}/answers", **option(page, "1811"))
        client.send(f"{attempt}/submit")
        joined = client.send("/leaderboards", alias=f"Owl {place}", next=board)
        assert joined.location == board
    page = client.page(board)
    rows = [each.text for each in page.all("tr")][1:]
    assert rows[0] == "1 Owl 2 1 of 3"
    assert rows[-1] == "2 Owl 4 You 0 of 3"
    assert "Marrow" not in " ".join(rows)
    client.send("/leaderboards/leave")
    assert "Not enough people yet" in client.page(board).one("main").text


def test_a_name_that_does_not_do_is_asked_for_again(browser: Browser) -> None:
    client = browser("taker")
    refused = client.send("/leaderboards", alias="Teacher Marrow")
    assert refused.status_code == 422
    assert "This is the name of somebody here" in refused.text
    assert 'value="Teacher Marrow"' in refused.text


def test_the_way_back_leads_to_this_site_alone(browser: Browser) -> None:
    joined = browser("taker").send("/leaderboards", alias="Owl", next="https://evil.test/")
    assert joined.location == "/attempts"
