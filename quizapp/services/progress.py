"""How a taker gets on, subject by subject: the subjects are the articles that questions rest on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from quizapp.database import Database
from quizapp.services.identity import Taker
from quizapp.services.takers import key_of
from quizapp.storage import articles, progress

LEFT, RIGHT = 4.0, 96.0


@dataclass(frozen=True, slots=True)
class Step:
    """What an attempt earned in a subject.

    Attributes:
        at: When it was handed in, in UTC.
        earned: The points.
        asked: How many questions it asked.
        place: Where it stands between a taker's first and last attempt, in percent of the width.
    """

    at: datetime
    earned: Fraction
    asked: int
    place: float

    @property
    def share(self) -> Fraction:
        """The earned share, from 0 to 1."""
        return self.earned / self.asked


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject with what a taker earned in it, the oldest attempt first."""

    title: str
    steps: tuple[Step, ...]

    @property
    def earned(self) -> Fraction:
        """The points of all attempts."""
        return sum((step.earned for step in self.steps), Fraction(0))

    @property
    def asked(self) -> int:
        """How many questions all attempts asked."""
        return sum(step.asked for step in self.steps)

    @property
    def share(self) -> Fraction:
        """The earned share of all attempts, from 0 to 1."""
        return self.earned / self.asked


def of_taker(database: Database, taker: Taker) -> tuple[Subject, ...]:
    """The subjects that a taker was asked about, the one practised last first.

    Attempts whose review is not open are left out: a share of few questions would tell their key.
    """
    with database.read() as session:
        found = progress.of_taker(session, key_of(taker), database.now())
        titles = articles.titles_of_items(session, {each.item_id for each in found})
    if not found:
        return ()
    first, last = found[0].at, found[-1].at
    by_subject: dict[str, dict[tuple[datetime, int], list[Fraction]]] = {}
    for each in found:
        for title in titles.get(each.item_id, []):
            steps = by_subject.setdefault(title, {})
            steps.setdefault((each.at, each.attempt_id), []).append(each.share)
    subjects = [
        Subject(title, tuple(_step(at, shares, first, last) for (at, _), shares in steps.items()))
        for title, steps in by_subject.items()
    ]
    return tuple(sorted(subjects, key=lambda each: each.steps[-1].at, reverse=True))


def _step(at: datetime, shares: Sequence[Fraction], first: datetime, last: datetime) -> Step:
    place = LEFT + (RIGHT - LEFT) * ((at - first) / (last - first)) if last > first else 50.0
    return Step(at, sum(shares, Fraction(0)), len(shares), round(place, 2))
