"""Hand-labelled references, and how those that the project resolves compare with them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from questions.analysis import Pipeline
from questions.analysis.reference import resolve
from questions.model.articles import Article
from tests.gold import article_text

GOLD = Path(__file__).with_name("references.jsonl")


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


def compare(labelled: Sequence[Labelled], folder: Path, pipeline: Pipeline) -> Outcome:
    """Resolve the references of the labelled articles, and count what is right."""
    right, wrong, left_open = 0, [], 0
    for name, group in groupby(labelled, key=lambda label: label.article):
        article = Article(name, "", article_text.read(folder / name))
        doc = pipeline.analyse(article)
        references = resolve(doc).resolved.values()
        meanings = {
            doc[each.start : each.end].start_char: {entity.name for entity in each.entities}
            for each in references
            if each.text
        }
        for label in group:
            meaning = meanings.get(label.words[0])
            if meaning is None:
                left_open += 1
            elif meaning == set(label.means):
                right += 1
            else:
                words = article.text[slice(*label.words)]
                wrong.append(f"{name}: {words!r} is {label.means}, not {sorted(meaning)}")
    return Outcome(right, tuple(wrong), left_open)
