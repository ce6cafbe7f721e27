"""References of short texts as people read them, and how those that the project resolves compare.

A text is a line `== sort | headline` with its words behind it, where `[words|name]` marks words
that point to something with the full name that the text gives it, `+` between several names, `=`
before the words that the text has for what it does not name, `-` what has no such words, and `*`
what points nowhere. The labels were written before the rules were tried on the texts.
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
THIRD = Path(__file__).with_name("references_third.txt")
_MARK = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<means>[^\]]+)\]")
_HEAD = re.compile(r"^== (?P<sort>[^|\n]+) \| (?P<title>[^\n]+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that point elsewhere, by their first character, and what they mean.

    Attributes:
        start: Offset of their first character.
        words: The words.
        means: The names of what they mean, if it has any.
        phrase: What the text calls it where it has no name, or "".
        nowhere: They point at nothing.
    """

    start: int
    words: str
    means: frozenset[str]
    phrase: str = ""
    nowhere: bool = False


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
        doc[each.start : each.end].start_char: _meant(each, doc, references)
        for each in references.resolved.values()
    }
    left = {doc[index].idx for index in references.unresolved}
    for mark in text.marks:
        meaning = found.get(mark.start)
        line = _shown(text, mark)
        is_meant = bool(mark.means or mark.phrase)
        total.named += is_meant or mark.nowhere
        if meaning is None and mark.nowhere and mark.start not in left:
            total.right += 1
        elif meaning is None:
            total.left += [line] if is_meant or mark.nowhere else []
        elif _fits(mark, meaning):
            total.right += 1
        else:
            total.wrong.append(f"{line}, not {' + '.join(sorted(meaning.names)) or meaning.words}")


@dataclass(frozen=True, slots=True)
class _Meaning:
    """The names that a reference stands for, and its words."""

    names: frozenset[str]
    words: str


def _fits(mark: Mark, meaning: _Meaning) -> bool:
    if mark.phrase:
        return mark.phrase.casefold() in meaning.words.casefold()
    return bool(mark.means) and meaning.names == mark.means


def _meant(reference: Reference, doc: Doc, references: References) -> _Meaning:
    """What a reference stands for, also where its own clause already holds it."""
    entities, words = reference.entities, reference.text
    antecedent = None if reference.antecedent < 0 else doc[reference.antecedent]
    if not entities and antecedent is not None and antecedent.i in references.entities:
        entities = (references.entities[antecedent.i],)
    if not words and antecedent is not None:
        words = doc[antecedent.left_edge.i : antecedent.right_edge.i + 1].text
    return _Meaning(frozenset(each.name for each in entities), words)


def _shown(text: Text, mark: Mark) -> str:
    before = text.text[max(0, mark.start - 50) : mark.start].replace("\n", " ")
    means = " + ".join(sorted(mark.means)) or mark.phrase or "open"
    return f"{text.sort}: {before}[{mark.words}] is {means}"


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
        marks.append(_mark(length + len(between), words, mark["means"]))
        parts += (between, words)
        length, passed = length + len(between) + len(words), mark.end()
    return "".join((*parts, marked[passed:])), tuple(marks)


def _mark(start: int, words: str, means: str) -> Mark:
    if means.startswith("="):
        return Mark(start, words, frozenset(), means[1:])
    names = frozenset[str]() if means in "-*" else frozenset(means.split(" + "))
    return Mark(start, words, names, nowhere=means == "*")
