"""What the articles of a library name, and how."""

from __future__ import annotations

import pytest

from questions.distractors.mentions import Mentions
from questions.model.articles import Article
from questions.model.review import Knowledge


@pytest.mark.parametrize(
    ("name", "text", "doubtful"),
    [
        ("Ana Lucía", "Ana Lucía Peña Rey sang. Peña Rey won.", True),
        ("Peña Rey", "Ana Peña Rey sang in Lima.", True),
        ("Ana Peña", "Ana Peña de Rey sang in Lima.", True),
        ("Ana Peña", "Ana Peña sang, and Lima listened.", False),
        ("Ana Peña", "President Ana Peña sang.", False),
        ("Ana Peña", "In Lima, Ana Peña sang. Ana Peña Rey did not.", False),
        ("Viet Mura", "The Viet Mura attacked. Men of the Viet Mura fled.", True),
        ("Viet Mura", "The Viet Mura Prize went to Viet Mura, and Viet Mura wept.", False),
        ("Ole Vik", "Nobody here has that name.", False),
        ("Molde Raid", "After Molde Raid, every raid failed.", True),
        ("Joint Turku-Loyalist", "Joint Turku-Loyalist troops beat the loyalists.", True),
        ("Gordon Hill", "Gordon Hill climbed a hill.", False),
        ("Gordon Hale", "The insurance company Gordon Hale was founded in Lund.", True),
    ],
)
def test_a_part_of_a_name_and_the_name_of_a_body_are_nobody(
    name: str, text: str, doubtful: bool
) -> None:
    mentions = Mentions(Knowledge((Article("made-up.txt", "", text),)))
    assert mentions.is_doubtful(name, "made-up.txt") is doubtful
