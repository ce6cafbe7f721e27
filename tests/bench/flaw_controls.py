"""Edits that look like one of the nineteen flaws and are none."""

from __future__ import annotations

import random
from dataclasses import replace

from questions.model.items import Choice, Item
from tests.bench.flaw_edits import (
    Edit,
    a_distractor,
    choice_of,
    lower,
    with_distractor,
    with_options,
)


def _resolved(item: Item, chance: random.Random) -> Item:
    ways = [
        "In Norway and its islands, ",
        "As Ada Lovelace said in her notes, ",
        "In the country of Fiji, ",
    ]
    return replace(item, stem=f"{chance.choice(ways)}{lower(item.stem)}")


def _reordered(item: Item, chance: random.Random) -> Item:
    options = chance.sample(choice_of(item).options, len(choice_of(item).options))
    return replace(item, interaction=Choice(tuple(options)))


def _appended(*endings: str) -> Edit:
    def edit(item: Item, chance: random.Random) -> Item:
        text = a_distractor(item, chance).rstrip(".")
        return with_distractor(item, f"{text}{chance.choice(endings)}", chance)

    return edit


def _long_distractor(item: Item, chance: random.Random) -> Item:
    longest = max((option.text for option in choice_of(item).options), key=len)
    return with_distractor(item, f"{longest.rstrip('.')}, as a notice said", chance)


def _short_lead(item: Item, chance: random.Random) -> Item:
    lead = chance.choice(
        ["In 1999, ", "At St. Olaf's, ", "In J. K. Toole's book, ", "Near Mt. Ida, "]
    )
    return replace(item, stem=f"{lead}{lower(item.stem)}")


def _verdict_like(item: Item, chance: random.Random) -> Item:
    return with_distractor(
        item, chance.choice(["Norway", "Truetone", "Falsetto", "Yesenin"]), chance
    )


def _parallel(item: Item, chance: random.Random) -> Item:
    texts = ["Copper from Oslo", "Tin from Malmo", "Zinc from Turku", "Iron from Vaasa"]
    return with_options(item, texts, chance.randrange(4))


def _dash(item: Item, chance: random.Random) -> Item:
    ways = ["As a so-called half-year report said, ", "In the snake_case guide, ", "In part (b), "]
    return replace(item, stem=f"{chance.choice(ways)}{lower(item.stem)}")


def _all_echo(item: Item, chance: random.Random) -> Item | None:
    words = [word for word in item.stem.rstrip("?").split() if len(word) > 5]
    if not words:
        return None
    word = chance.choice(words)
    options = choice_of(item).options
    texts = [f"{one.text.rstrip('.')} ({word})" for one in options]
    return with_options(item, texts, options.index(choice_of(item).key))


def _focused(item: Item, chance: random.Random) -> Item:
    return replace(item, stem=chance.choice(["Which truce ended the war?", "Who stated the law?"]))


def _conjoined(item: Item, chance: random.Random) -> Item:
    ways = [
        "Salt and vinegar",
        "Section A and its annexe",
        "Bed and breakfast",
        "Vitamin B and iron",
    ]
    return with_distractor(item, chance.choice(ways), chance)


def _even_forms(item: Item, chance: random.Random) -> Item:
    texts = chance.choice(
        [
            ["To sail", "To row", "To swim", "To dive"],
            ["An otter", "A badger", "A weasel", "A lynx"],
            ["NASA", "Boeing", "Lego", "Fiat"],
        ]
    )
    return with_options(item, texts, chance.randrange(4))


def _sorted(item: Item, chance: random.Random) -> Item:
    rows = [
        ["1987", "1991", "1994", "2003"],
        ["31 December 1998", "12 June 1999", "3 May 2001", "2 March 2004"],
        ["$900,000", "$2.4 million", "$40 million", "$1.2 billion"],
        ["two", "three", "seven", "twelve"],
        ["44 BC", "AD 14", "AD 79", "AD 410"],
        ["490 BC", "44 BC", "AD 14", "AD 79"],
        ["Paris", "Oslo", "Turku", "Bergen"],
    ]
    return with_options(item, chance.choice(rows), chance.randrange(4))


def _distinct(item: Item, chance: random.Random) -> Item:
    rows = [
        ["North Korea", "South Korea", "Niger", "Nigeria"],
        ["$1.2 million", "$1.2 billion", "$12 million", "$12 billion"],
        ["1944", "1945", "1946", "1947"],
        ["Guinea", "Guinea-Bissau", "Papua New Guinea", "Equatorial Guinea"],
        ["Charles Darwin", "Erasmus Darwin", "Francis Galton", "Thomas Huxley"],
    ]
    return with_options(item, chance.choice(rows), chance.randrange(4))


def _positive(item: Item, chance: random.Random) -> Item:
    ways = [
        "In the notice on knots, ",
        "As noted in Notting Hill, ",
        "In the exceptional case of Oslo, ",
    ]
    return replace(item, stem=f"{chance.choice(ways)}{lower(item.stem)}")


CONTROLS: dict[int, Edit] = {
    1: _resolved,
    2: _reordered,
    3: _appended(", nonetheless", " in the Nonesuch palace", ", none of it new"),
    4: _long_distractor,
    5: _short_lead,
    6: _verdict_like,
    7: _parallel,
    8: _reordered,
    9: _appended(" at Albert Hall", ", all told", " above the Wall"),
    10: _dash,
    11: _appended(" at the football hall", ", overall", " in Allegheny", " by Everton"),
    12: _all_echo,
    13: _focused,
    14: _conjoined,
    15: _even_forms,
    16: _sorted,
    17: _appended(" by Mayor Soften", " in Oftentown", " of the Rarebit club"),
    18: _distinct,
    19: _positive,
}
