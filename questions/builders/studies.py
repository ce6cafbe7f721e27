"""What a study is about, told to those who have not read of it: "the study on old pupils"."""

from __future__ import annotations

import re
from functools import lru_cache

_STUDY = r"(?:study|research|survey|trial|experiment)"
# "the study led by Ann Hale": whose, but not on what.
_BARE = re.compile(
    rf"\bthe {_STUDY}(?: (?:(?:led|conducted|carried out) )?by (?:[A-Z][\w.’'-]* ?)+(?<! )"
    r"|(?= (?:published|was|were|is)\b))"
)
_NOUNS = r"(?P<topic>(?:[a-z][a-z-]+ ){0,2}(?:[a-z-]+s|children|people|men|women))"
_MADE_OF = re.compile(
    rf"\b{_STUDY} (?:of|on|into|about) (?:how |why |whether )?{_NOUNS}"
    r"(?=[,.;]| (?:by|at|from|in)\b)"
)
_FOUND = re.compile(
    rf"\b(?:found|finds|finding|shows|showed|suggests|suggested|revealed|concluded) that "
    rf"{_NOUNS} (?:are|can|did|do|enjoy|enjoyed|had|have|tend|tended|were|with|who|whose)\b"
)
_NO_TOPIC = re.compile(
    r"(?:the|these|those|its|their|his|her|all|both|some|many|most|few|such|results|findings|"
    r"participants|researchers|scientists|authors|others|others)\b"
)


def with_topic(stem: str, text: str, *, key: str) -> str:
    """A stem that says what its study is about, where the article does in a few words.

    Args:
        stem: The question.
        text: The article's text.
        key: The right answer, which the words may not hold.
    """
    match = _BARE.search(stem)
    topic = _topic(text) if match else ""
    if match is None or not topic or _shares(topic, stem) or _shares(topic, key):
        return stem
    return f"{stem[: match.end()]} on {topic}{stem[match.end() :]}"


@lru_cache(maxsize=64)
def _topic(text: str) -> str:
    """What the studies of a text are about, or "": whom they were made of, or what they found."""
    for pattern in (_MADE_OF, _FOUND):
        for match in pattern.finditer(text):
            if not _NO_TOPIC.match(match["topic"]):
                return match["topic"]
    return ""


def _shares(topic: str, text: str) -> bool:
    """Whether a text says one of the longer words of a topic."""
    words = (word for word in re.findall(r"[\w-]+", topic) if len(word) > len("some"))
    return any(word.rstrip("s") in text.lower() for word in words)
