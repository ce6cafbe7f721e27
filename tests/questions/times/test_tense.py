"""Whether a clause looks ahead, by its words alone and with a parser's view."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from questions.times.tense import Clauses


@dataclass(eq=False)
class Parsed:
    """A word with just the grammar that a test needs."""

    text: str
    tag_: str
    dep_: str
    idx: int = 0
    parent: Parsed | None = None
    children: list[Parsed] = field(default_factory=list)

    @property
    def lemma_(self) -> str:
        """Its dictionary form."""
        return {"released": "release", "is": "be", "begins": "begin"}.get(self.text, self.text)

    @property
    def head(self) -> Parsed:
        """The word it depends on."""
        return self.parent or self


def parse(rows: list[tuple[str, str, str, int]]) -> tuple[str, list[Parsed]]:
    """A text and its words from rows of word, tag, dependency and index of the head."""
    words, offset = [], 0
    for text, tag, dep, _ in rows:
        words.append(Parsed(text, tag, dep, offset))
        offset += len(text) + 1
    for word, (*_, head) in zip(words, rows, strict=True):
        if words[head] is not word:
            word.parent = words[head]
            words[head].children.append(word)
    return " ".join(row[0] for row in rows), words


def test_future_auxiliary_looks_ahead() -> None:
    text, words = parse(
        [
            ("It", "PRP", "nsubj", 3),
            ("will", "MD", "aux", 3),
            ("be", "VB", "auxpass", 3),
            ("released", "VBN", "ROOT", 3),
            ("Monday", "NNP", "npadvmod", 3),
        ]
    )
    assert Clauses(text, words).look_ahead(text.index("Monday"), len(text))


def test_past_verb_looks_back_whatever_stands_near() -> None:
    text, words = parse(
        [
            ("They", "PRP", "nsubj", 1),
            ("met", "VBD", "ROOT", 1),
            ("Monday", "NNP", "npadvmod", 1),
            ("will", "MD", "aux", 1),
        ]
    )
    words[1].children = [words[0], words[2]]
    assert not Clauses(text, words).look_ahead(text.index("Monday"), text.index("Monday") + 6)


def test_present_of_a_scheduled_event_looks_ahead() -> None:
    text, words = parse(
        [("It", "PRP", "nsubj", 1), ("begins", "VBZ", "ROOT", 1), ("Monday", "NNP", "npadvmod", 1)]
    )
    assert Clauses(text, words).look_ahead(text.index("Monday"), len(text))


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The deal is due to close on Monday", True),
        ("He said that it will close on Monday", True),
        ("It will close, he said on Monday", False),
        ("The parts will be delivered on Monday", True),
        ("It has until Monday", True),
        ("The shares fell on Monday", False),
        ("On Monday they voted", False),
        ("On Monday they will vote", True),
        ("The mayor wants the road open by Monday", True),
        ("By Monday they had voted", False),
        ("She was ill until Monday", False),
        ("The vote was put off until Monday", True),
    ],
)
def test_without_grammar_the_nearest_cue_counts(text: str, ahead: bool) -> None:
    at = text.index("Monday")
    assert Clauses(text, None).look_ahead(at, at + 6) is ahead
