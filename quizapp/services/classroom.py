"""Attempts as a class might make them, after the Rasch model.

Somebody of ability θ answers an item of difficulty b rightly with probability 1 / (1 + exp(b - θ)).
The attempts are ordinary ones: answers go through the log, and are marked as anybody's are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import exp, log
from random import Random
from typing import assert_never

from sqlmodel import Session

from questions.model.items import Choice, Item, Ordering
from quizapp.services import arranging, attempting, recording, scoring
from quizapp.services.identity import Person
from quizapp.storage import attempts
from quizapp.storage.attempts import Asked

TAKING_PART = 0.85
PASSED_OVER = 0.03
SECONDS = (15, 75)


def simulate(
    session: Session,
    quiz_id: int,
    takers: Sequence[Person],
    random: Random,
    *,
    since: datetime,
    until: datetime,
    taking_part: float = TAKING_PART,
) -> None:
    """Let takers attempt a quiz, each at some moment of a stretch of time.

    Args:
        session: The scope.
        quiz_id: The quiz.
        takers: The class.
        random: The dice.
        since: When the first may begin.
        until: When all are done.
        taking_part: The share of the class that takes part.
    """
    abilities = [random.gauss(0.4, 1.0) for _ in takers]
    difficulties: dict[int, float] = {}
    offer = attempting.practice(session, quiz_id)
    for taker, ability in zip(takers, abilities, strict=True):
        if random.random() > taking_part:
            continue
        now = since + (until - since) * random.uniform(0.1, 0.9)
        row = attempting.begin(session, taker, offer, now=now, seed=random.getrandbits(62))
        answers = []
        for asked in attempts.asked(session, row.pk):
            now += timedelta(seconds=random.randint(*SECONDS))
            b = difficulties.setdefault(asked.revision_id, _difficulty(asked.item, random))
            if random.random() > PASSED_OVER:
                tokens = _answer(asked, probability(ability, b), random)
                answers.append(recording.Sent(asked, tokens, now))
        recording.log(session, row.pk, answers)
        scoring.close(session, row, at=now + timedelta(seconds=20))


def probability(ability: float, difficulty: float) -> float:
    """How likely a right answer is."""
    return 1 / (1 + exp(difficulty - ability))


def _difficulty(item: Item, random: Random) -> float:
    """The estimated difficulty on the scale of abilities; drawn where there is no estimate."""
    if item.difficulty is None:
        return random.gauss(0, 0.8)
    share = min(max(item.difficulty, 0.05), 0.95)
    return log(share / (1 - share)) + random.gauss(0, 0.3)


def _answer(asked: Asked, chance: float, random: Random) -> list[str]:
    """Tokens that are right with a chance; an order is wrong by a few swaps of neighbours."""
    interaction = asked.item.interaction
    order = arranging.shown(interaction, arranging.read(asked.arrangement))
    token = {part: str(place) for place, part in enumerate(order, start=1)}
    match interaction:
        case Choice(options):
            right = random.random() < chance
            fitting = [at for at, option in enumerate(options) if option.correct is right]
            return [token[random.choice(fitting or range(len(options)))]]
        case Ordering(entries):
            places = list(range(len(entries)))
            while random.random() > chance:
                at = random.randrange(len(places) - 1)
                places[at], places[at + 1] = places[at + 1], places[at]
            return [token[part] for part in places]
    assert_never(interaction)
