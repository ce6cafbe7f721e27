"""References of short texts as people read them, and how those that the project resolves compare.

A text is a line `== sort | headline` with its words behind it, where `[words|name]` marks words
that point to something with the full name that the text gives it, `+` between several names, and
`-` what the text does not name. The labels were written before the rules were tried on the texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc

from questions.analysis import Pipeline
from questions.analysis.reference import Reference, References, resolve
from questions.model.articles import Article

GOLD = Path(__file__).with_name("references_in_prose.txt")
_MARK = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<means>[^\]]+)\]")
_HEAD = re.compile(r"^== (?P<sort>[^|\n]+) \| (?P<title>[^\n]+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that point elsewhere, by their first character, and the names of what they mean."""

    start: int
    words: str
    means: frozenset[str]


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text."""

    sort: str
    title: str
    text: str
    marks: tuple[Mark, ...]


@dataclass(slots=True)
class Score:
    """How resolved references compare with labelled ones.

    Attributes:
        named: Labels of what the text names.
        right: Those of them that are resolved so.
        wrong: What is resolved to another name, or to a name where there is none, to read.
        left: Labels of what the text names that stay open, to read.
    """

    named: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of resolved references that are right."""
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of labelled references to names that are resolved rightly."""
        return self.right / max(1, self.named)


def read(path: Path = GOLD) -> tuple[Text, ...]:
    """All labelled texts, in the order of the file."""
    return tuple(_texts(path.read_text(encoding="utf-8")))


def score(texts: tuple[Text, ...], pipeline: Pipeline) -> Score:
    """Resolve the references of the texts, and count what is right."""
    total = Score()
    for text in texts:
        doc = pipeline.analyse(Article(text.sort, text.title, text.text))
        _compare(text, doc, resolve(doc, text.title), total)
    return total


def _compare(text: Text, doc: Doc, references: References, total: Score) -> None:
    found = {
        doc[each.start : each.end].start_char: _meant(each, references)
        for each in references.resolved.values()
    }
    for mark in text.marks:
        meaning = found.get(mark.start, frozenset())
        line = _shown(text, mark)
        total.named += bool(mark.means)
        if meaning and meaning != mark.means:
            total.wrong.append(f"{line}, not {' + '.join(sorted(meaning))}")
        elif meaning:
            total.right += 1
        elif mark.means:
            total.left.append(line)


def _meant(reference: Reference, references: References) -> frozenset[str]:
    """The names that a reference stands for, also where its own clause already holds them."""
    entities = reference.entities
    if not entities and reference.antecedent in references.entities:
        entities = (references.entities[reference.antecedent],)
    return frozenset(each.name for each in entities)


def _shown(text: Text, mark: Mark) -> str:
    before = text.text[max(0, mark.start - 50) : mark.start].replace("\n", " ")
    return f"{text.sort}: {before}[{mark.words}] is {' + '.join(sorted(mark.means)) or 'open'}"


def _texts(written: str) -> Iterator[Text]:
    heads = list(_HEAD.finditer(written))
    ends = [head.start() for head in heads[1:]] + [len(written)]
    for head, end in zip(heads, ends, strict=True):
        text, marks = _unmark(written[head.end() : end].strip())
        yield Text(head["sort"], head["title"], text, marks)


def _unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    parts, marks, length, passed = [], [], 0, 0
    for mark in _MARK.finditer(marked):
        between, words = marked[passed : mark.start()], mark["words"]
        names = frozenset() if mark["means"] == "-" else frozenset(mark["means"].split(" + "))
        marks.append(Mark(length + len(between), words, names))
        parts += (between, words)
        length, passed = length + len(between) + len(words), mark.end()
    return "".join((*parts, marked[passed:])), tuple(marks)
