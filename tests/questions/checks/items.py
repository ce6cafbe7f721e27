"""Short ways to write items for the tests of checks, and to run one check."""

from __future__ import annotations

from collections.abc import Sequence

from questions.checks import Check
from questions.model.articles import Article, Evidence
from questions.model.dates import Day, HistoricalDate
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.model.review import Finding, Knowledge, Severity

PUT = "Put these events in order, earliest first."


def choice(stem: str, *texts: str, kind: str = "", quote: str = "") -> Item:
    """A multiple-choice item; the key is the text that begins with an asterisk."""
    options = tuple(Option(text.removeprefix("*"), text.startswith("*")) for text in texts)
    evidence = (Evidence("", 0, len(quote), quote),) if quote else ()
    return Item(kind, stem, Choice(options), evidence)


def asked(stem: str) -> Item:
    """An item of which only the stem matters."""
    return choice(stem, "*Oslo", "Turku", "Malmo", "Bergen")


def offered(*texts: str) -> Item:
    """An item of which only the options matter."""
    return choice("Which of the towns in Norway was meant?", *texts)


def ordering(*events: str | tuple[str, str]) -> Item:
    """An ordering of events, each with its date where one is given ("1871", "1871-05-03")."""
    return Item("ordering", PUT, Ordering(tuple(_entry(event) for event in events)))


def _entry(event: str | tuple[str, str]) -> Entry:
    if isinstance(event, str):
        return Entry(event)
    text, date = event
    if len(date) == 4:
        return Entry(text, HistoricalDate.in_year(int(date)))
    return Entry(text, HistoricalDate.on(Day.parse(date)))


def library(*texts: str) -> Knowledge:
    """Articles that are named by their numbers, from 1."""
    return Knowledge(tuple(Article(str(number), "", text) for number, text in enumerate(texts, 1)))


def findings(check: Check, item: Item, knowledge: Knowledge | None = None) -> Sequence[Finding]:
    """What one check says, each finding in its name and a sentence."""
    found = list(check.check(item, knowledge or Knowledge()))
    for finding in found:
        assert finding.check == check.NAME
        assert finding.message.endswith(".")
    return found


def blocks(check: Check, item: Item, knowledge: Knowledge | None = None) -> bool:
    """Whether the check keeps the item from being published."""
    found = findings(check, item, knowledge)
    return any(finding.severity is Severity.BLOCKING for finding in found)
