"""The evidence says what the key says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.checks import key_support
from questions.model.articles import Evidence
from questions.model.dates import HistoricalDate
from questions.model.items import Entry, Item, Ordering
from questions.model.review import Severity
from tests.questions.checks.items import blocks, choice, findings, library


def keyed(key: str, quote: str, *others: str, kind: str = "") -> Item:
    return choice(
        "What was it?", f"*{key}", *(others or ("nothing", "little")), quote=quote, kind=kind
    )


@pytest.mark.parametrize(
    "item",
    [
        keyed("1905", "The union ended in 1910."),
        keyed("6 June 1944", "The landing began in 1944."),
        keyed("12 June 1999", "It was signed on 3 June 1999."),
        keyed("$35.67 million", "Exports were worth 3.567 million dollars."),
        keyed("14 percent", "About 41 percent took part."),
        keyed("seven", "Four ships sank."),
        keyed("Trade fell by 30 percent", "Trade fell by 20 percent."),
        keyed("Norway", "Sweden won the cup."),
        keyed("Lund Harbour Society", "The LHT opened a museum."),
        keyed("Norway", "It beat Sweden, which had won the cup.", "Sweden", "Denmark"),
        keyed("Ada Berg", "The bridge was built by Dahl.", "Dahl", "Lund"),
        keyed("Berg", "The bridge was built by Dahl.", kind="person"),
        keyed(
            "a great storm at sea", "The old mill burnt down.", "the old mill burnt down", "frost"
        ),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(key_support, item)


@pytest.mark.parametrize(
    "item",
    [
        keyed("1905", "The union ended on 7 June 1905."),
        keyed("7 June 1905", "The union ended on June 7, 1905."),
        keyed("14 February 2024", "It was signed on 14 February."),
        keyed("14 February 2024", "It was signed yesterday."),
        keyed("$35.67 million", "Exports were worth 35,670,000 dollars."),
        keyed("a dozen", "Twelve ships sank."),
        keyed("7", "Seven ships sank."),
        keyed("six years", "He ruled from 1899 to 1905."),
        keyed("about 36 million", "Exports were worth 35.67 million."),
        keyed("Cuba", "Havana opened an embassy."),
        keyed("Lund Harbour Society", "The LHS opened a museum."),
        keyed("Norway", "The Norwegian fleet won."),
        keyed("Berg", "Ada Berg built it."),
        keyed("Ada Berg", "Berg built it."),
        keyed("a great storm", "A storm broke the lamp."),
        keyed("anything", ""),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not blocks(key_support, item)


def test_a_name_behind_a_pronoun_is_looked_for_in_the_article() -> None:
    text = "Ada Berg was an engineer. She built the bridge."
    quote = Evidence("1", 26, len(text), text[26:])
    item = replace(keyed("Ada Berg", "x"), evidence=(quote,))
    assert not findings(key_support, item, library(text))
    assert [finding.severity for finding in findings(key_support, item)] == [Severity.WARNING]


def dated(year: int, quote: str) -> Item:
    evidence = (Evidence("1", 0, len(quote), quote),)
    entry = Entry("The bridge opens", HistoricalDate.in_year(year), evidence)
    return Item("ordering", "Order?", Ordering((entry, Entry("The mill burns"))))


def test_the_date_of_an_event_is_held_against_its_evidence() -> None:
    assert blocks(key_support, dated(1905, "The bridge opened in 1910."))
    assert not findings(key_support, dated(1905, "The bridge opened on 7 June 1905."))
    assert not findings(key_support, dated(1905, "The bridge opened two years later."))


def test_an_event_that_its_evidence_does_not_mention_is_pointed_out() -> None:
    assert findings(key_support, dated(1905, "A fleet sailed in 1905."))
