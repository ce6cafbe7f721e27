"""Two people who have the same form open: the second one sees both, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from quizapp.database import Database
from quizapp.services import assigning, teaching
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
    assert "Gespeichert" in told
    assert "Nichts" in told
    assert assigning.get(database, school.people["teacher"], given.id).draft.terms.minutes is None
