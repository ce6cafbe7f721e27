"""A teacher's pages: picking items, downloads, results."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from quizapp.database import Database
from quizapp.services import results, taking
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import KEEPER, ORDER, YEAR, School

Browser = Callable[..., CheckedClient]


def ticked(page: Page) -> list[str]:
    """The items that the form holds as picked."""
    boxes = [each for each in page.all("input") if each.get("name") == "item"]
    return [each.get("value") for each in boxes if "checked" in each.attributes]


def on_offer(page: Page) -> list[str]:
    """The stems of the items that could be picked besides."""
    boxes = {
        each.get("id")
        for each in page.all("input")
        if each.get("name") == "item" and "checked" not in each.attributes
    }
    return [each.text for each in page.all("label") if each.get("for") in boxes]


def test_only_ready_items_are_on_offer(browser: Browser) -> None:
    offered = on_offer(browser("teacher").page("/teaching/quizzes/new"))
    assert sorted(offered) == sorted([YEAR.stem, KEEPER.stem, ORDER.stem])


@pytest.mark.parametrize(
    ("search", "stems"),
    [
        pytest.param({"kind": "ordering"}, {ORDER.stem}, id="kind"),
        pytest.param({"text": "Fulmar"}, {YEAR.stem, ORDER.stem}, id="words"),
        pytest.param({"article": "1"}, {YEAR.stem, KEEPER.stem, ORDER.stem}, id="article"),
        pytest.param({"article": "99"}, set(), id="another article"),
        pytest.param({"article": "x"}, {YEAR.stem, KEEPER.stem, ORDER.stem}, id="no number"),
    ],
)
def test_a_search_narrows_what_is_on_offer(
    browser: Browser, search: dict[str, str], stems: set[str]
) -> None:
    response = browser("teacher").send("/teaching/quizzes/new", do="filter", **search)
    assert response.status_code == 200
    assert set(on_offer(Page(response.text))) == stems


def test_what_is_picked_and_typed_stays_while_searching(browser: Browser, school: School) -> None:
    response = browser("teacher").send(
        "/teaching/quizzes/new",
        do="filter",
        title="A title <b>",
        item=[school.uids["order"], school.uids["year"]],
        text="nothing like it",
    )
    page = Page(response.text)
    assert ticked(page) == [school.uids["order"], school.uids["year"]]
    title = next(each for each in page.all("input") if each.get("name") == "title")
    assert title.get("value") == "A title <b>"


def test_questions_are_picked_on_request(browser: Browser, school: School) -> None:
    client = browser("teacher")
    asked = {"do": "compose", "how_many": "2", "item": [school.uids["order"]]}
    page = Page(client.send("/teaching/quizzes/new", **asked).text)
    assert ticked(page)[0] == school.uids["order"]
    assert len(ticked(page)) == 3
    page = Page(client.send("/teaching/quizzes/new", **asked | {"kind": "ordering"}).text)
    assert ticked(page) == [school.uids["order"]]
    assert "Only 0 more were picked" in page.one("main").text


def test_a_wrong_number_of_questions_to_pick_is_told(browser: Browser, school: School) -> None:
    asked = {"do": "compose", "how_many": "many", "item": [school.uids["order"]]}
    page = Page(browser("teacher").send("/teaching/quizzes/new", **asked).text)
    assert ticked(page) == [school.uids["order"]]
    assert "Let 1 to 50 questions be picked." in page.one("main").text


def test_the_order_of_what_is_picked_can_be_changed(browser: Browser, school: School) -> None:
    uids = [school.uids[name] for name in ("order", "year", "keeper")]
    client = browser("teacher")
    for moved, order in ((2, [0, 2, 1]), (0, [0, 1, 2])):
        response = client.send("/teaching/quizzes/new", do=f"earlier-{uids[moved]}", item=uids)
        assert ticked(Page(response.text)) == [uids[place] for place in order]


def test_a_quiz_is_made_of_what_is_picked(browser: Browser, school: School) -> None:
    client = browser("teacher")
    made = client.send(
        "/teaching/quizzes/new",
        do="save",
        title="Short & sweet",
        paging="all",
        minutes="15",
        item=[school.uids["keeper"], school.uids["year"]],
    )
    page = client.page(made.location)
    assert page.one("h1").text == "Short & sweet"
    links = [each.text for each in page.all("a") if each.get("class") == "pick-stem"]
    assert links == [KEEPER.stem, YEAR.stem]
    assert "15 minutes" in page.one("main").text
    assert "Short & sweet" in browser().page("/").one("main").text


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        pytest.param({"title": ""}, "A title has 1 to 200 printable characters.", id="no title"),
        pytest.param({"minutes": "-5"}, "Minutes: “-5” is no whole number", id="minutes"),
        pytest.param({"minutes": "²"}, "Minutes: “²” is no whole number", id="odd digit"),
        pytest.param({"attempts_allowed": "two"}, "Attempts: “two” is no", id="attempts"),
        pytest.param({"paging": "both"}, "Layout: choose one of", id="layout"),
        pytest.param({"item": []}, "Pick 1 to", id="no items"),
    ],
)
def test_a_wrong_field_is_told_and_nothing_is_lost(
    browser: Browser, school: School, fields: dict[str, str], problem: str
) -> None:
    given = {"title": "A title", "paging": "one", "item": [school.uids["year"]]} | fields
    response = browser("teacher").send("/teaching/quizzes/new", do="save", **given)
    assert response.status_code == 422
    page = Page(response.text)
    assert problem in page.one("main").text
    assert ticked(page) == given["item"]


def test_a_draft_cannot_be_smuggled_in(browser: Browser, school: School) -> None:
    response = browser("teacher").send(
        "/teaching/quizzes/new", do="save", title="Smuggled", item=[school.uids["draft"]]
    )
    assert response.status_code == 422


def test_a_preview_shows_the_question_and_not_the_key(browser: Browser, school: School) -> None:
    page = browser("teacher").page(f"/teaching/items/{school.uids['keeper']}")
    assert page.one("legend").text == KEEPER.stem
    assert not [each for each in page.all("input") if "checked" in each.attributes]


def test_a_quiz_is_hidden_and_opened_again(browser: Browser, school: School) -> None:
    client = browser("teacher")
    address = f"/teaching/quizzes/{school.one_by_one}/published"
    client.send(address, published="no")
    browser().page(f"/quizzes/{school.one_by_one}", status=404)
    client.send(address, published="yes")
    browser().page(f"/quizzes/{school.one_by_one}")


def test_a_quiz_is_downloaded_as_json(browser: Browser, school: School) -> None:
    response = browser("teacher").get(
        f"/teaching/quizzes/{school.one_by_one}/download?format=json&anyway=yes"
    )
    assert response.headers["Content-Disposition"].startswith("attachment; filename=")
    held = json.loads(response.data)
    stems = json.dumps(held, ensure_ascii=False)
    assert all(item.stem in stems for item in (YEAR, KEEPER, ORDER))


def test_a_quiz_is_downloaded_as_csv(browser: Browser, school: School) -> None:
    response = browser("teacher").get(
        f"/teaching/quizzes/{school.one_by_one}/download?format=csv&anyway=yes"
    )
    assert response.mimetype == "text/csv"
    rows = list(csv.reader(io.StringIO(response.data.decode("utf-8-sig"))))
    cells = {cell for row in rows for cell in row}
    assert {YEAR.stem, KEEPER.stem, ORDER.stem} <= cells


def test_a_format_that_is_unknown_is_not_found(browser: Browser, school: School) -> None:
    browser("teacher").page(
        f"/teaching/quizzes/{school.one_by_one}/download?format=papyrus", status=404
    )


def test_the_results_show_who_when_what_and_how_each_item_did(
    browser: Browser, school: School, database: Database
) -> None:
    taker = school.people["taker"]
    attempt = taking.start(database, taker, school.one_by_one)
    shown = taking.attempt(database, taker, attempt).items[0]
    token = next(option.token for option in shown.options if option.text == "1811")
    taking.save(database, taker, attempt, 1, [token])
    taking.submit(database, taker, attempt)
    client = browser("teacher")
    page = client.page(f"/teaching/quizzes/{school.one_by_one}/results")
    words = page.one("main").text
    assert "Taker Marrow" in words
    assert "1 of 3" in words
    assert "100%" in words
    assert "33%" in words
    row = next(each for each in page.all("tr") if "Taker Marrow" in each.text)
    assert any("datetime" in each.attributes for each in page.all("time") if row in each.within)
    link = next(e for e in page.all("a") if row in e.within).get("href")
    assert "Edda Thorne" in client.page(link).one("main").text


def test_many_attempts_are_listed_on_pages(
    browser: Browser, school: School, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "PAGE_SIZE", 2)
    for name in ("taker", "other", "editor", "administrator", "stranger"):
        person = school.people[name]
        taking.submit(database, person, taking.start(database, person, school.one_by_one))
    client, address = browser("teacher"), f"/teaching/quizzes/{school.one_by_one}/results"
    seen = []
    while address:
        page = client.page(address)
        assert "Attempts begun5" in page.one("main").text
        (table,) = [each for each in page.all("table") if "marks" in each.get("class")]
        seen.append(
            [e.text for e in page.all("th") if table in e.within and e.get("scope") == "row"]
        )
        onward = [each.get("href") for each in page.all("a") if each.get("rel") == "next"]
        address = onward[0] if onward else ""
    assert [len(names) for names in seen] == [2, 2, 1]
    assert len({name for names in seen for name in names}) == 5
    for odd in ("0", "-3", "99", "x", "9" * 30):
        assert client.page(f"/teaching/quizzes/{school.one_by_one}/results?page={odd}")


def test_the_results_come_as_csv_too(browser: Browser, school: School, database: Database) -> None:
    attempt = taking.start(database, school.people["taker"], school.one_by_one)
    taking.submit(database, school.people["taker"], attempt)
    response = browser("teacher").get(f"/teaching/quizzes/{school.one_by_one}/results.csv")
    rows = list(csv.reader(io.StringIO(response.data.decode("utf-8-sig"))))
    assert any("Taker Marrow" in row for row in rows)


def test_a_quiz_that_nobody_took_says_so(browser: Browser, school: School) -> None:
    page = browser("teacher").page(f"/teaching/quizzes/{school.one_by_one}/results")
    assert "Nobody has taken it yet" in [each.text for each in page.all("h2")]


def test_a_teacher_without_quizzes_is_led_to_the_first(browser: Browser) -> None:
    page = browser("stranger").page("/teaching")
    assert "You have no quiz yet" in [each.text for each in page.all("h2")]
