"""Markdown for paper: questions first, the key behind them, nothing taken for syntax."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from questions.formats import markdown
from questions.model.items import Choice, Item, Option
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING


def test_the_key_comes_behind_all_questions() -> None:
    text = markdown.write([CHOICE, ORDERING]).data.decode()
    questions, _, key = text.partition("## Key")
    assert "It was first lit in 1871." not in questions
    assert "**1.** B" in key
    assert "May 1884" in key
    assert "May 1884" not in questions


@pytest.mark.parametrize(
    ("stem", "shown"),
    [
        ("*a* _b_ `c` [d](e) <f>", r"\*a\* \_b\_ \`c\` \[d\](e) \<f\>"),
        ("two\nlines\r\nand three", "two<br>lines<br>and three"),
        ("a\\b | $c$ ~d~ #e &amp; {x}", r"a\\b \| \$c\$ \~d\~ \#e \&amp; \{x\}"),
    ],
)
def test_the_signs_of_markdown_are_escaped(stem: str, shown: str) -> None:
    text = markdown.write([replace(CHOICE, stem=stem)]).data.decode()
    assert f"**1.** {shown}\n" in text


@pytest.mark.parametrize("explanation", ["- no list", "1. no list", "1) no", "+ no", "=== no"])
def test_an_explanation_opens_no_block(explanation: str) -> None:
    text = markdown.write([replace(CHOICE, explanation=explanation)]).data.decode()
    assert f"\n\n{explanation}" not in text


@pytest.mark.parametrize(
    "text", [one for one in HOSTILE if one.strip()], ids=lambda text: repr(text[:30])
)
def test_a_reader_of_others_shows_each_text_as_it_is(text: str) -> None:
    """CommonMark by `markdown-it-py`; readers of Markdown keep no blanks at the ends of lines."""
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark", {"html": True})
    options = (Option(text, True, text), Option("other", why=text))
    items = [Item("", text, Choice(options), explanation=text), ORDERING]
    rendered = reader.render(markdown.write(items, title=text).data.decode())
    assert re.findall(r"<h\d>", rendered) == ["<h1>", "<h2>"]
    shown = html.unescape(re.sub("<[^>]*>", "", rendered.replace("<br>", "\n")))
    whole = re.sub(r"\r\n?", "\n", text).strip()
    assert shown.count(whole) >= 4
