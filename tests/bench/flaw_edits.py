"""Nineteen flaws, each in several ways, to be put into a sound item.

An edit gets an item and a source of chance, and gives the flawed item, or None where the item has
no place for the flaw.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from questions.model.items import Choice, Item, Option

Edit: TypeAlias = Callable[[Item, random.Random], Item | None]

_NAME = re.compile(r"(?<=\s)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*(?:['’]s)?")
_EMPTY = ("according", "following", "people", "person", "during", "before")
_LONG_WORD = re.compile(r"[A-Za-z]{6,}")
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|did|does|do|has|have|can|could|will|would)\b")


def choice_of(item: Item) -> Choice:
    """The options of a multiple-choice item."""
    if not isinstance(item.interaction, Choice):
        raise TypeError("only multiple-choice items are edited")
    return item.interaction


def with_options(item: Item, texts: Sequence[str], key: int) -> Item:
    """The item with other options."""
    options = tuple(Option(text, place == key) for place, text in enumerate(texts))
    return replace(item, interaction=Choice(options))


def with_key(item: Item, text: str) -> Item:
    """The item with other words for its key."""
    options = choice_of(item).options
    changed = tuple(replace(one, text=text) if one.correct else one for one in options)
    return replace(item, interaction=Choice(changed))


def with_distractor(item: Item, text: str, chance: random.Random) -> Item:
    """The item with other words for one of its distractors."""
    options = list(choice_of(item).options)
    place = chance.choice([place for place, one in enumerate(options) if not one.correct])
    options[place] = replace(options[place], text=text)
    return replace(item, interaction=Choice(tuple(options)))


def a_distractor(item: Item, chance: random.Random) -> str:
    """The words of one distractor."""
    return chance.choice(choice_of(item).distractors).text


def lower(text: str) -> str:
    """The text as it stands within a sentence, as far as its first letter goes."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _ambiguous(item: Item, chance: random.Random) -> Item | None:
    names = _NAME.findall(item.stem)
    if len(names) != 1 or re.search(
        rf"\b(?:[Tt]he|[Hh]er|[Hh]is) {re.escape(names[0])}", item.stem
    ):
        return None
    if names[0].endswith(("'s", "’s")):
        other = chance.choice(["his", "her", "their", "its"])
    else:
        other = chance.choice(
            ["it", "he", "this step", "the two countries", "the ministry", "they"]
        )
    return replace(item, stem=item.stem.replace(names[0], other))


def _implausible(item: Item, chance: random.Random) -> Item | None:
    names = _NAME.findall(item.stem)
    ways = ["I don't know", "42", "Something else", "N/A", "Nobody", "17 kilograms", "1066"]
    ways += [name.removesuffix("'s").removesuffix("’s") for name in names[:1]]
    ways.append("A banana wearing a hat")
    return with_distractor(item, chance.choice(ways), chance)


def _none(item: Item, chance: random.Random) -> Item:
    ways = ["None of the above", "None of these", "None of the options", "No correct answer"]
    ways += [
        "none of the above is correct",
        "None of them",
        "Neither of these",
        "None of the others",
    ]
    return with_distractor(item, chance.choice(ways), chance)


