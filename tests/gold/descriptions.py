"""Definite descriptions of short texts as people read them, and how the project reads them.

The file is written like that of `references_in_prose`, with `[words|name]` for the bearer of a
description or, of a part or deed, its owner, `=` before words that a phrase of the text has for
it, `-` what the text does not tell fully, and `*` what needs nothing. A longer phrase of the text
that stands for a description counts as what is named in it. The labels were written before the
rules were tried on the texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc

from questions.analysis import Pipeline
from questions.analysis.reference import Reference, References, resolve
from questions.model.articles import Article
from tests.gold.references_in_prose import Mark, Text, read

GOLD = Path(__file__).with_name("descriptions.txt")


@dataclass(slots=True)
class Score:
    """How resolved descriptions compare with labelled ones.

    Attributes:
        told: Labels of what the text names or tells.
        right: Those of them that are resolved so.
        wrong: What is resolved to something else, to read.
        left: Labels of what the text tells that stay open, to read.
        whole: Labels of what needs nothing.
        needless: Those of them that are taken for open, to read.
    """

    told: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    whole: int = 0
    needless: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of resolved descriptions that are right."""
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of what the text tells that is resolved rightly."""
        return self.right / max(1, self.told)


def score(pipeline: Pipeline) -> Score:
    """Resolve the descriptions of all labelled texts, and count what is right."""
    total = Score()
    for text in read(GOLD):
        doc = pipeline.analyse(Article(text.sort, text.title, text.text))
        references = resolve(doc, text.title)
        for mark in text.marks:
            _compare(text, mark, doc, references, total)
    return total


def _compare(text: Text, mark: Mark, doc: Doc, references: References, total: Score) -> None:
    span = doc.char_span(mark.start, mark.start + len(mark.words), alignment_mode="expand")
    assert span is not None, f"{mark} lies outside of its text"
    found = next((references.resolved[at.i] for at in span if at.i in references.resolved), None)
    means = mark.phrase or " + ".join(sorted(mark.means)) or "open"
    line = f"{text.sort}: [{mark.words}] is {means}"
    if mark.nowhere:
        total.whole += 1
        total.wrong += [] if found is None else [f"{line}, not {found.text}"]
        is_open = found is None and span.root.i in references.unresolved
        total.needless += [line] if is_open else []
        return
    is_told = bool(mark.means or mark.phrase)
    total.told += is_told
    if found is None or not found.text:
        total.left += [line] if is_told else []
    elif _fits(mark, found) or (is_told and _is_repeated(mark, found, text)):
        total.right += 1
    else:
        total.wrong.append(f"{line}, not {found.text}")


def _is_repeated(mark: Mark, found: Reference, text: Text) -> bool:
    """Whether a description stands for a longer phrase of the text before it."""
    phrase = found.text.removeprefix("the ")
    own = mark.words.partition(" ")[2]
    return phrase.startswith(own) and phrase in text.text[: mark.start]


def _fits(mark: Mark, found: Reference) -> bool:
    """Whether what a description is resolved to is what its label says."""
    if mark.phrase:
        return mark.phrase.casefold() in found.text.casefold()
    return {each.name for each in found.entities} == mark.means
