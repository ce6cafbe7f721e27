"""How much a phrase leans on what only the readers of its article know."""

from __future__ import annotations

import re

from questions.builders.wording.superlatives import SUPERLATIVE

# Who of whom, only the article tells.
_OF_WHOM = re.compile(
    r"(?:[Tt]he )?(?:delegates|diplomats|engineers|envoys|leaders|members|ministers|negotiators|"
    r"officers|officials|representatives|researchers|scientists|workers)"
)
# What everybody knows without an article to read.
_KNOWN_TO_ALL = frozenset(
    "air army atmosphere church climate countryside economy environment equator ground internet "
    "market media moon navy north ocean planet police pope press public sea sky south sun throne "
    "universe web west world east earth".split()
)
# What a state or a firm has one of.
_LAID_DOWN = re.compile(
    r"the (?:birth rate|death penalty|death rate|(?:driving|legal|pension|retirement|"
    r"school leaving|voting) age|(?:income|inheritance|land|sales|wealth) tax|minimum wage|"
    r"speed limit|working (?:day|hours|week|year))"
)
_TITLE_ALONE = re.compile(
    r"[Tt]he (?:King|Queen|President|Emperor|Empress|Prince|Princess|Duke|Minister|Prime Minister|"
    r"General|Bishop|Chancellor|Governor|Mayor|Party|Board|Committee|Council|Assembly|Convention|"
    r"Ministry|Department|Company|University|Museum|Church|Court|Corps|Union|Government|Commission|"
    r"Legion|Regiment|Division|Brigade|League|Society|Academy|Institute|Treaty|Conference|Island|"
    r"Fleet|Coalition|Confederation|Federation|Association|Foundation|Group|Trust|Bank)"
)
_NUMBER_ALONE = re.compile(r"(?:only |about |over |nearly )?[\d,.]+")
_SINGLING = re.compile(rf"first|last|only|most|{SUPERLATIVE}|of|in|to|for")
# "the word flygskam": it stands for itself.
_CITED = ("expression", "name", "phrase", "slogan", "term", "word")
_BARE = re.compile(r"the ((?:[a-z-]+ )*)([a-z-]+)")
# "the renovation by Ann Hale", "a version on the border": of what?
_OF_WHAT = re.compile(
    r"(?:the|an?|(?:one|two|three|four|five|six)) (?:[a-z-]+ )?(?:adaptations?|construction|copies|"
    r"copy|demolition|forerunners?|discover(?:y|ies)|editions?|episodes?|excavations?|exten(?:sions?|t)|"
    r"inventions?|openings?|parts?|publication|reconstruction|remakes?|renovation|repairs?|"
    r"restoration|sections?|segments?|sequels?|specimens?|translations?|versions?)\b"
    r"(?! (?:of|at|in|to|that|which|called|named)\b)(?! on (?:the )?(?-i:[A-Z]))",
    re.IGNORECASE,
)
# "his version at the fair": of what?
_OWN_VERSION = re.compile(
    r"\b(?:his|her|their|its) (?:[a-z-]+ )?(?:adaptation|apparatus|device|edition|invention|"
    r"machine|model|prototype|remake|sequel|translation|version)s?\b"
    r"(?! (?:called|for|of|that|to|which)\b)",
    re.IGNORECASE,
)


def bareness(text: str) -> int:
    """How much a phrase leans on its article: 2 for "the study", 1 for "the new law", else 0."""
    if _NUMBER_ALONE.fullmatch(text) or _TITLE_ALONE.fullmatch(text) or _OF_WHAT.match(text):
        return 2
    if _OWN_VERSION.match(text):
        return 2
    if _OF_WHOM.fullmatch(text):
        return 2
    match = _BARE.fullmatch(text)
    if match is None or match.group(2) in _KNOWN_TO_ALL:
        return 0
    modifiers = match.group(1).split()
    if modifiers[-1:] and modifiers[-1] in _CITED:
        return 0
    if _LAID_DOWN.fullmatch(text):
        return 0
    if any(_SINGLING.fullmatch(one) for one in modifiers):
        return 0
    return 1 if modifiers else 2


# "We should support Norway's efforts": to do what, only the article tells.
_UNTOLD = re.compile(
    r"\b(?:[Tt]he|[A-Z]\w+['’]s?|[Oo]ur|[Tt]heir|[Ii]ts) (?:[\w-]+ )?(?:actions?|aims?|approach|"
    r"attempts?|bid|campaign|claims?|conclusions?|decisions?|demands?|efforts?|findings?|idea|"
    r"initiative|measures?|moves?|objections?|plans?|position|proposals?|requests?|results?|scheme|"
    r"steps?|suggestions?|views?)\b"
    r"(?! (?:about|against|for|from|I|in|of|on|that|they|to|towards?|we)\b)"
)


# "played the instrument to calm them": which?
_TOOL_ALONE = re.compile(
    r"\bthe (?:apparatus|contraption|device|instrument|invention)"
    r"(?=[?,’']| (?:as|at|by|from|in|to)\b)"
)
# "the world's best-known manufacturer": of what?
OF_WHICH_GOODS = re.compile(
    r"\b(?:country|nation|region|state|world)['’]s (?:(?:best-[a-z]+|first|leading|(?:least|most) "
    rf"[a-z-]+|main|only|second|third|top|{SUPERLATIVE}) )*"
    r"(?:brand|exporter|importer|maker|manufacturer|producer|retailer|seller|supplier)s?\b(?! of\b)"
)


def leaves_untold(text: str) -> bool:
    """Whether a text speaks of demands, versions or makers, and does not say which or of what."""
    patterns = (_UNTOLD, _OWN_VERSION, _TOOL_ALONE, OF_WHICH_GOODS)
    return any(one.search(text) is not None for one in patterns)
