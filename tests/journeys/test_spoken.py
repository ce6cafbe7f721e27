"""What a screen reader is told of an ordering list, move by move, kept as a transcript.

The transcript is the browser's accessibility tree and what its live region announces, which is all
that a screen reader has. `GOLDEN=write` in the environment writes it anew: read what changed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizapp.database import Database
from quizapp.services import taking
from tests.journeys.walking import visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site

TRANSCRIPT = Path(__file__).parent / "transcripts" / "ordering.txt"
SEED = 7
TOLD = ("disabled", "checked", "expanded", "invalid", "live", "focused")
HEARD = {"group", "list", "listitem", "button", "combobox", "status", "StaticText"}

LISTEN = """() => {
  window.announced = [];
  const region = document.querySelector("[data-announce]");
  const note = () => region.textContent && window.announced.push(region.textContent);
  const every = { childList: true, characterData: true, subtree: true };
  new MutationObserver(note).observe(region, every);
}"""


def lines_of(page: Page) -> Iterator[str]:
    """The accessibility tree of the ordering list, a line an element, as deep as it stands."""
    session = page.context.new_cdp_session(page)
    session.send("Accessibility.enable")
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    root = next(node for node in nodes.values() if role(node) == "group")
    yield from _spoken(root, nodes, 0)
    session.detach()


def _spoken(node: dict[str, Any], nodes: dict[str, Any], depth: int) -> Iterator[str]:
    shown = not node["ignored"] and role(node) in HEARD
    name = node.get("name", {}).get("value", "")
    if shown and (name or role(node) != "StaticText"):
        words = (role(node), f'"{name}"' if name else "", states(node))
        yield "  " * depth + " ".join(filter(None, words))
    below = depth + 1 if shown else depth
    if role(node) in {"button", "StaticText"}:
        return
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _spoken(nodes[child], nodes, below)


def role(node: dict[str, Any]) -> str:
    """What a node is."""
    return str(node.get("role", {}).get("value", ""))


def states(node: dict[str, Any]) -> str:
    """What else is told of a node."""
    told = {each["name"]: each["value"].get("value") for each in node.get("properties", ())}
    said = {name: told[name] for name in TOLD if told.get(name) not in {None, False, "false"}}
    words = [name if value is True else f"{name} {value}" for name, value in said.items()]
    return f"({', '.join(words)})" if words else ""


def announced(page: Page, count: int) -> list[str]:
    """What the live region has said, once it has said so much."""
    page.wait_for_function("(count) => window.announced.length >= count", arg=count)
    return list(page.evaluate("() => window.announced"))


def test_what_is_spoken_while_an_order_is_made(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "taker") as page:
        database = Database(f"sqlite:///{site.folder / 'school.db'}")
        taker = site.school.people["taker"]
        attempt = taking.start(database, taker, site.school.one_by_one, seed=SEED)
        database.close()
        page.goto(f"/attempts/{attempt}/questions/3")
        page.locator("fieldset.movable").wait_for()
        page.evaluate(LISTEN)
        first = page.locator("[data-text]").first.inner_text()
        steps = [
            ("The page opens.", ""),
            ("Move the first event one later.", f"Move “{first}” later"),
            ("Press the arrow key up on the same button.", "ArrowUp"),
            ("Press the arrow key up again.", "ArrowUp"),
            ("Press End.", "End"),
            ("Undo.", "Undo"),
            ("Clear my answer.", "Clear my answer"),
            ("Keep this order.", "Keep this order"),
        ]
        told = [line for at, step in enumerate(steps) for line in played(page, at, *step)]
    written = "\n".join(told) + "\n"
    if os.environ.get("GOLDEN") == "write":
        TRANSCRIPT.write_text(written, encoding="utf-8")
    assert written == TRANSCRIPT.read_text(encoding="utf-8")


def played(page: Page, at: int, what: str, how: str) -> Iterator[str]:
    """Do a step by the keyboard, and tell what is heard and what can be found then."""
    if how in {"ArrowUp", "End"}:
        page.keyboard.press(how)
    elif how:
        button = page.get_by_role("button", name=how, exact=True)
        button.focus()
        button.press("Enter")
    yield f"== {what}"
    if how:
        yield f"says: {announced(page, at)[at - 1]}"
    yield from lines_of(page)
    yield ""
