"""News or a history, told from the text."""

import pytest

from questions.model.dates import Day
from questions.times.genre import Genre, decide

PUBLISHED = Day(2014, 3, 12)
NEWS = (
    "The mayor said on Tuesday that the old bridge, built in 1911, will close next month. She told "
    "reporters yesterday that repairs would cost too much, according to a study of 2012."
)
HISTORY = (
    "The town was founded in 1204. In 1311 it burned down. The following year it was rebuilt, and "
    "in 1345 it received a wall. A plague came in 1349; two years later half of the people had "
    "died. In 1402 the bishop moved his seat here, and in 1420 a school was opened."
)


@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_news(published: Day | None) -> None:
    assert decide(NEWS, published) is Genre.NEWS


@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_history(published: Day | None) -> None:
    assert decide(HISTORY, published) is Genre.HISTORY


def test_a_short_text_with_a_date_of_publication_is_news() -> None:
    assert decide("The harbour was closed in 1998.", PUBLISHED) is Genre.NEWS
