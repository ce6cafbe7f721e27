"""QTI 3.0 in a player of others: it loads, scores and shows feedback.

The player is the package `@citolab/qti-components` of npm.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from questions.formats import qti30
from questions.model.items import Item
from tests.questions.formats.packages import unpack
from tests.questions.formats.samples import CHOICE, ORDERING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.slow

PAGE = "<qti-item><item-container></item-container></qti-item>"
ANSWER = """response => {
  const item = document.querySelector("item-container").shadowRoot
    .querySelector("qti-assessment-item");
  item.updateResponseVariable("RESPONSE", response);
  item.processResponse();
  const shown = [...item.querySelectorAll("qti-feedback-inline, qti-modal-feedback")];
  return {
    score: item.variables.find(one => one.identifier === "SCORE").value,
    shown: shown.filter(one => one.showStatus === "on").map(one => one.textContent),
  };
}"""


@pytest.fixture(scope="module")
def player(readers: Path) -> str:
    path = readers / "node_modules/@citolab/qti-components/cdn/index.global.js"
    if not path.is_file():
        pytest.skip("there is no player for QTI 3.0")
    return str(path)


def answered(
    chromium: Browser,
    player: str,
    item: Item,
    response: str | list[str],
) -> dict[str, Any]:
    """The score, and the feedback that is shown, for a response."""
    page = chromium.new_page()
    page.set_content(PAGE)
    page.add_script_tag(path=player)
    page.evaluate(
        "xml => { document.querySelector('item-container').itemXML = xml }", document_of(item)
    )
    page.wait_for_selector("qti-simple-choice >> nth=3")
    outcome: dict[str, Any] = page.evaluate(ANSWER, response)
    page.close()
    return outcome


def document_of(item: Item) -> str:
    documents = zip_texts(qti30.write([item]).data)
    return next(text for path, text in documents.items() if path.startswith("items/"))


def zip_texts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {path: archive.read(path).decode() for path in archive.namelist()}


def right_order(item: Item) -> list[str]:
    documents = unpack(qti30.write([item]).data)
    root = next(root for path, root in documents.items() if path.startswith("items/"))
    return [value.text or "" for value in root.iterfind(".//qti-correct-response/qti-value")]


@pytest.mark.parametrize(
    ("response", "score", "reason"),
    [("o2", "1", "It was first lit in 1871."), ("o1", "0", "In 1868 its foundation was laid.")],
)
def test_a_choice_is_scored_with_its_reason(
    player: str,
    chromium: Browser,
    response: str,
    score: str,
    reason: str,
) -> None:
    outcome = answered(chromium, player, CHOICE, response)
    assert outcome["score"] == score
    assert [text for text in outcome["shown"] if "norrby.md" not in text] == [reason]
    assert any(CHOICE.explanation in text for text in outcome["shown"])


def test_only_the_right_order_scores(player: str, chromium: Browser) -> None:
    right = right_order(ORDERING)
    assert answered(chromium, player, ORDERING, right)["score"] == "1"
    assert answered(chromium, player, ORDERING, right[::-1])["score"] == "0"
