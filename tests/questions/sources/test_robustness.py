"""Whatever a file holds, a reader gives an orderly article or a clear refusal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions import sources
from questions.errors import SourceError
from questions.model.articles import Reading

PIECES = st.sampled_from(
    [
        "The mill was closed in 2012.",
        "See also",
        "By Jane Doe",
        "02/03/2024",
        "---",
        "title: The mill",
        "# The mill",
        "```",
        "- an entry",
        "> “It is gone,” she said.",
        "[1](x)",
        "**",
        "<p>",
        "</div>",
        "<html>",
        "&#xD800;",
        "<![CDATA[",
        "\u00ad\u200b",
        "\ufeff",
        "(AP)",
        "©",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=30), max_size=25).map("\n".join)


def read_or_refuse(name: str, data: bytes) -> Reading | str:
    """The reading of a file, or the sentence that refuses it."""
    try:
        return sources.read_bytes(name, data)
    except SourceError as refusal:
        return str(refusal)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@settings(max_examples=40, derandomize=True)
@given(text=TEXTS)
def test_any_text_is_read_in_order_or_refused(name: str, text: str) -> None:
    outcome = read_or_refuse(name, text.encode("utf-8", "surrogatepass"))

    if isinstance(outcome, str):
        assert outcome.startswith(name)
    else:
        paragraphs = outcome.article.text.split("\n\n")
        assert paragraphs == [" ".join(paragraph.split()) for paragraph in paragraphs]
        assert all(paragraphs)
    assert outcome == read_or_refuse(name, text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@settings(max_examples=40, derandomize=True)
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    outcome = read_or_refuse(name, data)

    assert outcome.startswith(name) if isinstance(outcome, str) else outcome.article.text


@pytest.mark.parametrize(
    "text",
    [
        "See also\n" * 20_000,
        "Related\nOther headline\n" * 10_000,
        "[" * 100_000,
        "_a " * 20_000,
        "." * 200_000,
        "a@" * 100_000,
    ],
    ids=["list headings", "lists", "brackets", "emphasis", "full stops", "addresses"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.slow
def test_a_hostile_text_takes_bounded_work(name: str, text: str) -> None:
    """The texts would take hours if the work grew with the square of their length."""
    outcome = read_or_refuse(name, text.encode())

    assert outcome.startswith(name) if isinstance(outcome, str) else outcome.article.text
