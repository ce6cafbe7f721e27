"""The problem block of Open edX itself shows and grades what is exported for it."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from questions.formats import olx
from questions.formats.feedback import general_feedback
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING
from tests.questions.formats.test_olx import unpacked

RUNNER = Path(__file__).parents[2] / "readers" / "open_edx.py"

pytestmark = pytest.mark.slow


def hostile_items() -> list[Item]:
    made = [CHOICE, ORDERING]
    for text in (*HOSTILE, "$x $5 ${y} $(z)", "0"):
        stem = text if text.strip() else "x"
        options = (Option(text, True, text), Option("other", why=text))
        entries = (Entry(text), Entry("b"), Entry("1815 W"))
        made += [
            Item("", stem, Choice(options), explanation=text),
            Item("", stem, Ordering(entries), explanation=text),
        ]
    return made


@pytest.fixture(scope="module")
def outcomes(readers: Path) -> list[tuple[Item, dict[str, Any]]]:
    python = readers / "python" / "bin" / "python"
    if not python.exists():
        pytest.skip("there is no Python with Open edX")
    items = hostile_items()
    files = unpacked(olx.write(items).data)
    problems = [text.decode() for path, text in files.items() if "/problem/" in path]
    ran = subprocess.run(
        [str(python), str(RUNNER)],
        input=json.dumps(problems),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return list(zip(items, json.loads(ran.stdout), strict=True))


def shown(markup: str) -> str:
    """What a browser makes of it, but for the blanks at its ends; hints are shown elsewhere."""
    text = re.sub(r"<choicehint>.*?</choicehint>", "", markup, flags=re.DOTALL)
    text = re.sub(r"<[^>]*>", "", re.sub(r"<br\s*/?>", "\n", text))
    return html.unescape(text).strip()


def test_the_right_answer_earns_all_points(outcomes: list[tuple[Item, dict[str, Any]]]) -> None:
    for item, outcome in outcomes:
        asked = item.interaction
        most = len(asked.entries) if isinstance(asked, Ordering) else 1
        assert (outcome["most"], outcome["score"]) == (most, most)


def test_each_text_is_shown_as_it_is(outcomes: list[tuple[Item, dict[str, Any]]]) -> None:
    for item, outcome in outcomes:
        # The block makes each part twice.
        asked = {told["id"]: told for told in outcome["before"] if "response_data" in told}
        labels = [shown(told["response_data"]["label"]) for told in asked.values()]
        if isinstance(item.interaction, Choice):
            choices = outcome["before"][0]["choices"]
            assert labels == [item.stem.strip()]
            assert [shown(text) for _, text in choices] == [
                option.text.strip() for option in item.interaction.options
            ]
        else:
            events = (entry.text.strip() for entry in item.interaction.entries)
            assert sorted(labels) == sorted(events)


def test_reason_and_solution_are_told(outcomes: list[tuple[Item, dict[str, Any]]]) -> None:
    for item, outcome in outcomes:
        paragraphs = outcome["solution"].replace("<p/>", "<p></p>").replace("</p><p>", "<br/>")
        assert shown(paragraphs) == general_feedback(item).strip()
        if isinstance(item.interaction, Choice):
            hint = outcome["after"][0]["msg"].partition('<div class="hint-text">')[2]
            assert shown(hint) == item.interaction.key.why.strip()
