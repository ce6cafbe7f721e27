"""The form under a reviewed question, and the list of editors."""

from __future__ import annotations

from collections.abc import Callable

from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.forms import start
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]


def test_a_report_travels_to_the_editor_and_the_answer_back(
    browser: Browser, school: School
) -> None:
    taker, editor = browser("taker"), browser("editor")
    attempt = start(taker, school.one_by_one)
    taker.send(f"{attempt}/submit")
    sent = taker.send(f"{attempt}/questions/2/flag", reason="other", note="<b>No</b> keeper")
    assert sent.status_code == 303
    assert sent.location == f"{attempt}/review#question-2"
    page = editor.page("/editing/flags")
    assert "<b>No</b> keeper" in page.one("main").text
    assert "The keeper at that time was Edda Thorne" in [each.text for each in page.all("mark")]
    settled = editor.send(f"/editing/flags/{school.uids['keeper']}", reply="There was one.")
    assert settled.location == "/editing/flags"
    assert "Nothing waits" in editor.page("/editing/flags").one("main").text
    assert "There was one." in taker.page(f"{attempt}/review").one("main").text


def test_a_report_without_a_reason_says_what_is_missing(browser: Browser, school: School) -> None:
    taker = browser("taker")
    attempt = start(taker, school.one_by_one)
    taker.send(f"{attempt}/submit")
    refused = taker.send(f"{attempt}/questions/1/flag")
    assert refused.status_code == 422
    assert "Choose what is wrong with the question." in refused.text


def test_the_timeline_of_an_ordering_is_drawn_with_its_words(
    browser: Browser, school: School
) -> None:
    taker = browser("taker")
    attempt = start(taker, school.one_by_one)
    taker.send(f"{attempt}/submit")
    page = taker.page(f"{attempt}/review")
    (drawing,) = [each for each in page.all("svg") if each.get("role") == "img"]
    assert "1. The brig Fulmar breaks up, 1811; 2. Masons lay a stone" in drawing.get("aria-label")
    assert drawing.text.split()[:2] == ["1850", "1900"]
