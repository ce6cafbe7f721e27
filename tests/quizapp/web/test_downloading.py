"""The page on which a teacher chooses where questions go."""

from __future__ import annotations

import json

import pytest

from questions.formats import FORMATS, load
from questions.model.items import Choice
from tests.quizapp.web.checking import Page
from tests.quizapp.web.conftest import Browser
from tests.quizapp.web.school import KEEPER, ORDER, YEAR, School


def address(school: School, rest: str = "") -> str:
    """The page, with what is asked of it, or the file."""
    page = rest.replace("/file", "/download") if "/file" in rest else f"/downloads{rest}"
    return f"/teaching/quizzes/{school.one_by_one}{page}"


def test_systems_are_offered_by_their_names(browser: Browser, school: School) -> None:
    page = browser("teacher").page(address(school))
    for name in ("Moodle", "Canvas", "Anki", "Kahoot!", "Open edX", "Paper"):
        assert name in page.one("main").text


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: str(form.NAME))
def test_every_system_says_what_it_gets(browser: Browser, school: School, form: object) -> None:
    page = browser("teacher").page(address(school, f"?format={getattr(form, 'NAME', '')}"))
    assert "go along" in page.one("main").text


def test_what_stays_behind_is_told_before_the_download(browser: Browser, school: School) -> None:
    page = browser("teacher").page(address(school, "?format=aiken"))
    assert "2 of 3 questions go along" in page.one("main").text
    assert "1 question stays behind" in page.one("main").text
    assert ORDER.stem in page.one("main").text


def test_a_file_with_less_than_all_is_not_sent_unseen(browser: Browser, school: School) -> None:
    response = browser("teacher").get(address(school, "/file?format=aiken"))
    assert response.status_code == 303
    assert "chosen=aiken" in response.headers["Location"]
    sent = browser("teacher").get(address(school, "/file?format=aiken&chosen=aiken"))
    assert sent.status_code == 200
    assert KEEPER.stem in sent.text


def test_an_ordering_is_asked_by_multiple_choice_where_the_teacher_wishes(
    browser: Browser, school: School
) -> None:
    rest = "/file?format=common-cartridge&chosen=common-cartridge&orderings=choice"
    read = load(browser("teacher").get(address(school, rest)).data, "common-cartridge")
    assert len(read.items) == 3
    assert all(isinstance(item.interaction, Choice) for item in read.items)


def test_feedback_stays_behind_where_the_teacher_wishes(browser: Browser, school: School) -> None:
    bare = browser("teacher").get(address(school, "/file?format=moodle-xml&chosen=moodle-xml"))
    full = browser("teacher").get(address(school, "/file?format=moodle-xml"))
    assert all(not item.explanation for item in load(bare.data, "moodle-xml").items)
    assert any(item.explanation for item in load(full.data, "moodle-xml").items)


def test_the_file_holds_all_questions(browser: Browser, school: School) -> None:
    response = browser("teacher").get(address(school, "/file?format=json"))
    assert response.headers["Content-Disposition"].startswith("attachment; filename=")
    stems = [item["stem"] for item in json.loads(response.data)["items"]]
    assert sorted(stems) == sorted(item.stem for item in (YEAR, KEEPER, ORDER))


def test_wishes_that_make_no_sense_are_as_if_not_said(browser: Browser, school: School) -> None:
    rest = "?format=pdf&chosen=pdf&points=many&forms=7&part=half&paper=papyrus"
    browser("teacher").page(address(school, rest))


def test_a_system_that_is_unknown_is_not_found(browser: Browser, school: School) -> None:
    browser("teacher").page(address(school, "?format=papyrus"), status=404)


def named(page: Page, name: str) -> list[str]:
    """The values of the boxes of that name."""
    return [box.get("value") for box in page.all("input") if box.get("name") == name]


def stems(data: bytes) -> set[str]:
    return {item["stem"] for item in json.loads(data)["items"]}


def test_some_questions_of_a_quiz_can_be_left_out(browser: Browser, school: School) -> None:
    client = browser("teacher")
    page = client.page(address(school, "?format=json"))
    boxes = named(page, "without")
    assert len(boxes) == 3
    first = boxes[0]
    seen = client.page(address(school, f"?format=json&chosen=json&without={first}"))
    assert "2 of 3 questions go along" in seen.one("main").text
    data = client.get(address(school, f"/file?format=json&chosen=json&without={first}")).data
    assert len(stems(data)) == 2


def test_items_that_an_editor_chose_in_the_list_are_downloaded(
    browser: Browser,
    school: School,  # noqa: ARG001 - its items are listed
) -> None:
    client = browser("editor")
    uids = named(client.page("/editing/items"), "item")[:2]
    sent = client.send("/teaching/items/downloads", item=uids[0], items=uids[1])
    assert sent.status_code == 303
    page = client.page(sent.headers["Location"] + "&format=json")
    assert "2 of 2 questions go along" in page.one("main").text
    data = client.get(f"/teaching/items/download?format=json&items={uids[0]}+{uids[1]}").data
    assert len(stems(data)) == 2
    one = f"/teaching/items/download?format=json&items={uids[0]}+{uids[1]}&without={uids[0]}"
    assert len(stems(client.get(one).data)) == 1


def test_no_items_are_no_download(browser: Browser, school: School) -> None:  # noqa: ARG001
    assert browser("editor").send("/teaching/items/downloads").status_code == 422
    browser("teacher").page("/teaching/items/downloads?items=unknown", status=404)