def _longest(item: Item, chance: random.Random) -> Item | None:
    said = " ".join(evidence.quote for evidence in item.evidence).split()
    if len(said) < 20:
        return None
    longest = max(len(option.text) for option in choice_of(item).options)
    key = choice_of(item).key.text
    start = chance.randrange(len(said) // 2)
    link = chance.choice([", as", ", because", ", which is to say", " and"])
    tail = ""
    for word in said[start:]:
        tail = f"{tail} {word}"
        if len(key) + len(tail) > 1.4 * longest + 8:
            return with_key(item, f"{key}{link}{tail}")
    return None


def _gratuitous(item: Item, chance: random.Random) -> Item | None:
    said = " ".join(evidence.quote for evidence in item.evidence)
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", said) if 6 <= len(part.split()) <= 40]
    if not sentences:
        return None
    told = chance.choice(sentences)
    if chance.random() < 0.3:
        aside = f" (by the way, {lower(told).rstrip('.')})"
        return replace(item, stem=f"{item.stem.rstrip('?')}{aside}?")
    return replace(item, stem=f"{told} {item.stem}")


def _true_false(item: Item, chance: random.Random) -> Item:
    key = choice_of(item).key.text.rstrip(".")
    stems = [
        f"Is it the case that the answer to this is {lower(key)}: {item.stem}",
        f"True or false: {key}?",
        f"Is this right: {key}?",
    ]
    texts = chance.choice([["True", "False"], ["Yes", "No"], ["Correct", "Incorrect"]])
    return replace(with_options(item, texts, 0), stem=chance.choice(stems))


def _converging(item: Item, chance: random.Random) -> Item:
    first = chance.sample("tin copper silver zinc iron lead".split(), 3)
    second = chance.sample("Oslo Bergen Turku Malmo Vaasa Narvik".split(), 3)
    frame = chance.choice(["{} from {}", "{} shipped to {}", "{}, then {}", "Red {} and {}"])
    texts = [frame.format(first[0], second[0]), frame.format(first[0], second[1])]
    texts += [frame.format(first[1], second[0]), frame.format(first[2], second[2])]
    order = chance.sample(range(4), 4)
    return with_options(item, [texts[place] for place in order], order.index(0))


def _illogical(item: Item, chance: random.Random) -> Item | None:
    first = item.stem.split()[0].casefold()
    others = {
        "who": ["In 1987", "14 percent", "$3,000", "Seven"],
        "when": ["A large hammer", "Green paint", "The mayor", "Two oranges"],
        "where": ["In 1987", "45", "$12 million", "Three"],
        "why": ["1,200", "In 1905", "Seventeen", "6 percent"],
        "approximately": ["The mayor", "Oslo", "Green paint", "Honesty"],
        "how": ["The mayor", "Oslo", "Green paint", "Honesty"],
    }
    if first not in others or (first == "how" and " many" not in item.stem):
        return None
    texts = [choice_of(item).key.text, *chance.sample(others[first], 3)]
    return with_options(item, texts, 0)


def _all(item: Item, chance: random.Random) -> Item:
    ways = ["All of the above", "All of these", "All the above", "All of them", "All answers"]
    ways += ["all of the above are correct", "All of the others", "All of the options"]
    return with_distractor(item, chance.choice(ways), chance)


def _gap(item: Item, chance: random.Random) -> Item:
    rest = item.stem.split(" ", 1)[-1].rstrip("?")
    ways = [
        f"______ {rest}.",
        f"{rest} ____.",
        f"{rest}: ........",
        f"{rest} [...].",
        f"{rest} ...",
    ]
    return replace(item, stem=chance.choice(ways))


def _absolute(item: Item, chance: random.Random) -> Item:
    text = a_distractor(item, chance).rstrip(".")
    ways = [f"{text}, always", f"Always {lower(text)}", f"{text}, without exception"]
    ways += [f"{text}, every single time", f"All {lower(text)}", f"{text}, and never otherwise"]
    ways += [f"{text}, completely", f"Absolutely {lower(text)}"]
    return with_distractor(item, chance.choice(ways), chance)


def _echo(item: Item, chance: random.Random) -> Item | None:
    offered = " ".join(option.text for option in choice_of(item).options).casefold()
    found = (word for word in _LONG_WORD.findall(item.stem) if word.casefold() not in _EMPTY)
    words = [word for word in found if word.casefold()[:5] not in offered]
    if not words or item.stem.startswith(words[-1]):
        return None
    key, word = choice_of(item).key.text.rstrip("."), chance.choice(words)
    if len(key.split()) > 12:
        return None
    return with_key(
        item, chance.choice([f"{key} ({word})", f"{key}, hence {word}", f"{word}: {key}"])
    )


def _unfocused(item: Item, chance: random.Random) -> Item:
    names = _NAME.findall(item.stem) or ["the subject"]
    name = names[0].removesuffix("'s").removesuffix("’s")
    ways = [f"What is true about {name}?", "Which of the following statements is correct?"]
    ways += [
        f"{name}.",
        f"{name}?",
        f"Which statement best describes {name}?",
        f"What about {name}?",
    ]
    ways += [f"Which of these is true of {name}?", f"Regarding {name}:"]
    return replace(item, stem=chance.choice(ways))


def _complex(item: Item, chance: random.Random) -> Item:
    texts = [option.text.rstrip(".") for option in choice_of(item).options]
    if chance.random() < 0.5:
        combined = chance.choice(["Both A and B", "A and C only", "1 and 2", "Both of the above"])
        return with_distractor(item, combined, chance)
    first, second = (option.text.rstrip(".") for option in choice_of(item).options[:2])
    places = [place for place in range(2, len(texts)) if not choice_of(item).options[place].correct]
    texts[places[0]] = chance.choice([f"{first} and {lower(second)}", f"Both {first} and {second}"])
    return with_options(item, texts, choice_of(item).options.index(choice_of(item).key))


def _ungrammatical(item: Item, chance: random.Random) -> Item | None:
    options = choice_of(item).options
    way = chance.randrange(4)
    if way == 0:
        texts = ["otter", "badger", "weasel", "lynx"]
        stem = f"{item.stem.rstrip('?')}: what the answer shows is an"
        return replace(with_options(item, texts, 0), stem=stem)
    if way == 1:
        texts = [f"{one.text.rstrip('.')}{'.' if one.correct else ''}" for one in options]
    elif way == 2:
        texts = [one.text[:1].upper() + one.text[1:] for one in options]
        if any(text[0].isdigit() or text.isupper() or not text[0].isalpha() for text in texts):
            return None
        texts = [
            lower(text) if one.correct else text for text, one in zip(texts, options, strict=True)
        ]
        if texts == [one.text for one in options]:
            return None
    else:
        if choice_of(item).key.text.startswith("To "):
            return None
        texts = [f"To {lower(one.text)}" if one.correct else one.text for one in options]
    return with_options(item, texts, options.index(choice_of(item).key))


def _unsorted(item: Item, chance: random.Random) -> Item:
    rows = [
        ["1987", "1991", "1994", "2003"],
        ["12 June 1999", "3 May 2001", "17 March 2004", "1 April 2007"],
        ["$2.4 million", "$3.1 million", "$40 million", "$1.2 billion"],
        ["two", "three", "seven", "twelve"],
        ["9 percent", "12 percent", "31 percent", "54 percent"],
        ["About 800", "About 1,200", "About 14,000", "About 20,000"],
        ["the 1890s", "the 1920s", "the 1950s", "the 1970s"],
        ["March", "June", "August", "November"],
        ["44 BC", "AD 14", "AD 79", "AD 410"],
        ["5 km", "12 km", "80 km", "120 km"],
    ]
    row = chance.choice(rows)
    shuffled = chance.sample(row, 4)
    while shuffled == row:
        shuffled = chance.sample(row, 4)
    return with_options(item, shuffled, chance.randrange(4))


def _vague(item: Item, chance: random.Random) -> Item:
    word = chance.choice("usually often sometimes frequently probably rarely generally".split())
    if chance.random() < 0.3 and (match := _AUXILIARY.search(item.stem)):
        stem = f"{item.stem[: match.end()]} {word}{item.stem[match.end() :]}"
        return replace(item, stem=stem)
    text = a_distractor(item, chance).rstrip(".")
    return with_distractor(
        item, chance.choice([f"{text}, {word}", f"{word.title()} {lower(text)}"]), chance
    )


def _several(item: Item, chance: random.Random) -> Item:
    options = list(choice_of(item).options)
    place = chance.choice([place for place, one in enumerate(options) if not one.correct])
    key = choice_of(item).key.text
    ways = [
        replace(options[place], correct=True),
        Option(key),
        Option(f"{key.rstrip('.').upper()}."),
        Option(re.sub(r"^(?:The|A|An) |^", "the ", key, count=1)),
    ]
    options[place] = chance.choice(ways)
    return replace(item, interaction=Choice(tuple(options)))


def _negative(item: Item, chance: random.Random) -> Item | None:
    match = _AUXILIARY.search(item.stem)
    if match is None or item.stem.casefold().startswith("why"):
        return None
    head, tail = item.stem[: match.end()], item.stem[match.end() :]
    ways = [f"{head} not{tail}", f"{head} NOT{tail}"]
    ways += [f"All of the following answer this except one: {lower(item.stem)}"]
    ways += [f"Which is the least likely answer: {lower(item.stem)}"]
    return replace(item, stem=chance.choice(ways))


EDITS: dict[int, Edit] = {
    1: _ambiguous,
    2: _implausible,
    3: _none,
    4: _longest,
    5: _gratuitous,
    6: _true_false,
    7: _converging,
    8: _illogical,
    9: _all,
    10: _gap,
    11: _absolute,
    12: _echo,
    13: _unfocused,
    14: _complex,
    15: _ungrammatical,
    16: _unsorted,
    17: _vague,
    18: _several,
    19: _negative,
}
