"""Whole pages in the markup of common systems: what their readers see as the story is kept.

In each page `data-headline` marks the headline, and `data-story` a paragraph of the story.
"""

import re
from pathlib import Path

import pytest
from lxml import html

from questions.model.articles import Reading
from questions.sources import web_page

SITES = sorted((Path(__file__).parent / "sites").glob("*.html"))
PUBLISHED = {
    "encyclopedia": "2022-11-20",
    "essays": "2020-01-17",
    "liveblog": "2022-02-18",
    "mobile": "2019-04-26",
    "newsroom": "2021-09-03",
    "tables": "1998-10-09",
    "weblog": "2018-05-12",
}
CHANGED = {
    "Hilda Marshreports": "Hilda Marsh reports",
    "said Calder.“We": "said Calder. “We",
    "MAREN (Sentinel) — ": "",
    "BRANDHAVEN, Oct. 9 -- ": "",
    "[1]": "",
    "[2]": "",
    "[citation needed]": "",
}
"""What the pages run together or put in front, and how it is read."""

UNMARKED = {
    "newsroom": "The council had closed the bridge once before, in January 2019, when ice fell"
    " from a cable.",
    "liveblog": "Hello, I am taking over from Bea Lark.",
}
"""A paragraph of the page that no element of its own holds, or that only a person would cut."""


def marked(site: Path, attribute: str) -> list[str]:
    page = html.fromstring(site.read_text(encoding="utf-8"))
    texts = []
    for element in page.xpath(f"//*[@{attribute}]"):
        text = " ".join(element.text_content().split())
        for shown, kept in CHANGED.items():
            text = text.replace(shown, kept)
        texts.append(text)
    return texts


def read(site: Path) -> Reading:
    text = site.read_text(encoding="utf-8")
    return web_page.read(re.sub(r" data-(?:story|headline)", "", text), name=site.name)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.stem)
def test_only_the_story_of_a_page_is_kept(site: Path) -> None:
    paragraphs = read(site).article.text.split("\n\n")

    assert [each for each in paragraphs if each != UNMARKED.get(site.stem)] == marked(
        site, "data-story"
    )


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.stem)
def test_the_headline_is_the_pages_own(site: Path) -> None:
    assert [read(site).article.title] == marked(site, "data-headline")


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.stem)
def test_the_day_of_a_page_is_found(site: Path) -> None:
    published = read(site).article.published

    assert (str(published.earliest) if published else None) == PUBLISHED[site.stem]


def test_every_site_has_its_day() -> None:
    assert {site.stem for site in SITES} == set(PUBLISHED)
