"""An editor's pages: finding, checking, changing, retiring."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.checks import CHECKS
from quizapp.web import editing
from quizapp.web.repairs import REPAIRS
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import form_of
from tests.quizapp.web.school import DRAFT, KEEPER, ORDER, YEAR, School

Browser = Callable[..., CheckedClient]


@pytest.mark.parametrize(
    ("query", "stems"),
    [
        pytest.param("", {YEAR.stem, KEEPER.stem, ORDER.stem, DRAFT.stem}, id="all"),
        pytest.param("state=draft", {DRAFT.stem}, id="state"),
        pytest.param("state=retired", set(), id="none"),
        pytest.param("state=nonsense&page=-3", None, id="nonsense"),
        pytest.param("kind=person", {KEEPER.stem}, id="kind"),
        pytest.param("finding=second key", {DRAFT.stem}, id="finding"),
        pytest.param("text=gas replaced", {KEEPER.stem}, id="words"),
    ],
)
def test_the_list_is_searched_and_filtered(
    browser: Browser, query: str, stems: set[str] | None
) -> None:
    page = browser("editor").page(f"/editing/items?{query}")
    links = {each.text for each in page.all("a") if each.get("class") == "pick-stem"}
    assert stems is None or links == stems


def test_a_long_list_is_turned_page_by_page_within_its_filter(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing, "PAGE_SIZE", 2)
    client, seen = browser("editor"), []
    address: str | None = "/editing/items?kind=&state=ready&text=Marrow"
    while address:
        page = client.page(address)
        seen += [each.text for each in page.all("a") if each.get("class") == "pick-stem"]
        links = {each.text: each.get("href") for each in page.all("a")}
        address = links.get("Next page")
    assert sorted(seen) == sorted([YEAR.stem, KEEPER.stem, ORDER.stem])


def test_an_item_is_shown_with_key_evidence_and_findings(browser: Browser, school: School) -> None:
    page = browser("editor").page(f"/editing/items/{school.uids['draft']}")
    assert page.one("h1").text == DRAFT.stem
    assert "Two options are equally right." in page.one("main").text
    assert [each.text for each in page.all("mark")] == ["the lamp was lit in 1829"]


def test_words_are_never_taken_for_markup(browser: Browser, school: School) -> None:
    response = browser("editor").get(f"/editing/items/{school.uids['draft']}")
    assert "<b>&amp;</b>" not in response.text
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in response.text


def test_saving_makes_a_revision_that_attempts_before_it_do_not_show(
    browser: Browser, school: School
) -> None:
    taker, editor = browser("taker"), browser("editor")
    attempt = taker.send(f"/quizzes/{school.one_by_one}/attempts").location
    address = f"/editing/items/{school.uids['year']}/edit"
    fields = form_of(editor.page(address))
    saved = editor.send(address, **(fields | {"stem": "When did the brig Fulmar break up?"}))
    assert saved.location == f"/editing/items/{school.uids['year']}"
    assert editor.page(saved.location).one("h1").text == "When did the brig Fulmar break up?"
    assert taker.page(f"{attempt}/questions/1").one("legend").text == YEAR.stem
    later = browser("other").send(f"/quizzes/{school.one_by_one}/attempts").location
    shown = browser("other").page(f"{later}/questions/1").one("legend").text
    assert shown == "When did the brig Fulmar break up?"


def test_the_form_brings_back_what_it_showed(browser: Browser, school: School) -> None:
    editor = browser("editor")
    for name in ("year", "order"):
        address = f"/editing/items/{school.uids[name]}/edit"
        before = form_of(editor.page(address))
        assert editor.send(address, **before).status_code == 303
        assert form_of(editor.page(address)) == before


def test_a_draft_is_checked_and_previewed_without_being_saved(
    browser: Browser, school: School
) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}/edit"
    fields = form_of(editor.page(address)) | {"stem": "In which year was it never?"}
    page = Page(editor.send(address, **fields, do="check").text)
    assert "What the checks say of your text" in [each.text for each in page.all("h2")]
    assert "In which year was it never?" in [each.text for each in page.all("legend")]
    assert editor.page(f"/editing/items/{school.uids['year']}").one("h1").text == YEAR.stem


@pytest.mark.parametrize(
    ("change", "field"),
    [
        pytest.param({"stem": " "}, "stem", id="no stem"),
        pytest.param({"difficulty": "hard"}, "difficulty", id="difficulty"),
        pytest.param({"key": "11"}, "options", id="no key"),
    ],
)
def test_a_broken_draft_is_shown_again(
    browser: Browser, school: School, change: dict[str, str], field: str
) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}/edit"
    fields = form_of(editor.page(address)) | {"note": "my reasons"} | change
    response = editor.send(address, **fields)
    assert response.status_code == 422
    page = Page(response.text)
    assert f"{field}-problem" in {each.get("id") for each in page.all("p")}
    assert form_of(page)["note"] == "my reasons"


def test_two_editors_at_once_see_each_others_version(browser: Browser, school: School) -> None:
    one, other = browser("editor"), browser("administrator")
    address = f"/editing/items/{school.uids['year']}/edit"
    mine, theirs = form_of(one.page(address)), form_of(other.page(address))
    other.send(address, **(theirs | {"stem": "Theirs: when did the brig break up?"}))
    response = one.send(address, **(mine | {"stem": "Mine: when did the Fulmar break up?"}))
    assert response.status_code == 409
    page = Page(response.text)
    assert "Theirs: when did the brig break up?" in page.one("main").text
    again = form_of(page)
    assert again["stem"] == "Mine: when did the Fulmar break up?"
    assert one.send(address, **again).status_code == 303
    heading = one.page(f"/editing/items/{school.uids['year']}").one("h1").text
    assert heading == "Mine: when did the Fulmar break up?"


def test_an_old_wording_comes_back_as_a_new_revision(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit"))
    editor.send(f"{address}/edit", **(fields | {"stem": "When did the Fulmar break up?"}))
    editor.send(f"{address}/revisions/1/restore", based_on="2")
    assert editor.page(address).one("h1").text == YEAR.stem
    headings = [each.text for each in editor.page(f"{address}/revisions").all("h2")]
    assert headings == ["Revision 3", "Revision 2", "Revision 1"]


def test_restoring_over_somebody_elses_save_is_a_conflict(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit"))
    editor.send(f"{address}/edit", **(fields | {"stem": "When did the Fulmar break up?"}))
    assert editor.send(f"{address}/revisions/1/restore", based_on="1").status_code == 409


def test_a_retired_item_leaves_the_offer_and_comes_back(browser: Browser, school: School) -> None:
    editor, teacher = browser("editor"), browser("teacher")
    address = f"/editing/items/{school.uids['year']}/state"
    editor.send(address, state="retired", note="Too easy")
    assert YEAR.stem not in teacher.page("/teaching/quizzes/new").one("main").text
    page = editor.page(f"/editing/items/{school.uids['year']}")
    assert "Too easy" in page.one("main").text
    editor.send(address, state="ready")
    assert YEAR.stem in teacher.page("/teaching/quizzes/new").one("main").text


def test_a_blocked_item_cannot_be_made_ready(browser: Browser, school: School) -> None:
    response = browser("editor").send(f"/editing/items/{school.uids['draft']}/state", state="ready")
    assert response.status_code == 409
    assert "A check blocks this item" in Page(response.text).one("main").text


def test_a_state_that_does_not_exist_is_refused(browser: Browser, school: School) -> None:
    response = browser("editor").send(f"/editing/items/{school.uids['year']}/state", state="gone")
    assert response.status_code == 422


def test_an_unknown_item_is_not_found(browser: Browser) -> None:
    for end in ("", "/edit", "/preview", "/revisions"):
        browser("editor").page(f"/editing/items/0123456789abcdef{end}", status=404)


def test_the_preview_is_what_a_taker_sees(browser: Browser, school: School) -> None:
    editor = browser("editor")
    page = editor.page(f"/editing/items/{school.uids['order']}/preview")
    assert [each.text for each in page.all("legend")] == [ORDER.stem] * 2
    events = [each.text for each in page.all("span") if "data-text" in each.attributes]
    assert sorted(events) == sorted(entry.text for entry in ORDER.interaction.entries * 2)


def test_every_check_has_a_repair() -> None:
    assert set(REPAIRS) == {check.NAME for check in CHECKS}


BY_HAND = {
    "kind": "person",
    "stem": "Who kept the light when gas replaced oil at Marrow Point?",
    "option-0-text": "Edda Thorne",
    "option-1-text": "Anna Reyes",
    "option-2-text": "Bram Collis",
    "option-3-text": "Ivo Lund",
    "key": "0",
    "evidence-0-article": "lighthouse.md",
    "evidence-0-quote": "The keeper at that time was Edda Thorne",
    "note": "From the archive.",
}


def test_an_item_is_written_by_hand_on_a_blank_page(browser: Browser) -> None:
    editor = browser("editor")
    fields = form_of(editor.page("/editing/items/new/choice"))
    assert fields["option-3-text"] == ""
    response = editor.send("/editing/items/new/choice", **(fields | BY_HAND))
    page = editor.page(response.location)
    assert page.one("h1").text == BY_HAND["stem"]
    assert [each.text for each in page.all("mark")] == [BY_HAND["evidence-0-quote"]]
    assert "Editor Marrow" in page.one("main").text


def test_an_order_is_written_by_hand_with_evidence_for_its_events(browser: Browser) -> None:
    editor = browser("editor")
    fields = form_of(editor.page("/editing/items/new/ordering")) | {
        "stem": "Put these events in order, earliest first.",
        "entry-0-text": "The brig breaks up",
        "entry-0-earliest": "1811",
        "entry-1-text": "Gas comes",
        "entry-1-earliest": "1866",
        "evidence-0-article": "lighthouse.md",
        "evidence-0-quote": "gave way to gas in 1866",
        "evidence-0-entry": "2",
    }
    response = editor.send("/editing/items/new/ordering", **fields)
    assert response.status_code == 303, response.text
    again = form_of(editor.page(f"{response.location}/edit"))
    assert (again["evidence-0-entry"], again["entry-1-text"]) == ("2", "Gas comes")
    assert again["evidence-0-quote"] == "gave way to gas in 1866"


def test_words_that_stand_nowhere_are_no_evidence(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}/edit"
    fields = form_of(editor.page(address))
    for change, told in (
        ({"evidence-0-quote": "In 1812 the brig"}, "does not stand in lighthouse.md"),
        ({"evidence-0-article": "no.md"}, "There is no article"),
    ):
        response = editor.send(address, **(fields | change))
        assert response.status_code == 422
        assert told in Page(response.text).one("main").text


def test_a_draft_is_kept_continued_and_forgotten(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit"))
    kept = editor.send(f"{address}/draft", **(fields | {"stem": "When, then?"}))
    assert kept.json == {"others": [], "revision": 1}
    assert form_of(editor.page(f"{address}/edit"))["stem"] == "When, then?"
    other = browser("administrator")
    assert form_of(other.page(f"{address}/edit"))["stem"] == YEAR.stem
    assert "not have saved yet: Editor Marrow." in other.page(f"{address}/edit").one("main").text
    assert other.send(f"{address}/draft", **fields).json["others"] == ["Editor Marrow"]
    editor.send(f"{address}/edit", do="forget")
    assert form_of(editor.page(f"{address}/edit"))["stem"] == YEAR.stem


def test_a_saved_form_leaves_no_draft_not_even_one_that_comes_late(
    browser: Browser, school: School
) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit")) | {"stem": "When did the Fulmar break up?"}
    editor.send(f"{address}/edit", **(fields | {"do": "keep"}))
    editor.send(f"{address}/edit", **fields)
    editor.send(f"{address}/draft", **(fields | {"stem": "Late."}))
    page = editor.page(f"{address}/edit")
    assert form_of(page)["stem"] == "When did the Fulmar break up?"
    assert "This is your draft" not in page.one("main").text


def test_a_script_learns_what_the_checks_say(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit"))
    found = editor.send(f"{address}/check", **(fields | {"option-3-text": "All of the above"}))
    assert found.json["problems"] == []
    (told,) = [each for each in found.json["findings"] if each["check"] == "all_of_the_above"]
    assert told["repair"] == REPAIRS["all_of_the_above"]
    broken = editor.send(f"{address}/check", **(fields | {"stem": ""}))
    told = {"message": "The question has no words.", "place": "stem"}
    assert broken.json == {"problems": [told], "findings": []}
    assert editor.send("/editing/items/new/check", **BY_HAND).json["problems"] == []


def test_a_question_whose_key_no_fact_names_gets_no_proposals(
    browser: Browser, school: School
) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['keeper']}/edit"
    response = editor.send(address, **(form_of(editor.page(address)) | {"do": "propose"}))
    assert response.status_code == 409
    assert "The builder has no other wrong answers" in Page(response.text).one("main").text


def test_a_proposed_option_is_taken_into_the_form(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['keeper']}/edit"
    fields = form_of(editor.page(address)) | {
        "do": "take-0",
        "proposal-0-text": "Nan Sheld",
        "proposal-0-why": "Nan Sheld came later.",
    }
    again = form_of(Page(editor.send(address, **fields).text))
    assert (again["option-4-text"], again["option-4-why"]) == ("Nan Sheld", "Nan Sheld came later.")


def test_the_text_of_an_article_comes_for_marking(browser: Browser) -> None:
    editor = browser("editor")
    found = editor.get("/editing/items/source?article=lighthouse.md").json
    assert found["title"] == "The lighthouse of Marrow Point"
    assert "Edda Thorne" in found["text"]
    assert editor.get("/editing/items/source?article=none.md").status_code == 404


def test_revisions_show_what_changed_word_by_word(browser: Browser, school: School) -> None:
    editor = browser("editor")
    address = f"/editing/items/{school.uids['year']}"
    fields = form_of(editor.page(f"{address}/edit"))
    new = YEAR.stem.replace("brig", "ship")
    editor.send(f"{address}/edit", **(fields | {"stem": new, "wording_only": "1"}))
    page = editor.page(f"{address}/revisions")
    assert [each.text for each in page.all("del")] == ["brig"]
    assert [each.text for each in page.all("ins")] == ["ship"]
    assert "Wording only" in page.one("main").text
