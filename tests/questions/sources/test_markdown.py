"""Markdown articles and what they say about themselves."""

import pytest

from questions.errors import SourceError
from questions.model.dates import Day, HistoricalDate
from questions.sources import markdown

ARTICLE = """---
title: "The mill: a history"
source: https://example.org/mill   # the town's own page
licence: CC0-1.0
published: 2024-02-14
language: en-GB
tags:
  - mills
---

# The mill

The **mill** on the [Lenn](https://example.org/lenn) closed
in 2012.[^1] A fire had destroyed its _roof_ two years before.

![The mill](mill.jpg)

## A roof of glass

- Builders put a roof of glass on the walls in 2021.
- glass and steel

> "We never gave up," said Mary Hollis.

| year | visitors |
|------|----------|
| 2024 | 12,000   |

```
print("The mill was sold in 1999.")
```

<!-- The mill was sold in 1998. -->
The work cost 3.4 million pounds\\*.

[^1]: Valley Archive, box 12.
"""


def test_an_article_is_read_with_its_front_matter() -> None:
    article = markdown.read(ARTICLE, name="mill.md").article

    assert (article.name, article.title) == ("mill.md", "The mill: a history")
    assert (article.source, article.licence) == ("https://example.org/mill", "CC0-1.0")
    assert (article.published, article.language) == (HistoricalDate.on(Day(2024, 2, 14)), "en-GB")


def test_marks_are_taken_off_and_only_sentences_stay() -> None:
    assert markdown.read(ARTICLE, name="mill.md").article.text.split("\n\n") == [
        "The mill on the Lenn closed in 2012. A fire had destroyed its roof two years before.",
        "Builders put a roof of glass on the walls in 2021.",
        '"We never gave up," said Mary Hollis.',
        "The work cost 3.4 million pounds*.",
    ]


def test_what_is_left_out_is_said() -> None:
    left_out = {omission.text for omission in markdown.read(ARTICLE, name="mill.md").left_out}

    assert left_out >= {
        "tags:",
        "A roof of glass",
        "glass and steel",
        "| 2024 | 12,000   |",
        'print("The mill was sold in 1999.")',
        "[^1]: Valley Archive, box 12.",
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The mill #\n\nIt closed in 2012.", "The mill"),
        ("The mill\n========\n\nIt closed in 2012.", "The mill"),
        ("It closed in 2012.", ""),
    ],
    ids=["number signs", "underlined", "none"],
)
def test_the_first_heading_is_the_title_without_front_matter(text: str, title: str) -> None:
    assert markdown.read(text, name="mill.md").article.title == title


def test_the_date_of_the_caller_wins() -> None:
    given = HistoricalDate.in_year(1999)

    assert markdown.read(ARTICLE, name="mill.md", published=given).article.published == given


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024", HistoricalDate.in_year(2024)),
        ("2024-02", HistoricalDate.in_month(2024, 2)),
        ("'2024-02-14'", HistoricalDate.on(Day(2024, 2, 14))),
        ("2024-02-14T10:00:00Z", HistoricalDate.on(Day(2024, 2, 14))),
        ("", None),
    ],
)
def test_a_date_may_be_a_day_a_month_or_a_year(value: str, date: HistoricalDate | None) -> None:
    text = f"---\npublished: {value}\n---\nThe mill closed in 2012."

    assert markdown.read(text, name="mill.md").article.published == date


@pytest.mark.parametrize(
    ("matter", "line", "complaint"),
    [
        ("title: The mill\nno colon here\n---", 3, "no `key: value`"),
        ("title: The mill", 1, "no closing ---"),
        ("title: The mill\ntitle: The other mill\n---", 3, "'title' twice"),
        ("title: The mill\npublished: 2024-02-30\n---", 3, "is no date"),
        ("published: yesterday\n---", 2, "is no date"),
        ("language: the Queen's English\n---", 2, "no language tag"),
    ],
)
def test_wrong_front_matter_is_refused_with_its_line(
    matter: str, line: int, complaint: str
) -> None:
    with pytest.raises(SourceError, match=complaint) as refusal:
        markdown.read(f"---\n{matter}\n\nThe mill closed in 2012.", name="mill.md")

    assert refusal.value.line == line


def test_headings_alone_are_no_article() -> None:
    with pytest.raises(SourceError, match="no running text"):
        markdown.read("# The mill\n\n## Its roof\n", name="mill.md")


def test_a_number_that_a_line_happens_to_begin_with_begins_no_list() -> None:
    text = "The bridge was opened on 23 August\n2019. It carries trains.\n\n1. One\n2. Two\n"
    read = markdown.read(text, name="bridge.md").article.text
    assert read.startswith("The bridge was opened on 23 August 2019. It carries trains.")
    assert "2. " not in read
