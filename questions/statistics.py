"""How items and whole quizzes behave: the figures of classical test theory.

All functions are pure, take marks and give a number, or None where the data do not allow one: too
few attempts, or marks that do not vary. Formulas are those of Moodle's quiz statistics
("Quiz statistics calculations", docs.moodle.org), with variances and covariances over S - 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from questions.model.answers import Chosen, Response


def facility(shares: Sequence[Fraction]) -> Fraction | None:
    """The mean share of the marks that attempts earned on an item; None without attempts."""
    return sum(shares, Fraction(0)) / len(shares) if shares else None


def right_share(shares: Sequence[Fraction]) -> Fraction | None:
    """The share of attempts that earned all marks of an item; None without attempts."""
    return Fraction(sum(share == 1 for share in shares), len(shares)) if shares else None


def option_shares(responses: Sequence[Response | None], options: int) -> tuple[Fraction, ...]:
    """The share of attempts that chose each option; () without attempts.

    Args:
        responses: What each attempt did, None where it did nothing.
        options: How many options the item has.
    """
    if not responses:
        return ()
    chosen = Counter(response.option for response in responses if isinstance(response, Chosen))
    return tuple(Fraction(chosen[option], len(responses)) for option in range(options))
