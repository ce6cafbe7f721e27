"""Place lines in front of news stories."""

import pytest

from questions.sources import plain_page

STORY = "Two towns signed a treaty about fish."


@pytest.mark.parametrize(
    "place_line",
    [
        "Seoul (Example News) – ",
        "LIMA (Example) - ",
        "HAVANA, Feb. 14 (Example) -- ",
        "OSLO, Norway — ",
        "OSLO, 5 June 2011 - ",
        "OSLO, 5 June 2011 (Example) - ",
        "PARIS — ",
        "(Example) — ",
        "New York (Example/Other) - ",
        "OSLO (June 5) -- ",
        "NEW YORK--",
        "5 June 2011 -- ",
        "June 5, 2011 – ",
    ],
)
def test_a_place_line_is_cut_off(place_line: str) -> None:
    reading = plain_page.read(f"A treaty about fish\n\n{place_line}{STORY}", name="a.txt")

    assert reading.article.text == STORY
    assert (place_line.strip(), "a place line") in [(o.text, o.reason) for o in reading.left_out]


@pytest.mark.parametrize(
    "opening",
    [
        "Seoul (and not Busan) – the capital – signed it.",
        "NATO – the alliance – signed nothing.",
        "Seoul signed (twice) – Busan did not.",
        "Two towns – Seoul and Busan – signed a treaty.",
    ],
)
def test_a_sentence_keeps_its_beginning(opening: str) -> None:
    assert plain_page.read(f"A treaty\n\n{opening}", name="a.txt").article.text == opening


@pytest.mark.parametrize(
    ("place_line", "day"),
    [("OSLO, 5 June 2011 - ", "2011-06-05"), ("June 5, 2011 – ", "2011-06-05"), ("OSLO - ", None)],
)
def test_a_full_date_in_a_place_line_is_the_day_of_the_story(
    place_line: str, day: str | None
) -> None:
    article = plain_page.read(f"A treaty\n\n{place_line}{STORY}", name="a.txt").article

    assert (str(article.published.earliest) if article.published else None) == day
