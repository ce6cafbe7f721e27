"""Definite descriptions of short texts as people read them, and how the project reads them.

The file is written like that of `references_in_prose`, with `[words|name]` for the bearer of a
description or, of a part or deed, its owner. `-` marks what the text does not tell fully, `*` what
needs nothing to be told, and `~words` what stands for a phrase of the text that holds these words.
The labels were written before the rules were tried on the texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc

from questions.analysis import Pipeline
from questions.analysis.reference import References, resolve
from questions.model.articles import Article
from tests.gold.references_in_prose import Mark, Text, read

GOLD = Path(__file__).with_name("descriptions.txt")
_BY_ITSELF = "*"
_PHRASE = "~"


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
    found = next((references.resolved[at.i] for at in span if at.i in references.resolved), None)
    line = f"{text.sort}: [{mark.words}] is {' + '.join(sorted(mark.means)) or 'open'}"
    if mark.means == {_BY_ITSELF}:
        total.whole += 1
        if found is None and any(at.i in references.unresolved for at in span):
            total.needless.append(line)
        elif found is not None:
            total.wrong.append(f"{line}, not {found.text}")
        return
    total.told += bool(mark.means)
    meaning = "" if found is None else found.text
    if not meaning or found is None:
        total.left += [line] if mark.means else []
    elif _is_told(mark, meaning, {each.name for each in found.entities}):
        total.right += 1
    else:
        total.wrong.append(f"{line}, not {meaning}")


def _is_told(mark: Mark, meaning: str, names: set[str]) -> bool:
    """Whether what a description is resolved to is what its label says."""
    phrases = [each[1:] for each in mark.means if each.startswith(_PHRASE)]
    return names == mark.means or any(each in meaning for each in phrases)
