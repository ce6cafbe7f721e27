"""What chance gives, and when a count is more than chance explains."""

from __future__ import annotations

from math import sqrt

FEWEST = 8
_DEVIATIONS = 2.58


def exceeds_chance(count: float, tries: int, share: float) -> bool:
    """Whether a count lies above what chance gives in 99 of 100 sets.

    Args:
        count: How often it happened.
        tries: How often it could have happened.
        share: How often it happens by chance, 0 to 1.
    """
    spread = sqrt(tries * share * (1 - share))
    return tries >= FEWEST and count - tries * share > _DEVIATIONS * spread
