"""Where clauses end, and where a point only shortens a word."""

from __future__ import annotations

import pytest

from questions.times import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He left. She stayed.", ["He left. ", "She stayed."]),
        ("It opens at 6 p.m. on Friday.", ["It opens at 6 p.m. on Friday."]),
        ("It shut at 6 p.m. The door", ["It shut at 6 p.m. ", "The door"]),
        ("due on Dec. 3 or 4; he said", ["due on Dec. 3 or 4; ", "he said"]),
        ("It fell in Dec. But in May", ["It fell in Dec. ", "But in May"]),
        ("Mr. Hale of Acme Corp. will", ["Mr. Hale of Acme Corp. will"]),
        ("the U.S. Senate votes", ["the U.S. Senate votes"]),
        ("He said no. 3 May came", ["He said no. ", "3 May came"]),
        ("Who? He said", ["Who? ", "He said"]),
    ],
)
def test_sentences_end_at_their_points_alone(text: str, parts: list[str]) -> None:
    cuts = [0, *sentences.ends(text, 0, len(text))]
    found = [text[begin:end] for begin, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    assert [part for part in found if part] == parts


def test_only_the_stretch_is_looked_at() -> None:
    assert list(sentences.ends("One. Two. Three.", 5, 10)) == [10]
