"""Whether a verb agrees with a phrase in the singular or the plural."""

from __future__ import annotations

import re

from questions.model.facts import Kind, Mention, Phrase

_SINGLE = (Kind.PERSON, Kind.CITY, Kind.COUNTRY)


def is_plural(phrase: Phrase) -> bool:
    """Whether a verb agrees with the phrase in the plural: one name never does."""
    first = phrase.mentions[0] if phrase.mentions else None
    if first and phrase.text in (first.text, f"the {first.text}"):
        if _names_many(first, phrase.text):
            return True
        if first.text == phrase.text and first.kind in _SINGLE:
            return " and " in first.text or (first.kind is Kind.PERSON and phrase.plural)
    if len(phrase.mentions) == 2 and phrase.text == " and ".join(m.text for m in phrase.mentions):
        return True
    if first and first.kind is not Kind.PERSON and _ends_pair(first, phrase.text):
        return True
    return phrase.plural or bool(_MANY_ALONE.fullmatch(phrase.text))


# "Norlists attack", though the parser takes the name for one.
_MANY_ALONE = re.compile(r"(?:[a-z]+ )?[A-Z]\w+(?:ists|icans|crats|ites)")
# "Norla and Berg Metals": two firms, of which only the second is known as one.
_FIRST_OF_TWO = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)? and ")


def _ends_pair(name: Mention, text: str) -> bool:
    """Whether a name stands behind another one and "and", and nothing else does."""
    return text.endswith(name.text) and bool(_FIRST_OF_TWO.fullmatch(text[: -len(name.text)]))


# Names of many: "the Allies", "the Armed Forces", "the Carthaginians".
_MANY = re.compile(
    r"\b(?:Allies|Brothers|Forces|Guards|Marines|Powers|Rangers|Rebels|Soviets|Tigers|Troops|"
    r"Volunteers|[A-Z]\w+(?:ists|ians|icans|mans|crats))$"
)


_SINGULAR = re.compile(r"(?:ss|us|is|News|Times|States|Nations|Netherlands|Philippines)$")


def _names_many(mention: Mention, text: str) -> bool:
    """Whether a name, in a text with or without its article, is that of many: "the Jacobins"."""
    is_body = mention.kind in (Kind.GROUP, Kind.ORGANISATION, Kind.PERSON)
    one_word = re.fullmatch(r"[Tt]he [A-Z][\w-]+s", text)
    if is_body and one_word and not _SINGULAR.search(text):
        return True
    return bool(_MANY.search(text))
