"""Words that only colour what happened, and that a question does without."""

from __future__ import annotations

import re

_PRAISE_AND_BLAME = (
    "bold|breathtaking|brilliant|celebrated|crushing|daring|devastating|"
    "disastrous|dramatic|experienced|famous|fateful|fearsome|fledgling|formidable|heroic|humiliating|ill-fated|impressive|infamous|"
    "legendary|magnificent|notorious|outstanding|prestigious|remarkable|renowned|"
    "shocking|so-called|spectacular|stunning|tragic|triumphant|"
    "vulnerable"
)
_COLOURED = re.compile(
    rf"\b(?P<det>(?:[Tt]he|[Aa]n?|its|his|her|their|of|with|despite) )(?:{_PRAISE_AND_BLAME}) "
    r"(?=[\w-])"
)
_NEEDED = re.compile(r"\b(?:much|badly|desperately|sorely|urgently)[ -]needed (?=[a-z])")
# What tells only how an action went on from the one told before it.
_STEP = re.compile(
    r"\b(?:accordingly|consequently|duly|eventually|finally|initially|promptly|subsequently|"
    r"thereby|thereupon|ultimately|utterly) (?=[a-z])"
)
_ARTICLE = re.compile(r"\b(?P<a>[Aa])n? (?=(?P<next>[\w-]+))")
_VOWEL = re.compile(r"(?!(?:uni|use|usu|eu|one\b|once\b))[aeiou]|hour|honest|heir", re.IGNORECASE)


def without_colour(text: str) -> str:
    """A text without adjectives that judge, and without adverbs that count steps."""
    plain = _COLOURED.sub(lambda match: match["det"], _NEEDED.sub("", _STEP.sub("", text)))
    return plain if plain == text else _ARTICLE.sub(_agreeing, plain)


def _agreeing(match: re.Match[str]) -> str:
    return f"{match['a']}{'n' if _VOWEL.match(match['next']) else ''} "
