"""Editors and an administrator: from a blank page to a ready item, and whatever comes between."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from questions import formats
from tests.journeys.walking import start, visit
from tests.quizapp.web.school import LIGHTHOUSE, ORDER, YEAR, choice

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site

STEM = "In which year was the lamp of Marrow Point lit for the first time?"
QUOTE = "the lamp was lit in 1829"
LONG = 300_000


def mark(page: Page, row: int, words: str) -> None:
    """Mark words in the text of the article that a row of evidence names."""
    page.get_by_role("button", name="Mark in the text of the article").nth(row - 1).click()
    text = page.locator("[data-text-of-article]")
    expect(text).to_contain_text(words)
    text.evaluate(
        """(text, words) => {
            const node = text.firstChild, start = node.data.indexOf(words);
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""",
        words,
    )
    page.get_by_role("button", name="Take the marked words").click()
    expect(page.get_by_label(f"Words of evidence {row}")).to_have_value(words)


def save(page: Page) -> None:
    """Save the form of an item, and wait for its page."""
    page.get_by_role("button", name=re.compile("^Save")).click()
    page.wait_for_url(re.compile(r"/editing/items/[0-9a-f]+$"))


def test_an_item_goes_from_a_blank_page_to_ready_by_two_people(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site, "editor") as page:
        page.goto("/editing/items/new/choice")
        page.get_by_label("Question", exact=True).fill(STEM)
        for number, year in enumerate(("1823", "1829", "1866", "1984"), 1):
            page.get_by_label(f"Option {number}", exact=True).fill(year)
        page.get_by_label("Option 2 is the key").check()
        page.get_by_label("Article of evidence 1").fill(LIGHTHOUSE.name)
        mark(page, 1, QUOTE)
        # What the form holds is kept and checked without a click.
        expect(page.locator("[data-kept]")).to_contain_text("Your draft is kept", timeout=LONG)
        expect(page.locator("[data-findings]")).to_be_visible(timeout=LONG)
        page.get_by_label("Kind").fill("date")
        save(page)
        expect(page.get_by_role("heading", level=1)).to_have_text(STEM)
        page.get_by_role("button", name="Put in review").click()
        expect(page.get_by_text("The item waits for review.")).to_be_visible()
    with visit(chromium, site, "administrator") as page:
        page.goto("/editing/review")
        page.get_by_role("link", name=STEM).click()
        expect(page.get_by_text(QUOTE)).to_have_count(0)
        page.get_by_label("1829").check()
        page.get_by_role("button", name="Answer, and see the key").click()
        expect(page.get_by_text("Chose the key")).to_be_visible()
        expect(page.get_by_role("mark").or_(page.locator("mark"))).to_have_text(QUOTE)
        page.get_by_role("button", name="Mark as ready").click()
        expect(page.get_by_text("The item is ready.")).to_be_visible()
        page.goto("/editing/items")
        page.get_by_role("link", name=STEM).click()
        expect(page.get_by_text("Administrator Marrow: 1829")).to_be_visible()


def test_two_editors_at_once_see_both_versions_and_an_old_one_comes_back(
    chromium: Browser, site: Site
) -> None:
    address = f"/editing/items/{site.school.uids['year']}"
    mine, theirs = "Mine: when did the Fulmar break up?", "Theirs: when did the brig break up?"
    with (
        visit(chromium, site, "editor") as page,
        visit(chromium, site, "administrator") as other,
    ):
        page.goto(f"{address}/edit")
        other.goto(f"{address}/edit")
        other.get_by_label("Question", exact=True).fill(theirs)
        save(other)
        page.get_by_label("Question", exact=True).fill(mine)
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("What Administrator Marrow saved meanwhile")).to_be_visible()
        expect(page.locator("ins").first).to_have_text("Theirs:")
        page.get_by_text("The whole text").click()
        expect(page.get_by_text(theirs)).to_be_visible()
        expect(page.get_by_label("Question", exact=True)).to_have_value(mine)
        page.get_by_role("button", name="Save mine on top").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(mine)
        page.goto(f"{address}/revisions")
        expect(page.locator("del").first).to_be_visible()
        page.get_by_role("button", name=re.compile("Bring this wording back.*revision 1")).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(YEAR.stem)


def test_evidence_is_marked_anew(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "editor") as page:
        page.goto(f"/editing/items/{site.school.uids['keeper']}/edit")
        mark(page, 1, "The keeper at that time was Edda Thorne.")
        save(page)
        expect(page.locator("mark").first).to_have_text("The keeper at that time was Edda Thorne.")


def test_many_items_are_changed_by_keys_and_changed_back(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "editor") as page:
        page.goto("/editing/items?kind=ordering")
        page.get_by_role("link", name=ORDER.stem).focus()
        page.keyboard.press("x")
        expect(page.get_by_label(f"Choose “{ORDER.stem}”")).to_be_checked()
        expect(page.locator("[data-chosen]")).to_have_text(" (1)")
        page.get_by_label("What to do").select_option("place:retired")
        page.get_by_role("button", name="See what would change").click()
        page.get_by_role("button", name="Change 1 item").click()
        expect(page.get_by_text("1 item changed. You can undo it.")).to_be_visible()
        expect(page.get_by_role("link", name=ORDER.stem)).to_have_count(0)
        page.get_by_role("button", name="Undo it").click()
        expect(page.get_by_text("Undone for 1 item.")).to_be_visible()
        page.goto("/editing/items?kind=ordering")
        expect(page.get_by_role("link", name=ORDER.stem)).to_be_visible()


def test_five_hundred_items_are_imported_without_the_twenty_bad_ones(
    chromium: Browser, site: Site
) -> None:
    wrong = ("1811", "1829", "1866")
    items = [
        choice("date", f"When was stone {number} laid?", "1823", wrong, "in 1823")
        for number in range(500)
    ]
    records = json.loads(formats.export(items, "json").data)
    for at in range(0, 500, 25):
        records["items"][at]["stem"] = ""
    data = json.dumps(records).encode()
    with visit(chromium, site, "editor") as page:
        page.set_default_timeout(LONG)
        page.goto("/editing/import")
        file = {"name": "stones.json", "mimeType": "application/json", "buffer": data}
        page.get_by_label("File", exact=True).set_input_files(file)  # type: ignore[arg-type]
        page.get_by_label("Format").select_option("json")
        page.get_by_role("button", name="See what would be imported").click()
        expect(page.get_by_text("New: 480")).to_be_visible(timeout=LONG)
        expect(page.get_by_text("Cannot be read: 20")).to_be_visible()
        page.get_by_role("button", name="Import 480 questions as drafts").click()
        expect(page.get_by_text("480 items imported, as drafts.")).to_be_visible(timeout=LONG)


def test_a_person_is_erased_and_the_results_stay(chromium: Browser, site: Site) -> None:
    quiz = site.school.one_by_one
    with visit(chromium, site, "other") as page:
        start(page, quiz)
        page.goto(re.sub(r"/attempts/(\d+).*", r"/attempts/\1/check", page.url))
        page.get_by_role("button", name=re.compile("Hand in")).click()
        page.wait_for_url("**/review")
    with visit(chromium, site, "teacher") as page:
        page.goto(f"/teaching/quizzes/{quiz}/results")
        expect(page.get_by_text("Other Marrow").first).to_be_visible()
    with visit(chromium, site, "administrator") as page:
        page.goto("/people")
        page.get_by_role("link", name="Other Marrow").click()
        page.get_by_label("I am sure").check()
        page.get_by_role("button", name="Erase Other Marrow").click()
        expect(page.get_by_text("The person is erased.")).to_be_visible()
        expect(page.get_by_role("link", name="Other Marrow")).to_have_count(0)
    with visit(chromium, site, "teacher") as page:
        page.goto(f"/teaching/quizzes/{quiz}/results")
        expect(page.get_by_text("Somebody who was erased").first).to_be_visible()
        expect(page.get_by_text("Other Marrow")).to_have_count(0)


BRIDGE = """The bridge at Tarn

In 1821 the engineer Walter Pym designed the first iron bridge at Bristol. Pym died in 1834 in
Bristol. Queen Victoria opened the bridge in 1841.

In 1876 a storm destroyed the bridge. Ada Crane rebuilt the bridge in 1880.
"""


def test_an_article_is_pasted_and_its_items_come(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "editor") as page:
        page.goto("/editing/articles")
        page.get_by_role("link", name="Add an article").click()
        page.get_by_label("Or the text itself").fill(BRIDGE)
        page.get_by_label("Title").fill("The bridge at Tarn")
        page.get_by_role("button", name="Read it, and show it to me").click()
        expect(page.get_by_label("Text as it was read")).to_have_value(re.compile("Walter Pym"))
        page.get_by_label("Licence").fill("CC0")
        page.get_by_role("button", name="Add it, and build questions").click()
        # The page looks for itself, and the work beside it may take a while.
        expect(page.locator("[data-jobs] .tag", has_text="done")).to_be_visible(timeout=LONG)
        page.locator("[data-jobs]").get_by_role("link", name="The bridge at Tarn").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("The bridge at Tarn")
        page.get_by_role("link", name=re.compile("items of it")).click()
        expect(page.locator("[data-row]").first).to_be_visible()


def test_a_question_is_written_by_keys_and_seen_while_it_is_written(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site, "administrator") as page:
        page.goto("/editing/items/new/choice")
        seen = page.locator("[data-preview-here]")
        page.get_by_label("Question", exact=True).fill("Which gas lit Marrow Point?")
        for number, word in enumerate(("Coal gas", "Oil", "Tallow"), 1):
            page.get_by_label(f"Option {number}", exact=True).fill(word)
        page.get_by_label("Option 1 is the key").check()
        expect(seen).to_contain_text("Which gas lit Marrow Point?", timeout=LONG)
        page.get_by_label("Option 1", exact=True).press("Alt+ArrowDown")
        expect(page.get_by_label("Option 2", exact=True)).to_be_focused()
        expect(page.get_by_label("Option 2", exact=True)).to_have_value("Coal gas")
        expect(page.get_by_label("Option 2 is the key")).to_be_checked()
        page.get_by_label("Question", exact=True).press("Control+s")
        page.wait_for_url(re.compile(r"/editing/items/[0-9a-f]+$"))
        expect(page.get_by_role("heading", level=1)).to_have_text("Which gas lit Marrow Point?")
        expect(page.locator(".answer.key")).to_contain_text("Coal gas")


def test_a_page_of_items_is_chosen_and_the_bar_says_how_many(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "administrator") as page:
        page.goto("/editing/items?state=ready")
        number = page.locator("[data-row]").count()
        page.get_by_label("All on this page").check()
        expect(page.locator("[data-bar]")).to_contain_text(f"{number} chosen")
        page.reload()
        expect(page.get_by_label("All on this page")).to_be_checked()
        page.get_by_role("button", name="Choose none").click()
        expect(page.locator("[data-bar]")).to_be_hidden()
