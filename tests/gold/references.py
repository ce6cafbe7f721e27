"""Hand-labelled references, and how those that the project resolves compare with them.

There are two sets: places in real articles, and short texts with their labels inside: a line
`== headline` with its text behind it, where `[she|Ann Hale]` marks words with the full names of
what is meant, parted by `;`, or `-` where the text does not name it. A longer phrase of the text
that stands for a description counts as what is named in it. Both sets were labelled before the
resolver was tried on them; only that last rule was added when its first answers had been read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from questions.analysis import Pipeline
from questions.analysis.reference import resolve
from questions.model.articles import Article
from tests.gold import article_text

GOLD = Path(__file__).with_name("references.jsonl")
SECOND = Path(__file__).with_name("references_second.txt")
_MARK = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<means>[^\]]+)\]")
_HEAD = re.compile(r"^== (?P<title>.+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """Words of an article that point elsewhere.

    Attributes:
        article: The article's file name.
        words: Their start and end in the text that `article_text` gives.
        means: The full names of what is meant; empty where the article does not name it.
    """

    article: str
    words: tuple[int, int]
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How resolved references compare with labelled ones."""

    right: int
    wrong: tuple[str, ...]
    open: int

    @property
    def precision(self) -> float:
        """The share of resolved references that are right."""
        return self.right / max(1, self.right + len(self.wrong))


def read() -> tuple[Labelled, ...]:
    """All labels, article by article."""
    entries = map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    return tuple(
        Labelled(entry["article"], tuple(entry["words"]), tuple(entry["means"]))
        for entry in entries
    )


def available(folder: Path) -> bool:
    """Whether the articles are there that the labels speak of."""
    return all((folder / name).is_file() for name in {label.article for label in read()})


def texts(path: Path = SECOND) -> Iterator[tuple[Article, tuple[Labelled, ...]]]:
    """The short texts of a set with their labels."""
    _, *written = _HEAD.split(path.read_text(encoding="utf-8"))
    for title, marked in zip(written[::2], written[1::2], strict=True):
        parts, labels, length, passed = [], [], 0, 0
        for mark in _MARK.finditer(marked):
            parts += (marked[passed : mark.start()], mark["words"])
            length += mark.start() - passed + len(mark["words"])
            means = () if mark["means"] == "-" else tuple(mark["means"].split(";"))
            words = (length - len(mark["words"]), length)
            labels.append(Labelled(title, words, means))
            passed = mark.end()
        parts.append(marked[passed:])
        yield Article(title, title, "".join(parts)), tuple(labels)


def compare(labelled: Sequence[Labelled], folder: Path, pipeline: Pipeline) -> Outcome:
    """Resolve the references of the labelled articles, and count what is right."""
    outcomes = []
    for name, group in groupby(labelled, key=lambda label: label.article):
        article = Article(name, "", article_text.read(folder / name))
        outcomes.append(compare_article(article, tuple(group), pipeline))
    return total(outcomes)


def compare_article(article: Article, labelled: Sequence[Labelled], pipeline: Pipeline) -> Outcome:
    """Resolve the references of one article, and count what is right."""
    doc = pipeline.analyse(article)
    meanings = {
        doc[each.start : each.end].start_char: {entity.name for entity in each.entities}
        for each in resolve(doc, article.title).resolved.values()
        if each.text
    }
    right, wrong, left_open = 0, [], 0
    for label in labelled:
        meaning = meanings.get(label.words[0])
        if meaning is None:
            left_open += 1
        elif meaning == set(label.means):
            right += 1
        else:
            words = article.text[slice(*label.words)]
            wrong.append(f"{article.name}: {words!r} is {label.means}, not {sorted(meaning)}")
    return Outcome(right, tuple(wrong), left_open)


def total(outcomes: Sequence[Outcome]) -> Outcome:
    """What several articles come to."""
    return Outcome(
        sum(each.right for each in outcomes),
        tuple(line for each in outcomes for line in each.wrong),
        sum(each.open for each in outcomes),
    )
