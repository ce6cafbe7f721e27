"""Hand-labelled links from dates to events, and how the project's links compare with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from questions.analysis import Pipeline
from questions.facts import dating
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.times import edtf, find
from tests.gold import article_text

# The rules were written while the first set was read; the second was labelled afterwards.
FIRST = Path(__file__).with_name("dated_events.jsonl")
SECOND = Path(__file__).with_name("dated_events_second.jsonl")
# The page says so in its head, in digits.
PUBLISHED = {"asianews-cuba-south-korea.txt": HistoricalDate.on(Day(2024, 2, 15))}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One date of an article with what it dates.

    Attributes:
        article: The article's file name.
        date: Start and end of the words of the date.
        events: Start and end of the word of the event; several where any of them would be right.
        value: The days meant, in EDTF.
    """

    article: str
    date: tuple[int, int]
    events: tuple[tuple[int, int], ...]
    value: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How found links compare with labelled ones."""

    right: int
    missed: tuple[str, ...]
    false: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of found links that are right."""
        return self.right / max(1, self.right + len(self.false))

    @property
    def recall(self) -> float:
        """The share of labelled links that were found."""
        return self.right / max(1, self.right + len(self.missed))


def read(gold: Path = FIRST) -> tuple[Labelled, ...]:
    """All labels of a set, article by article."""
    entries = map(json.loads, gold.read_text(encoding="utf-8").splitlines())
    return tuple(
        Labelled(
            entry["article"],
            tuple(entry["date"]),
            tuple(tuple(event) for event in entry["events"]),
            entry["value"],
        )
        for entry in entries
    )


def available(folder: Path) -> bool:
    """Whether the articles are there that the labels speak of."""
    labels = (*read(FIRST), *read(SECOND))
    return all((folder / name).is_file() for name in {label.article for label in labels})


def compare(
    labelled: Sequence[Labelled],
    folder: Path,
    pipeline: Pipeline,
    *,
    before: Sequence[Labelled] = (),
) -> Outcome:
    """Link the dates of the labelled articles, and count what is right.

    Each article is labelled in full up to its last label; what stands behind is left out, and so is
    what `before`, the set before this one, has labelled.
    """
    right, missed, false = 0, [], []
    for name, group in groupby(labelled, key=lambda label: label.article):
        labels = list(group)
        text = article_text.read(folder / name)[: max(label.date[1] for label in labels) + 400]
        found = list(_links(name, text, pipeline))
        last = max(label.date[1] for label in labels)
        first = max((one.date[1] for one in before if one.article == name), default=0)
        used = set()
        for label in labels:
            hits = [link for link in found if _agrees(link, label)]
            used.update(hits)
            if hits:
                right += 1
            else:
                missed.append(f"missed {_show(text, label.date)} -> {_show(text, label.events[0])}")
        false.extend(
            f"false  {_show(text, link.date)} -> {_show(text, link.events[0])}"
            for link in found
            if link not in used and first < link.date[0] <= last
        )
    return Outcome(right, tuple(missed), tuple(false))


def _links(name: str, text: str, pipeline: Pipeline) -> Iterator[Labelled]:
    doc = pipeline.analyse(Article(name=name, title=name, text=text))
    expressions = find(text, published=PUBLISHED.get(name), words=doc)
    for link in dating.link(doc, expressions):
        if link.date is not None:
            event = doc[link.event]
            span = (event.idx, event.idx + len(event))
            date = (link.expression.start, link.expression.end)
            yield Labelled(name, date, (span,), edtf.write(link.date))


def _agrees(link: Labelled, label: Labelled) -> bool:
    """Whether a link is the labelled one; how sure its date is, is no question of linking."""
    overlap = link.date[0] < label.date[1] and label.date[0] < link.date[1]
    days = link.value.replace("~", "") == label.value.replace("~", "")
    return overlap and link.events[0] in label.events and days


def _show(text: str, span: tuple[int, int]) -> str:
    return f"{text[span[0] : span[1]]!r} at {span[0]}"
