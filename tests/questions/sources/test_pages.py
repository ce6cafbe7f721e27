"""Whole pages of invented sites: each line is marked as headline (=), text (+) or furniture (-)."""

from pathlib import Path

import pytest

from questions.sources import plain_page

PAGES = sorted((Path(__file__).parent / "pages").glob("*.page"))
PUBLISHED = {
    "agency_wire": "2024-02-14",
    "blog": "2019-03-02",
    "broadcaster": "2024-02-14",
    "broadsheet": "2024-02-15",
    "copied_wiki": None,
    "encyclopedia": None,
    "hard_sentences": None,
    "magazine": "2024-02-01",
    "network": "2024-02-15",
    "portal": "2021-02-03",
    "press_release": "2024-02-14",
    "regional_daily": "2024-02-14",
    "wire_site": "2024-02-15",
    "wrapped": "2003-01-12",
}


def lines_of(page: Path, mark: str) -> list[str]:
    lines = page.read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line[0] in mark]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "loose"])
def test_only_the_text_of_a_page_is_kept(page: Path, gap: str) -> None:
    reading = plain_page.read(gap.join(lines_of(page, "=+-")), name=page.stem)

    assert reading.article.text.split("\n\n") == lines_of(page, "+")
    assert [reading.article.title] == lines_of(page, "=")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_everything_else_is_reported_in_the_order_of_the_page(page: Path) -> None:
    reading = plain_page.read("\n".join(lines_of(page, "=+-")), name=page.stem)

    assert [omission.text for omission in reading.left_out] == lines_of(page, "=-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_date_of_a_page_is_found_or_absent(page: Path) -> None:
    reading = plain_page.read("\n".join(lines_of(page, "=+-")), name=page.stem)

    published = reading.article.published
    assert (str(published.earliest) if published else None) == PUBLISHED[page.stem]
