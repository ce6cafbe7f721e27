"""During an attempt: answering, saving, handing in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from quizapp.database import Database
from quizapp.services import taking
from quizapp.web.answers import read
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import RIGHT_ORDER, option, places, start
from tests.quizapp.web.school import ORDER, School

Browser = Callable[..., CheckedClient]


def test_a_quiz_is_answered_page_by_page_handed_in_and_reviewed(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    first = client.get(attempt)
    assert first.location == f"{attempt}/questions/1"
    page = client.page(first.location)
    onward = client.send(f"{attempt}/answers", **option(page, "1811"), go="2")
    page = client.page(onward.location)
    onward = client.send(f"{attempt}/answers", **option(page, "Bram Collis"), go="3")
    page = client.page(onward.location)
    onward = client.send(f"{attempt}/answers", **places(page, *RIGHT_ORDER), go="check")
    assert "Every question has an answer." in client.page(onward.location).one("main").text
    handed_in = client.send(f"{attempt}/submit")
    review = client.page(handed_in.location)
    text = review.one("main").text
    assert "2 of 3" in text
    assert "67% of the points" in text
    assert "Bram Collis has another place in the story." in text
    marked = [each.text for each in review.all("mark")]
    assert "The keeper at that time was Edda Thorne" in marked
    assert [each.text for each in review.all("span") if each.get("class") == "moment-date"] == [
        "1811",
        "1823",
        "1866",
        "1984",
    ]


def test_all_questions_on_one_page_are_saved_at_once(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    page = client.page(attempt)
    fields = option(page, "1811") | option(page, "Edda Thorne") | places(page, *RIGHT_ORDER)
    assert client.send(f"{attempt}/answers", **fields, go="check").location == f"{attempt}/check"
    assert client.send(f"{attempt}/submit").status_code == 303
    assert "3 of 3" in client.page(f"{attempt}/review").one("main").text


def test_what_was_answered_stands_there_again(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    page = client.page(attempt)
    order = RIGHT_ORDER[::-1]
    client.send(f"{attempt}/answers", **option(page, "1823"), **places(page, *order))
    page = client.page(attempt)
    (chosen,) = [each for each in page.all("input") if "checked" in each.attributes]
    assert {chosen.get("name"): chosen.get("value")} == option(page, "1823")
    assert [each.text for each in page.all("span") if "data-text" in each.attributes] == order
    chosen_places = [
        each.get("value") for each in page.all("option") if "selected" in each.attributes
    ]
    assert chosen_places == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        pytest.param(["1", "2", "2", "4"], "Two events cannot share a place", id="shared"),
        pytest.param(["1", "2", "", "4"], "Give a place from 1 to 4", id="missing"),
        pytest.param(["1", "2", "9", "4"], "Give a place from 1 to 4", id="out of range"),
        pytest.param(["1", "2", "²", "4"], "Give a place from 1 to 4", id="no number"),
    ],
)
def test_a_broken_order_is_asked_for_again_and_nothing_is_lost(
    browser: Browser, school: School, given: list[str], problem: str
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    page = client.page(attempt)
    fields = dict(zip(places(page, *RIGHT_ORDER), given, strict=True))
    response = client.send(f"{attempt}/answers", **option(page, "1811"), **fields)
    assert response.status_code == 422
    again = Page(response.text)
    assert problem in again.one("main").text
    kept = {
        select.get("name"): each.get("value")
        for select in again.all("select")
        for each in again.all("option")
        if select in each.within and "selected" in each.attributes
    }
    possible = {name: place for name, place in fields.items() if place in {"1", "2", "3", "4"}}
    assert kept == possible
    assert [each.get("name") for each in again.all("input") if "checked" in each.attributes] == [
        "answer-1"
    ]
    assert "1 question has" not in client.page(f"{attempt}/check").one("main").text


def test_a_list_that_nobody_touched_is_no_answer(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    blank = dict.fromkeys(places(client.page(attempt), *RIGHT_ORDER), "")
    assert client.send(f"{attempt}/answers", **blank, go="check").status_code == 303
    assert "3 questions have no answer yet." in client.page(f"{attempt}/check").one("main").text


def test_an_order_can_be_taken_back(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = places(client.page(attempt), *RIGHT_ORDER)
    client.send(f"{attempt}/answers", **fields)
    assert "2 questions have" in client.page(f"{attempt}/check").one("main").text
    client.send(f"{attempt}/answers", **dict.fromkeys(fields, ""))
    assert "3 questions have" in client.page(f"{attempt}/check").one("main").text


def test_a_script_saves_single_answers_and_hears_what_became_of_them(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = option(client.page(attempt), "1811")
    token = client.token(attempt)

    def save(sequence: int, key: str, **answer: str) -> dict[str, object]:
        response = client.post(
            f"{attempt}/answers/1",
            data={**answer, "sequence": sequence, "key": key},
            headers={"X-CSRFToken": token, "Accept": "application/json"},
        )
        assert response.status_code == 200
        return dict(response.json or {})

    first = save(5, "a", **fields)
    assert first == {"number": 1, "kept": True, "sequence": 5, "is_answered": True}
    assert save(5, "a", **fields) == first
    late = save(4, "b", **{"answer-1": "2"})
    assert late == {"number": 1, "kept": False, "sequence": 5, "is_answered": True}
    assert option(client.page(attempt), "1811") == fields


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        pytest.param({"answer-1": "9"}, 422, id="no such option"),
        pytest.param({"answer-1": "1", "sequence": str(10**30)}, 422, id="sequence too large"),
        pytest.param({"answer-1": "1", "sequence": "-1"}, 422, id="sequence negative"),
        pytest.param({"answer-1": "1", "sequence": "NaN"}, 422, id="sequence no number"),
        pytest.param({"answer-1": "1", "sequence": "1" * 5000}, 422, id="sequence endless"),
        pytest.param({}, 422, id="nothing"),
        pytest.param({"answer-2": "1"}, 422, id="another question"),
        pytest.param({"answer-1": "1", "key": "k" * 65}, 422, id="key too long"),
    ],
)
def test_a_script_that_errs_is_told_in_a_sentence(
    browser: Browser, school: School, fields: dict[str, str], status: int
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    headers = {"X-CSRFToken": client.token(attempt), "Accept": "application/json"}
    response = client.post(f"{attempt}/answers/1", data=fields, headers=headers)
    assert response.status_code == status
    assert set(response.json or {}) == {"error"}


def test_what_is_no_form_takes_no_answer_back(browser: Browser, school: School) -> None:
    """A program that sends JSON must not hear that it was kept while the answer is lost."""
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = option(client.page(attempt), "1811")
    client.send(f"{attempt}/answers", **fields)
    headers = {"X-CSRFToken": client.token(attempt), "Accept": "application/json"}
    for body, kind in (("{}", "application/json"), ("", "text/plain"), ("--x", "multipart/x")):
        sent = client.post(f"{attempt}/answers/1", data=body, content_type=kind, headers=headers)
        assert sent.status_code == 422
    assert "2 questions have" in client.page(f"{attempt}/check").one("main").text


def test_a_key_belongs_to_one_question(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    headers = {"X-CSRFToken": client.token(attempt), "Accept": "application/json"}

    def save(number: int) -> int:
        data = {f"answer-{number}": "1", "sequence": str(number), "key": "the same"}
        return client.post(f"{attempt}/answers/{number}", data=data, headers=headers).status_code

    assert (save(1), save(2), save(1)) == (200, 422, 200)


def test_a_second_submit_shows_the_same_score(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    client.send(f"{attempt}/answers", **option(client.page(attempt), "1811"))
    assert client.send(f"{attempt}/submit").status_code == 303
    before = client.page(f"{attempt}/review").one("main").text
    assert client.send(f"{attempt}/submit").status_code == 303
    assert client.page(f"{attempt}/review").one("main").text == before


def test_what_was_handed_in_takes_no_more_answers(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = option(client.page(attempt), "1811")
    client.send(f"{attempt}/submit")
    late = client.send(f"{attempt}/answers", **fields)
    assert late.status_code == 409
    assert "This attempt is submitted" in Page(late.text).one("main").text
    for address in ("", "/check"):
        assert client.get(f"{attempt}{address}").location == f"{attempt}/review"


def test_an_attempt_whose_time_is_over_can_only_be_handed_in(
    browser: Browser, school: School, database: Database
) -> None:
    teacher = browser("teacher")
    page = teacher.page(f"/teaching/quizzes/{school.one_by_one}/edit")
    uids = [each.get("value") for each in page.all("input") if "checked" in each.attributes]
    changed = teacher.send(
        f"/teaching/quizzes/{school.one_by_one}/edit",
        title="Quick",
        minutes="5",
        paging="one",
        item=uids[:3],
        do="save",
    )
    assert changed.status_code == 303
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    assert "Your time ends on" in client.page(f"{attempt}/questions/1").one("main").text
    real = database.clock
    database.clock = lambda: real() + timedelta(minutes=5, seconds=10)
    for address in ("", "/questions/1"):
        assert client.get(attempt + address, follow_redirects=True).request.path.endswith("/check")
    assert "The time for this attempt is over." in client.page(f"{attempt}/check").one("main").text
    assert client.send(f"{attempt}/submit").status_code == 303
    assert "0 of 3" in client.page(f"{attempt}/review").one("main").text


def test_questions_that_do_not_exist_are_not_found(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    for number in (0, 4, 99999999999999999999):
        client.page(f"{attempt}/questions/{number}", status=404)


def test_the_order_of_a_form_is_read_from_its_places(
    browser: Browser, school: School, database: Database
) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    view = taking.attempt(database, school.people["taker"], int(attempt.rsplit("/", 1)[1]))
    item = view.items[2]
    assert item.stem == ORDER.stem
    form = {f"place-3-{token}": place for token, place in zip("1234", "3142", strict=True)}
    assert read(item, form).tokens == ("2", "4", "1", "3")
