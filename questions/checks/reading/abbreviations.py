"""Abbreviations that mean nothing to readers who have not met their long forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.model.items import Item
from questions.model.review import Knowledge
from questions.world.abbreviations import is_common

_SHORT = re.compile(r"(?<![\w-])(?P<word>[A-Z]{2,6})(?![\w-])(?! [A-Z][a-z])")

# Soldiers' own words for the killed, the wounded and the lost.
_JARGON = frozenset(("KIA", "WIA", "MIA", "POW", "AWOL"))


def unexplained(text: str, item: Item, knowledge: Knowledge) -> Iterator[str]:
    """The abbreviations of a text that stand for words, each once.

    Names in capitals ("IKEA") have no article; what the item's article calls "the KRO" is short for
    words.
    """
    cited = {one.article for one in item.evidence}
    articles = [one.text for one in knowledge.articles if one.name in cited]
    for word in dict.fromkeys(match["word"] for match in _SHORT.finditer(text)):
        has_article = re.compile(rf"\b[Tt]he {word}\b(?! [A-Z][a-z])")
        is_short = word in _JARGON or any(map(has_article.search, (text, *articles)))
        if not is_common(word) and is_short:
            yield word
