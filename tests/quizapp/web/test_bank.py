"""The list of the question bank: filters, saved views, and changes of many items at once."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from quizapp.database import Database
from quizapp.services import listing
from quizapp.services.bank import ItemFilter
from quizapp.storage.states import ItemState
from quizapp.web import bank_filter
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import DRAFT, KEEPER, YEAR, School

Browser = Callable[..., CheckedClient]

EVERY = ItemFilter(
    text="gas & “oil”",
    state=ItemState.DRAFT,
    kind="person",
    article_id=3,
    finding="slips",
    tag="a/b c",
    flagged=True,
    commented=True,
    disputed=True,
    evidence_lost=True,
    easiest=5,
    hardest=90,
    facility_least=0,
    facility_most=100,
    discrimination_most=-10,
    author_id=0,
    reviewer_id=7,
    since="2031-05-04",
    until="2031-06-04",
)


def test_every_filter_travels_in_the_address(browser: Browser) -> None:
    written = bank_filter.write(EVERY)
    assert len(written) == len(EVERY.changes) == 19
    page = browser("editor").page(f"/editing/items?{urlencode(written)}")
    kept = {
        each.get("name"): each.get("value")
        for each in page.all("input")
        if each.get("type") != "checkbox" or "checked" in each.attributes
    }
    for name in ("text", "easiest", "hardest", "since", "until", "discrimination_most", "flagged"):
        assert kept[name] == written[name]
    assert page.one("h1").text == "Question bank"


@pytest.mark.parametrize(
    "query", ["easiest=1000&hardest=x&article=-1&author=9999999999999", "since=", "after=1.2.3.4"]
)
def test_what_cannot_be_read_does_not_restrict(browser: Browser, query: str) -> None:
    page = browser("editor").page(f"/editing/items?{query}")
    assert YEAR.stem in page.one("main").text


def test_a_day_that_is_none_is_told(browser: Browser) -> None:
    page = browser("editor").page("/editing/items?since=2031-02-30", status=422)
    assert "is no day" in page.one("main").text


def test_a_view_is_saved_opened_and_forgotten(browser: Browser) -> None:
    editor = browser("editor")
    saved = editor.send("/editing/views", name="My drafts", query="state=draft&nonsense=1")
    assert saved.location == "/editing/items?state=draft"
    page = editor.page("/editing/items")
    (link,) = [each for each in page.all("a") if each.text == "My drafts"]
    assert DRAFT.stem in editor.page(link.get("href")).one("main").text
    assert YEAR.stem not in editor.page(link.get("href")).one("main").text
    (form,) = [each for each in page.all("form") if each.get("action").endswith("/forget")]
    editor.send(form.get("action"))
    assert "My drafts" not in editor.page("/editing/items").one("main").text


def hidden(page: Page, action: str) -> dict[str, str]:
    """The hidden fields of the form that leads somewhere."""
    (form,) = [each for each in page.all("form") if each.get("action") == action]
    return {
        each.get("name"): each.get("value")
        for each in page.all("input")
        if form in each.within and each.get("name") != "csrf_token"
    }


def change(client: CheckedClient, **fields: object) -> dict[str, str]:
    """Ask for the preview of a change, and return what its form would send."""
    response = client.send("/editing/bulk", **fields)
    assert response.status_code == 200, response.text
    return hidden(Page(response.text), "/editing/bulk/apply")


def test_chosen_items_are_retired_after_a_preview_and_come_back(
    browser: Browser, school: School, database: Database
) -> None:
    editor = browser("editor")
    uids = [school.uids["year"], school.uids["keeper"]]
    # One was chosen on this page, the other on one before it.
    fields = change(editor, act="place:retired", item=uids[0], items=uids[1], note="Old.")
    listed = listing.list_items(database, school.people["editor"], ItemFilter(text="marrow"))
    assert listed.total == 4
    editor.send("/editing/bulk/apply", **fields)
    page = editor.page("/editing/items")
    assert YEAR.stem not in page.one("main").text
    assert KEEPER.stem not in page.one("main").text
    (undo,) = [each for each in page.all("form") if each.get("action").endswith("/undo")]
    editor.send(undo.get("action"))
    assert YEAR.stem in editor.page("/editing/items").one("main").text
    assert "Undone on" in editor.page("/editing/bulk").one("main").text


def test_all_that_fit_the_filters_are_changed(browser: Browser) -> None:
    editor = browser("editor")
    fields = change(editor, act="tag", tag="lamps", which="all", query="state=draft")
    assert editor.send("/editing/bulk/apply", **fields).location == "/editing/items?state=draft"
    page = editor.page("/editing/items?tag=lamps")
    links = [each.text for each in page.all("a") if each.get("class") == "pick-stem"]
    assert links == [DRAFT.stem]


def test_a_selection_that_changed_meanwhile_is_shown_again(
    browser: Browser, school: School
) -> None:
    one, other = browser("editor"), browser("administrator")
    fields = change(one, act="place:retired", which="all", query="")
    other.send(f"/editing/items/{school.uids['year']}/state", state="retired")
    response = one.send("/editing/bulk/apply", **fields)
    assert response.status_code == 409
    again = hidden(Page(response.text), "/editing/bulk/apply")
    assert (fields["expected"], again["expected"]) == ("4", "3")
    assert one.send("/editing/bulk/apply", **again).status_code == 303


@pytest.mark.parametrize("act", ["", "explode", "place:gone", "place"])
def test_an_act_that_does_not_exist_is_refused(browser: Browser, school: School, act: str) -> None:
    response = browser("editor").send("/editing/bulk", act=act, item=school.uids["year"])
    assert response.status_code == 422


def test_nothing_chosen_is_told(browser: Browser) -> None:
    response = browser("editor").send("/editing/bulk", act="place:retired")
    assert response.status_code == 422
    assert "Choose at least one item" in Page(response.text).one("main").text
