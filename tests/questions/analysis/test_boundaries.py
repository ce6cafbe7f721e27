"""Sentences begin behind blank lines, bullets and units, and never within names and quotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

SENTENCES = [
    (
        "In 2014 the number of firms rose by 500 to 10.1m. In 2007 it was 9.2m. Few are left.",
        [
            "In 2014 the number of firms rose by 500 to 10.1m.",
            "In 2007 it was 9.2m.",
            "Few are left.",
        ],
    ),
    (
        "The law was written by Sen. Scott Hale and Gov. Ann Berg. It passed on Sept. 15 in Lima.",
        [
            "The law was written by Sen. Scott Hale and Gov. Ann Berg.",
            "It passed on Sept. 15 in Lima.",
        ],
    ),
    (
        'He called it "a second army." Peru agreed. "We went home."',
        ['He called it "a second army."', "Peru agreed.", '"We went home."'],
    ),
    (
        "He took No. 5 and met Paul D. Hale. They left.",
        ["He took No. 5 and met Paul D. Hale.", "They left."],
    ),
    (
        "It rained.\n\nLUND, 3 May 2021 (Norla News) - Salt cost more. Lund - a port - wept.",
        [
            "It rained.",
            "LUND, 3 May 2021 (Norla News) -",
            "Salt cost more.",
            "Lund - a port - wept.",
        ],
    ),
    (
        "The list is long.\n\n• Peru is poor.\n\n• Chile is not.",
        ["The list is long.", "•", "Peru is poor.", "•", "Chile is not."],
    ),
]


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_sentences_begin_where_a_reader_would_say(
    parse: Callable[[str], Doc], text: str, sentences: list[str]
) -> None:
    assert [sentence.text.strip() for sentence in parse(text).sents] == sentences


def test_no_sentence_begins_behind_a_mere_word(parse: Callable[[str], Doc]) -> None:
    text = (
        "In antiquity a canal linked the lakes; it was completed or restored under the Persian "
        "king Darius I around 500 BC, silted up and was closed by a caliph."
    )
    assert len([*parse(text).sents]) == 1
