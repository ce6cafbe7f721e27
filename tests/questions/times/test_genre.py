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


@pytest.mark.parametrize("day", ["March 12, 2014", "12 March 2014"])
def test_a_text_that_opens_with_its_day_of_publication_is_news(day: str) -> None:
    years = "It ordered boats in 1998, 2001, 2003, 2005, 2007 and 2009, more than in 1990."
    assert decide(f"Ferries\n\n{day}\n\n{years}", PUBLISHED) is Genre.NEWS
    assert decide(f"Ferries\n\n{years}", PUBLISHED) is Genre.HISTORY


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("The harbour was closed in 1998, and in 2001 it was filled.", Genre.HISTORY),
        ("The harbour was closed in 1998, and in 2001 filled, she said.", Genre.NEWS),
        ("The harbour froze in the winter of 1709. Ice broke the pier.", Genre.HISTORY),
        ("In 1709 the harbour froze. On 3 May the ice broke the pier.", Genre.HISTORY),
        ("The harbour was closed in May 1998. On 3 June it was filled.", Genre.HISTORY),
        ("In 1998 it announced a loss. It was sold in 2001, and closed in May 2004.", Genre.NEWS),
        (
            "It opened in 1993. In 1998 it announced a loss, and in 2001 a gain. In 2004 it shut.",
            Genre.HISTORY,
        ),
        ("The harbour, which was closed in 1998, opens on 3 May.", Genre.NEWS),
    ],
)
def test_an_undated_text_is_a_history_where_nothing_in_it_is_news(text: str, genre: Genre) -> None:
    assert decide(text, None) is genre
