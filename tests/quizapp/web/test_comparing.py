"""Two people who have the same form open: the second one sees both, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from quizapp.database import Database
from quizapp.services import assigning, classes, teaching
from tests.quizapp import library
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import form_of
from tests.quizapp.web.school import KEEPER, YEAR, School

Browser = Callable[..., CheckedClient]
Fields = dict[str, str | int | list[str]]


class Place(NamedTuple):
    """A form that two may edit: who, where, and a field of it with what each of them types."""

    people: tuple[str, str]
    address: str
    field: str
    theirs: str
    mine: str


@pytest.fixture(params=["quiz", "assignment", "article", "settings"])
def place(request: pytest.FixtureRequest, database: Database, school: School) -> Place:
    """Each form that is saved as a whole."""
    owners = ("teacher", "administrator")
    if request.param == "quiz":
        address = f"/teaching/quizzes/{school.one_by_one}/edit"
        return Place(owners, address, "title", "A quiz of theirs", "A quiz of mine")
    if request.param == "assignment":
        given = library.assign(database, school.people["teacher"], school.one_by_one)
        return Place(owners, f"/teaching/assignments/{given.id}/edit", "minutes", "21", "43")
    if request.param == "article":
        return Place(("editor", "administrator"), "/editing/articles/1", "licence", "CC0", "CC BY")
    both = ("administrator", "administrator")
    return Place(both, "/settings", "contact", "Ask Theo", "Ask Mina")


def opened(client: CheckedClient, address: str) -> Fields:
    """What the form of a page sends as it stands, by the button that saves."""
    return filled(client.page(address))


def filled(page: Page) -> Fields:
    """The same, of a page that came as an answer."""
    boxes = [each for each in page.all("input") if each.get("name") == "item"]
    items = [each.get("value") for each in boxes if "checked" in each.attributes]
    fields: Fields = dict(form_of(page))
    return fields | {"do": "save", "item": items}


def value(client: CheckedClient, place: Place) -> object:
    """What is saved."""
    return opened(client, place.address)[place.field]


def test_the_second_sees_who_saved_what_when_beside_their_own(
    browser: Browser, school: School, place: Place
) -> None:
    first, second = (browser(name) for name in place.people)
    theirs, mine = opened(first, place.address), opened(second, place.address)
    assert first.send(place.address, **(theirs | {place.field: place.theirs})).status_code == 303

    response = second.send(place.address, **(mine | {place.field: place.mine}))
    assert response.status_code == 409
    page = Page(response.text)
    told = page.one("main").text
    assert place.theirs in told
    assert f"What {school.people[place.people[0]].name} saved meanwhile" in told
    assert page.all("time")
    assert filled(page)[place.field] == place.mine
    assert value(first, place) == place.theirs

    assert second.send(place.address, **filled(page)).status_code == 303
    assert value(first, place) == place.mine


def test_a_third_save_in_between_is_told_as_well(browser: Browser, place: Place) -> None:
    first, second = (browser(name) for name in place.people)
    theirs, mine = opened(first, place.address), opened(second, place.address)
    first.send(place.address, **(theirs | {place.field: place.theirs}))
    page = Page(second.send(place.address, **(mine | {place.field: place.mine})).text)
    first.send(place.address, **(opened(first, place.address) | {place.field: "7"}))
    assert second.send(place.address, **filled(page)).status_code == 409
    assert value(first, place) == "7"


def test_a_form_that_is_sent_twice_is_saved_once_and_no_conflict(
    browser: Browser, place: Place
) -> None:
    client = browser(place.people[0])
    fields = opened(client, place.address) | {place.field: place.mine}
    statuses = [client.send(place.address, **fields).status_code for _ in range(2)]
    assert statuses == [303, 303]


def test_what_cannot_be_saved_does_not_hide_what_others_saved(
    browser: Browser, place: Place
) -> None:
    first, second = (browser(name) for name in place.people)
    theirs, mine = opened(first, place.address), opened(second, place.address)
    first.send(place.address, **(theirs | {place.field: place.theirs}))
    wrong = {"minutes": "soon", "reset_hours": "soon", "published": "soon"}
    page = Page(second.send(place.address, **(mine | wrong)).text)
    right = {"minutes": "", "reset_hours": "3", "published": "1990", place.field: place.mine}
    assert second.send(place.address, **(filled(page) | right)).status_code == 409


def test_looking_for_more_questions_does_not_hide_what_others_saved(
    browser: Browser, database: Database, school: School
) -> None:
    address = f"/teaching/quizzes/{school.one_by_one}/edit"
    first, second = browser("teacher"), browser("administrator")
    theirs, mine = opened(first, address), opened(second, address)
    keeper = school.uids["keeper"]
    first.send(address, **(theirs | {"item": [keeper]}))
    searched = filled(Page(second.send(address, **(mine | {"do": "filter"})).text))
    response = second.send(address, **(searched | {"item": [school.uids["year"]]}))
    assert response.status_code == 409
    (both,) = Page(response.text).all("dl")
    assert KEEPER.stem in both.text
    assert YEAR.stem in both.text
    owner = school.people["teacher"]
    assert teaching.quiz(database, owner, school.one_by_one).draft.item_uids == (keeper,)


def test_both_are_told_in_the_language_of_the_page(
    browser: Browser, database: Database, school: School
) -> None:
    given = library.assign(database, school.people["teacher"], school.one_by_one, minutes=9)
    address = f"/teaching/assignments/{given.id}/edit"
    first, second = browser("teacher"), browser("administrator")
    second.send("/language", language="de", back="/")
    theirs, mine = opened(first, address), opened(second, address)
    first.send(address, **(theirs | {"feedback": "at_once", "minutes": ""}))
    response = second.send(address, **mine)
    told = Page(response.text).one("main").text
    assert response.status_code == 409
    assert "Nur dort geändert" in told
    assert "Minuten Gespeichert Keine Grenze Als du es geöffnet hast 9" in told
    assert assigning.get(database, school.people["teacher"], given.id).draft.terms.minutes is None


def test_what_they_alone_changed_stands_in_the_form_and_is_kept(
    browser: Browser, database: Database, school: School
) -> None:
    address = f"/teaching/quizzes/{school.one_by_one}/edit"
    first, second = browser("teacher"), browser("administrator")
    theirs, mine = opened(first, address), opened(second, address)
    keeper = school.uids["keeper"]
    first.send(address, **(theirs | {"title": "Theirs", "minutes": "21", "item": [keeper]}))
    mine |= {"title": "Mine", "description": "Read it first.", "passing": "50"}
    page = Page(second.send(address, **mine).text)
    (contested, adopted) = page.all("dl")
    assert contested.text == "Title Saved Theirs Yours Mine"
    assert adopted.text.startswith("Minutes Saved 21 When you opened it No limit Questions Saved")
    assert adopted.text.count("only here") == 2
    assert second.send(address, **filled(page)).status_code == 303
    saved = teaching.quiz(database, school.people["teacher"], school.one_by_one).draft
    assert (saved.title, saved.description, saved.passing) == ("Mine", "Read it first.", 50)
    assert (saved.minutes, saved.item_uids) == (21, (keeper,))


def test_a_form_that_does_not_tell_what_it_showed_keeps_what_was_typed(
    browser: Browser, place: Place
) -> None:
    first, second = (browser(name) for name in place.people)
    theirs, mine = opened(first, place.address), opened(second, place.address)
    first.send(place.address, **(theirs | {place.field: place.theirs}))
    for told in ("", " ", "0123 title title: :x", str(mine["opened"]).split()[0]):
        response = second.send(place.address, **(mine | {"opened": told}))
        assert response.status_code == 409
        assert filled(Page(response.text))[place.field] == mine[place.field]


def test_numbers_are_not_taken_for_classes(
    browser: Browser, database: Database, school: School
) -> None:
    teacher = school.people["teacher"]
    group = classes.create(database, teacher, "Class 7b")
    given = library.assign(database, teacher, school.one_by_one)
    address = f"/teaching/assignments/{given.id}/edit"
    tabs = [browser("teacher"), browser("teacher")]
    theirs, mine = (opened(each, address) for each in tabs)
    tabs[0].send(address, **(theirs | {"class_id": str(group), "minutes": str(group)}))
    page = Page(tabs[1].send(address, **(mine | {"minutes": "9"})).text)
    (contested, adopted) = page.all("dl")
    assert contested.text == f"Minutes Saved {group} Yours 9"
    told = "Class Saved Class 7b When you opened it Everybody who has the code"
    assert adopted.text == told


def closing(page: Page) -> str:
    """The moment at which an assignment is to close, as its form has it."""
    (found,) = [each.get("value") for each in page.all("input") if each.get("name") == "closes"]
    return found


def test_a_moment_is_the_same_in_another_zone(
    browser: Browser, database: Database, school: School
) -> None:
    given = library.assign(database, school.people["teacher"], school.one_by_one)
    address = f"/teaching/assignments/{given.id}/edit"
    first, second = browser("teacher"), browser("administrator")
    first.send(address, **(opened(first, address) | {"closes": "2031-01-10T10:00"}))
    theirs, mine = opened(first, address), opened(second, address)
    first.send(address, **(theirs | {"closes": "2031-01-12T10:00"}))
    moved = mine | {"zone": "Asia/Tokyo", "closes": "2031-01-10T19:00"}
    page = Page(second.send(address, **moved).text)
    assert closing(page) == "2031-01-12T19:00"
    later = mine | {"zone": "Asia/Tokyo", "closes": "2031-01-10T10:00"}
    page = Page(second.send(address, **later).text)
    assert closing(page) == "2031-01-10T10:00"
    assert "Closes Saved" in page.all("dl")[0].text


def test_an_item_that_is_sent_twice_is_saved_once(browser: Browser, school: School) -> None:
    editor, address = browser("editor"), f"/editing/items/{school.uids['year']}"
    fields = opened(editor, f"{address}/edit") | {"stem": "When did the Fulmar break up?"}
    statuses = [editor.send(f"{address}/edit", **fields).status_code for _ in range(2)]
    assert statuses == [303, 303]
    assert len(editor.page(f"{address}/revisions").all("h2")) == 2


def test_of_an_item_it_is_told_what_changed(browser: Browser, school: School) -> None:
    address = f"/editing/items/{school.uids['year']}/edit"
    first, second = browser("editor"), browser("administrator")
    theirs, mine = opened(first, address), opened(second, address)
    first.send(address, **(theirs | {"tags": "lighthouses, wrecks"}))
    page = Page(second.send(address, **(mine | {"stem": "When was the wreck?"})).text)
    assert [each.text for each in page.all("ins")] == [", wrecks"]
    assert filled(page)["stem"] == "When was the wreck?"


def test_a_number_that_cannot_be_leaves_what_is_known_of_an_article(browser: Browser) -> None:
    editor, address = browser("editor"), "/editing/articles/1"
    before = opened(editor, address)
    response = editor.send(f"{address}/rebuild", seed=str(10**30))
    assert response.status_code == 422
    shown = filled(Page(response.text))
    assert all(shown[name] == before[name] for name in ("source", "licence", "published"))
    assert shown["seed"] == str(10**30)
