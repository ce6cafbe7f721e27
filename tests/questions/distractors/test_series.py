"""The years of what takes place every four years."""

from __future__ import annotations

import pytest

from questions.distractors import series
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind
from questions.model.review import Knowledge
from tests.questions.distractors.asking import texts, value


@pytest.mark.parametrize(
    ("year", "stem", "nearest"),
    [
        (1936, "In which year was the sport first seen at the Olympic Games?", (1932, 1928)),
        (1998, "In which year did Lena Falk win at the Winter Olympics?", (1994, 2002)),
        (1998, "In which year did curling return to the Olympics?", (1994, 2002)),
        (1950, "In which year did the team play in the World Cup?", (1954, 1958)),
        (1860, "In which year did he win the American presidential election?", (1856, 1864)),
    ],
)
def test_the_nearest_years_of_a_series_come_first(
    year: int, stem: str, nearest: tuple[int, ...]
) -> None:
    assert series.beside(year, stem)[:2] == nearest


@pytest.mark.parametrize(
    ("year", "stem"),
    [
        (1951, "In which year did the Olympic Committee move?"),
        (1996, "In which year was the city chosen for the 2004 Olympic Games?"),
        (1965, "In which year was the first presidential election in France?"),
        (1936, "In which year was the bridge opened?"),
    ],
)
def test_other_years_belong_to_no_series(year: int, stem: str) -> None:
    assert series.beside(year, stem) == ()


def test_all_years_beside_a_year_of_the_games_are_years_of_games(
    opening: Fact, knowledge: Knowledge
) -> None:
    key = value("1968", Kind.DATE, HistoricalDate.in_year(1968))
    for seed in range(10):
        found = texts("In which year did Peru row at the Olympics?", key, opening, knowledge, seed)
        assert len(found) == 3
        assert all(int(year) % 4 == 0 for year in found)
