"""Markdown for paper: questions first, the key behind them, nothing taken for syntax."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.formats import markdown
from tests.questions.formats.samples import CHOICE, ORDERING


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
