"""Which events a text has dated so far: the anchor of "two days after the fall of Tunis"."""

from __future__ import annotations

import re
from collections import Counter, deque

from questions.times.meanings import Stated

_WORD = re.compile(r"[^\W\d_]{4,30}")
_STEM, _SIDE, _KEPT, _JUST_READ = 5, 100, 60, 3
_COMMON = frozenset(
    "after before their there these those which while where when with from that this have been "
    "were would could into over under also than then they them during between against other "
    "first last year years month months week weeks days later early late said".split()
)
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def stems(text: str) -> frozenset[str]:
    """The words of a text that tell one event from another, cut to their beginnings."""
    words = (found.group().lower() for found in _WORD.finditer(text))
    return frozenset(word[:_STEM] for word in words if word not in _COMMON)


class Memory:
    """The latest dates of a text with the words that stand around them."""

    def __init__(self) -> None:
        self._dated: deque[tuple[frozenset[str], Stated]] = deque(maxlen=_KEPT)
        self._in_chapter = 0

    def begin_chapter(self) -> None:
        """From here on names of places may stand for other events than before."""
        self._in_chapter = 0

    def add(self, text: str, start: int, end: int, place: Stated) -> None:
        """Remember a date with the words of its sentence, at most a hundred characters a side."""
        before = _SENTENCE_END.split(text[max(0, start - _SIDE) : start])[-1]
        after = _SENTENCE_END.split(text[end : end + _SIDE])[0]
        self._dated.append((stems(f"{before} {after}"), place))
        self._in_chapter += 1

    def date_of(self, event: str) -> Stated | None:
        """The date whose surroundings share most words with an event, the latest of equals.

        One shared word is enough only where it is a name, and has just been read.
        """
        wanted = stems(event)
        names = stems(" ".join(word for word in event.split() if word[0].isupper()))
        shared: Counter[int] = Counter()
        just_read = len(self._dated) - min(_JUST_READ, self._in_chapter)
        for index, (words, _) in enumerate(self._dated):
            common = words & wanted
            named = index >= just_read and bool(common & names)
            shared[index] = len(common) if len(common) > 1 or named else 0
        best = max(shared, key=lambda index: (shared[index], index), default=None)
        return self._dated[best][1] if best is not None and shared[best] else None
