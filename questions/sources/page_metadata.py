"""What a saved web page says about itself: headline, date, address, licence, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from questions.model.dates import Day, HistoricalDate
from questions.sources import publication
from questions.sources.characters import clean, squeeze

_PUBLISHED = frozenset(
    """article:published_time og:published_time article.published datepublished date pubdate
    publishdate publish-date publish_date publicationdate publication_date dc.date dc.date.issued
    dc.date.created dcterms.date dcterms.issued dcterms.created citation_publication_date
    citation_date parsely-pub-date sailthru.date datecreated""".split()
)
_MODIFIED = frozenset(
    """article:modified_time og:updated_time og:modified_time datemodified last-modified
    dcterms.modified dc.date.modified article.updated lastmod""".split()
)
_MAX_REVISION_DAYS = 366
_NEWS = re.compile(r"news|blog|report", re.IGNORECASE)
_SITE_SUFFIX = re.compile(r"\s+[|–—·•-]\s+[^|–—·•]{1,60}$")
_CDATA = re.compile(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_DATED_ADDRESS = re.compile(
    r"/(?P<year>199\d|20[0-4]\d)(?:/[A-Za-z_-]+)?[/-](?P<month>0?[1-9]|1[0-2])"
    r"(?:[/-](?P<day>0?[1-9]|[12]\d|3[01]))?(?=/)"
)
_DATED_CLASS = re.compile(r"publish|posted|entry-date|dateline|pubdate|article-date", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says about itself; "" or None where it does not.

    Attributes:
        title: The headline, without the site's name.
        source: The page's address, or the site's name.
        licence: Its licence.
        language: A BCP 47 tag.
        published: When the text, as it stands, was published.
        dated: The day or month that its address is under, as news sites file their stories.
    """

    title: str = ""
    source: str = ""
    licence: str = ""
    language: str = ""
    published: HistoricalDate | None = None
    dated: HistoricalDate | None = None


def read(tree: HtmlElement) -> PageMetadata:
    """Collect what the elements of a page say about it."""
    metas = list(_metas(tree))
    linked = list(_linked_data(tree))
    named = dict(reversed(metas))
    address = _first(*tree.xpath("//link[@rel='canonical']/@href"), named.get("og:url"))
    return PageMetadata(
        title=_title(tree, named),
        source=address or _first(named.get("og:site_name")),
        licence=_first(
            *(value for key, value in linked if key == "license"),
            named.get("dc.rights"),
            named.get("dcterms.license"),
            *tree.xpath("//*[self::a or self::link][@rel='license']/@href"),
        ),
        language=_language(tree),
        published=_published(tree, [*linked, *metas]),
        dated=_date_of_address(address),
    )


def _metas(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """The names (in lower case) and contents of the page's meta elements."""
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if key and meta.get("content", "").strip():
            yield key.strip().lower(), squeeze(clean(meta.get("content", "")))


def _linked_data(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """The names (in lower case) and texts of the page's JSON-LD, of the page's own entry."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads(_CDATA.sub("", script.text_content()))
        except (ValueError, RecursionError):
            continue
        yield from _texts_of(data)


def _texts_of(data: object) -> Iterator[tuple[str, str]]:
    """The texts of a JSON-LD object, of the objects of a list, and of an `@graph`."""
    if isinstance(data, list):
        for entry in data:
            yield from _texts_of(entry)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "@graph" and isinstance(value, list):
                yield from _texts_of(value)
            elif isinstance(value, str) and value.strip():
                yield key.lower(), squeeze(clean(value))


def _first(*values: object) -> str:
    """The first text that says something."""
    return next((squeeze(clean(str(value))) for value in values if value), "")


def _date_of_address(address: str) -> HistoricalDate | None:
    """The day or month of an address such as `/2010/08/13/a-story`."""
    found = _DATED_ADDRESS.search(address)
    if found is None:
        return None
    year, month = int(found["year"]), int(found["month"])
    try:
        return (
            HistoricalDate.on(Day(year, month, int(found["day"])))
            if found["day"]
            else HistoricalDate.in_month(year, month)
        )
    except ValueError:
        return None


def _title(tree: HtmlElement, named: dict[str, str]) -> str:
    """The only first-level heading, or what the head of the page calls it.

    Where a heading below says the same as the head, the first one names a section of the site.
    """
    headings = _texts(tree, "h1")
    stated = _first(named.get("og:title"), named.get("dc.title"), *_texts(tree, "title"))
    if len(headings) == 1 and headings[0] not in stated:
        below = (each for each in _texts(tree, "h2") if stated.startswith(each))
        return next(below, headings[0])
    for heading in headings:
        if len(headings) == 1 or stated.startswith(heading):
            return heading
    return _SITE_SUFFIX.sub("", stated)


def _texts(tree: HtmlElement, tag: str) -> list[str]:
    """What the elements of a page with a tag say."""
    texts = (squeeze(clean(element.text_content())) for element in tree.iter(tag))
    return [text for text in texts if text]


def _language(tree: HtmlElement) -> str:
    """The language tag of the page's root."""
    root = tree.getroottree().getroot()
    tag = (root.get("lang") or root.get("xml:lang") or "").strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _published(tree: HtmlElement, stated: list[tuple[str, str]]) -> HistoricalDate | None:
    """When the text of a page was published, by its metadata or by a date element.

    A news story is of the day of its publication. Another text that was still being revised more
    than a year later, as those of encyclopedias are, is of the day of its last revision.
    """
    order = publication.numeric_order(value for key, value in stated if key in _PUBLISHED)
    published = _first_date(stated, _PUBLISHED, order) or _shown_date(tree)
    modified = _first_date(stated, _MODIFIED, order)
    if published is None or modified is None or _is_news(stated):
        return published
    is_living = published.latest.plus(_MAX_REVISION_DAYS) < modified.earliest
    return modified if is_living else published


def _is_news(stated: list[tuple[str, str]]) -> bool:
    """Whether a page says that it is a story of a day."""
    return any(
        key == "article:published_time" or (key == "@type" and _NEWS.search(value))
        for key, value in stated
    )


def _first_date(
    stated: list[tuple[str, str]], keys: frozenset[str], order: publication.Order | None
) -> HistoricalDate | None:
    """The first date that stands under one of the names."""
    dates = (publication.parse_date(value, order) for key, value in stated if key in keys)
    return next((date for date in dates if date), None)


def _shown_date(tree: HtmlElement) -> HistoricalDate | None:
    """The date of the page's elements for a date, if they agree on one."""
    marked: set[HistoricalDate] = set()
    others: set[HistoricalDate] = set()
    for element in tree.iter("time", "span", "p", "div"):
        named = f"{element.get('itemprop', '')} {element.get('class', '')}"
        is_marked = bool(_DATED_CLASS.search(named)) or element.get("pubdate") is not None
        if element.tag != "time" and not is_marked:
            continue
        text = element.get("datetime") or element.get("content") or element.text_content()
        date = publication.parse_date(squeeze(clean(text))) if len(text) < 100 else None
        if date:
            (marked if is_marked else others).add(date)
    dates = marked or others
    return dates.pop() if len(dates) == 1 else None
