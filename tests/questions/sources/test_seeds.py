"""The articles that ship with the project."""

from pathlib import Path

import pytest

from questions import sources

SEEDS = Path(__file__).parents[3] / "seeds"
PUBLISHED = {
    "havana-and-seoul-prepare-embassies.txt": None,
    "how-printing-spread.md": "2025-09-02",
    "seoul-and-havana-exchange-notes.txt": "2024-02-15",
    "the-panama-canal.html": "2025-09-03",
    "the-road-to-the-moon.md": "2025-09-01",
    "the-story-of-vaccination.md": "2025-09-04",
}
FURNITURE = (
    "cookie", "Subscribe", "See also", "Most read", "Published by", "COMPASS", "Harbour Desk",
    "analytics", "Printable", "Print this", "Contar", "Waterways", "An office for trade", "[1]",
    "Culebra Cut", "Panmunjom", "Skip to",
)  # fmt: skip


def test_there_are_six_of_them() -> None:
    assert {path.name for path in sources.find([SEEDS])} == set(PUBLISHED)


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_a_seed_reads_as_an_article_of_some_length(name: str) -> None:
    article = sources.read(SEEDS / name).article

    assert 400 <= len(article.text.split()) <= 900
    assert article.title
    assert article.language == "en"
    assert [words for words in FURNITURE if words in article.text] == []


@pytest.mark.parametrize(("name", "day"), sorted(PUBLISHED.items()))
def test_a_seed_has_the_date_that_it_states(name: str, day: str | None) -> None:
    published = sources.read(SEEDS / name).article.published

    assert (str(published.earliest) if published else None) == day


@pytest.mark.parametrize("name", sorted(name for name in PUBLISHED if name.endswith(".md")))
def test_a_seed_may_be_quoted(name: str) -> None:
    assert sources.read(SEEDS / name).article.licence == "CC0-1.0"
