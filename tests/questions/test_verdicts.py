"""What figures amount to: worked by hand, and for classes with items that were made good or bad."""

from __future__ import annotations

import pytest

from questions.answer_patterns import Flag, option_figures
from questions.verdicts import Verdict, verdict
from tests.questions.simulated_class import KEY, OPTIONS, REAL_KEY, Plant, Simulated, simulate

PLANTS = (*[Plant.GOOD] * 5, Plant.RANDOM, *[Plant.GOOD] * 5, Plant.WRONGLY_KEYED, Plant.GOOD)
MEANT = {
    Plant.GOOD: Verdict.GOOD,
    Plant.RANDOM: Verdict.HARDLY_DISCRIMINATES,
    Plant.WRONGLY_KEYED: Verdict.KEY_IN_DOUBT,
}


def judged(found: Simulated, item: int) -> tuple[Verdict | None, list[tuple[Flag, ...]]]:
    """The verdict on an item, and the flags of its options."""
    options = option_figures(found.columns[item], found.rests(item), options=OPTIONS, key=KEY)
    reached = verdict(found.marks(item), found.totals, options)
    return reached, [option.flags for option in options]


@pytest.mark.parametrize("seed", range(5))
def test_planted_items_come_back_with_their_labels(seed: int) -> None:
    found = simulate(PLANTS, takers=400, seed=seed)
    verdicts = [judged(found, item) for item in range(len(PLANTS))]
    assert [reached for reached, _ in verdicts] == [MEANT[plant] for plant in PLANTS]
    for (_, flags), plant in zip(verdicts, PLANTS, strict=True):
        suspected = [place for place, each in enumerate(flags) if Flag.POSSIBLY_THE_KEY in each]
        assert suspected == ([REAL_KEY] if plant is Plant.WRONGLY_KEYED else [])
        if plant is Plant.GOOD:
            assert not any(flags)


@pytest.mark.parametrize("seed", range(20))
def test_in_a_small_class_no_good_item_is_doubted(seed: int) -> None:
    plants = [Plant.GOOD] * 10
    found = simulate(plants, takers=20, seed=seed)
    for item in range(len(plants)):
        reached, flags = judged(found, item)
        assert reached is not Verdict.KEY_IN_DOUBT
        assert not any(Flag.POSSIBLY_THE_KEY in each for each in flags)


RISING = [float(number) for number in range(12)]
HALF = [0.0] * 6 + [1.0] * 6


@pytest.mark.parametrize(
    ("marks", "rests", "expected"),
    [
        pytest.param(HALF, RISING, Verdict.GOOD, id="the strong have it"),
        pytest.param(HALF[::-1], RISING, Verdict.AGAINST_THE_REST, id="the weak have it"),
        pytest.param([0.0, 1.0] * 6, RISING, Verdict.GOOD, id="a little better"),
        pytest.param([1.0, 0.0] * 6, RISING, Verdict.HARDLY_DISCRIMINATES, id="a little worse"),
        pytest.param([1.0] * 12, RISING, Verdict.ALL_ALIKE, id="everybody has it"),
        pytest.param(HALF, [0.0] * 12, None, id="nothing to compare with"),
        pytest.param(HALF[3:10], RISING[3:10], None, id="too few"),
    ],
)
def test_a_verdict_by_hand(
    marks: list[float], rests: list[float], expected: Verdict | None
) -> None:
    totals = [mark + rest for mark, rest in zip(marks, rests, strict=True)]
    assert verdict(marks, totals) is expected
