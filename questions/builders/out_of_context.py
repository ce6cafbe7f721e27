"""What a reader of the article knows, and a reader of a stem alone does not.

In an article on the kakapo "three birds" are kakapo, and "Ann" is its heroine's sister.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from questions.builders.introducing import names_untold
from questions.builders.occupations import is_calling
from questions.builders.wording.leaning import leaning
from questions.builders.wording.standing import is_quoting
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Role
from questions.model.review import Knowledge
from questions.world.callings import RELATIVES
from questions.world.people import family_name, is_given_name
from questions.world.words import holds, offsets, telling

_COUNTED = re.compile(
    r"\b(?:[Hh]ow many|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|"
    r"[Tt]en|[Ee]leven|[Tt]welve|\d[\d,]*) (?P<noun>[a-z]+s)\b"
    r"(?! (?:at|by|called|for|from|in|named|near|of|on|that|which|who|with)\b)(?!['’-])"
)
# What articles on anything count.
_GENERAL = frozenset(
    "articles cents copies countries days deaths degrees dollars euros feet guests hours "
    "households inhabitants kilometres members metres miles minutes months nations officers "
    "passengers people points pounds prisoners residents seats seconds ships soldiers states "
    "stories students times tonnes tons tourists towns troops visitors volumes votes weeks women "
    "workers years".split()
)
_SMALL_WORD = re.compile(r"\b[a-z]+\b")
# So often, and so often for each thousand characters, an article names what it is about.
_OFTEN, _OFTEN_PER_THOUSAND = 4, 1.0
# So often an article calls somebody by one name whom all know by it.
_WELL_KNOWN = 5
_TOLD_OF = 2
# A title of more words is a headline.
_LONGEST_NAME = 3


def out_of_context(text: str, fact: Fact, knowledge: Knowledge) -> str:
    """Why a stem or an event means less without its article, as a short code; or "".

    Args:
        text: The stem, or the words of the event.
        fact: What it tells of.
        knowledge: Holds the article.
    """
    name = fact.evidence[0].article
    article = next((one for one in knowledge.articles if one.name == name), None)
    if article is None:
        return ""
    if _counts_topic(text, article):
        return "counts what only the article names"
    if _asks_atlas(text, article):
        return "asks where a place lies that the article only mentions"
    if _asks_for_aside(text, article) and not is_quoting(fact):
        return "asks for somebody whom the article only mentions"
    if _asks_for_kin(text, article):
        return "says only whose relative somebody is"
    if _owns_doubtfully(text, fact, article):
        return "leaves open whose it is"
    if _is_on_first_name_terms(text, fact, knowledge):
        return "calls somebody by the first name"
    if leaning(text, fact):
        return "points out of the stem"
    is_past = fact.date is None or fact.date.earliest.year < int(_LATELY)
    if names_untold(text, fact) and not (is_past and _is_history(article.text)):
        return "names what only the article tells of"
    return ""


_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d|\d{2,3} BCE?)\b")
# From this year on, and with so large a share of its years before it, a text is no history.
_LATELY, _MOSTLY, _FEW = "1990", 0.6, 5


@lru_cache(maxsize=64)
def _is_history(text: str) -> bool:
    """Whether a text tells of times long past, whose names stand in the books of history."""
    years = _YEAR.findall(text)
    past = sum(year.endswith(("BC", "BCE")) or year < _LATELY for year in years)
    return len(years) >= _FEW and past >= _MOSTLY * len(years)


_IN_LAW = re.compile(r"\b([a-z]+)-in-law\b")


def halves_a_relative(text: str, fact: Fact) -> bool:
    """Whether a brother-in-law of the article is told as a brother."""
    in_law = set(_IN_LAW.findall(fact.evidence[0].quote))
    return any(re.search(rf"\b{kin}\b(?!-in-law)", text) for kin in in_law)


_KIN = "|".join(chain(*RELATIVES))
_RELATIVE = re.compile(rf"(?P<owner>[A-Z].*?)['’]s? (?:[a-z]+ )?(?:{_KIN})")
_WHOSE = re.compile(rf"Whose (?:{_KIN}) (?:is|was) (?:the [a-z -]+ )?(?P<owner>[A-Z][^?]*)\?")


# "Ann Hale's wife died": what befell the family of somebody of whom an article tells a deed.
_KIN_FATE = re.compile(
    rf"\b(?P<owner>[A-Z][\w’' -]*?)['’]s? (?:[a-z]+ )?(?:{_KIN})\b"
    r".*\b(?:born|die[sd]?|married|marr(?:ies|y))\b"
)


def is_kin_of_unknown(relation: str, article: Article) -> bool:
    """Whether "Ann Hale's niece" is that of somebody whom the headline of an article omits."""
    match = _RELATIVE.fullmatch(relation)
    return match is not None and not _is_told_of(match["owner"], article)


def _is_told_of(name: str, article: Article) -> bool:
    """Whether an article is on somebody: its headline says so, or it names them often."""
    last = family_name(name)
    return last in article.title or sum(1 for _ in offsets(article.text, last)) >= _WELL_KNOWN


def _asks_for_kin(text: str, article: Article) -> bool:
    """Whether a stem asks only for a relative of somebody whom the headline does not name."""
    match = _WHOSE.fullmatch(text) or _KIN_FATE.search(text)
    if match is not None:
        return not _is_told_of(match["owner"], article)
    return is_kin_of_unknown(re.sub(r"^Who (?:is|was) |\?$", "", text), article)


def _counts_topic(text: str, article: Article) -> bool:
    """Whether what is counted is what the article is about, and the text does not name that."""
    if not _is_named_after_topic(article):
        return False
    for match in _COUNTED.finditer(text):
        noun = match["noun"]
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        if noun in _topic_nouns(article) and not telling(article.title) & telling(rest):
            return True
    return False


_WHERE = re.compile(
    r"In which (?!year|month|decade|century)[a-z ]+ (?:is|are|was|lies?) (?:the )?"
    r"(?:[a-z -]+ (?:of )?)?"
    r"(?P<name>(?![a-z])\w[\w’'-]*(?: (?:and|at|for|of|the|(?![a-z])\w[\w’'-]*))*)\?"
)
_WHO = re.compile(
    r"(?:As of [^,]+, )?"
    r"(?:[Ww]ho (?:is|was)|[Aa]t which (?:[a-z]+ )?(?:college|university|museum|institute|school) "
    r"(?:does|did|is|was)) "
    r"(?:the (?:(?!at\b|for\b|in\b|of\b)[\w-]+ ){1,4}?)?"
    r"(?P<name>(?:[A-Z][\w.’'-]* )+?[A-Z][\w’'-]*)"
    r"(?: (?:research|study|teach|work)(?: [a-z -]+)?| an? (?:[\w-]+ ){1,4}?[a-z]+)?\?"
)


def _asks_for_aside(text: str, article: Article) -> bool:
    """Whether it is asked who somebody was whom an article names once, or who works where."""
    match = _WHO.fullmatch(text)
    if match is None:
        return False
    if "which " in match.group():
        return not _is_told_of(match["name"], article)
    last = match["name"].rpartition(" ")[2]
    return sum(1 for _ in offsets(article.text, last)) == 1


_OF_ITS = re.compile(r"\bof its [a-z -]+ (?:did|does|do|has|have) (?:the )?(?=[A-Z])")


def _owns_doubtfully(text: str, fact: Fact, article: Article) -> bool:
    """Whether "its" stands with a body that the article is not about, and may be the topic's."""
    subjects = [one for one in fact.phrases if one.role is Role.SUBJECT and one.mentions]
    names = [one.mentions[0].text for one in subjects]
    alone = all(one.text.endswith(name) for one, name in zip(subjects, names, strict=True))
    about = any(telling(name) & telling(article.title) for name in names)
    return bool(_OF_ITS.search(text)) and alone and not about


_CAPITAL = re.compile(r"Which city (?:is|was) the capital of (?:the )?(?P<name>[A-Z][^?]*)\?")
# So many characters of an article for each time that it names a place it tells of.
_FOR_EACH = 2_500


def _asks_atlas(text: str, article: Article) -> bool:
    """Whether it is asked where a place lies that an article names in passing."""
    match = _WHERE.fullmatch(text) or _CAPITAL.fullmatch(text)
    if match is None or holds(article.title, match["name"]):
        return False
    head = match["name"].partition(" of ")[0]
    often = len(re.findall(rf"\b{re.escape(head)}\b", article.text))
    return often < max(_TOLD_OF, len(article.text) / _FOR_EACH)


def _is_named_after_topic(article: Article) -> bool:
    """Whether a title is no headline, but the name of what the text is about: "Kakapo"."""
    return len(article.title.split()) <= _LONGEST_NAME or holds(article.text, article.title)


@lru_cache(maxsize=64)
def _topic_nouns(article: Article) -> frozenset[str]:
    """The plurals of words that stand throughout an article."""
    counts: dict[str, int] = {}
    for word in _SMALL_WORD.findall(article.text):
        single = word.removesuffix("s")
        counts[single] = counts.get(single, 0) + 1
    fewest = max(_OFTEN, _OFTEN_PER_THOUSAND * len(article.text) / 1000)
    return frozenset(f"{one}s" for one, often in counts.items() if often >= fewest) - _GENERAL


def _is_on_first_name_terms(text: str, fact: Fact, knowledge: Knowledge) -> bool:
    """Whether a text names somebody by the given name alone, as an article does with families."""
    short = {
        mention.text
        for phrase in fact.phrases
        for mention in phrase.mentions
        if mention.kind is Kind.PERSON and " " not in mention.text
    }
    article = next(one for one in knowledge.articles if one.name == fact.evidence[0].article)
    short = {one for one in short if is_given_name(one) or _is_relative(one, article.text)}
    alone = [name for name in short if _stands_alone(name, text)]
    return any(not _is_called_so(name, fact, knowledge) for name in alone)


# "the mystery shopper Laura", "the Danish king Magnus"; "Eugénie of France", "Magnus II".
_CALLED_BEFORE = re.compile(r"\b[Tt]he (?:[\w-]+ ){0,2}(?P<who>[a-z-]+) $")
_RULER_BEHIND = re.compile(r" (?:[A-Z]|of [A-Z])")
_RULERS = frozenset("emperor empress king pharaoh pope prince princess queen saint sultan".split())
_TITLES = frozenset(
    "Archduke Captain Count Countess Dame Duchess Duke Emperor Empress Father King Lady Lord "
    "Mother Pharaoh Pope Prince Princess Queen Saint Sir Sister St Sultan Tsar Tsarina".split()
)


def _stands_alone(name: str, text: str) -> bool:
    """Whether a given name stands somewhere without another name, a title or a calling."""
    for at in offsets(text, name):
        before = text[:at]
        called = _CALLED_BEFORE.search(before)
        is_called = called is not None and (called["who"] in _RULERS or is_calling(called["who"]))
        is_titled = before.split()[-1:] != [] and before.split()[-1] in _TITLES
        if not (is_called or is_titled or _RULER_BEHIND.match(text, at + len(name))):
            return True
    return False


_RELATIVES = (
    "aunt|brother|child|cousin|daughter|father|husband|mother|nephew|niece|sister|son|uncle|wife"
)


def _is_relative(name: str, text: str) -> bool:
    """Whether a text tells whose relative somebody of one name is."""
    return bool(re.search(rf"\b(?:{_RELATIVES}),? {re.escape(name)}\b(?! [A-Z])", text))


def _is_called_so(name: str, fact: Fact, knowledge: Knowledge) -> bool:
    """Whether a given name is a family name in an article too, or the only name of its bearer."""
    place = fact.evidence[0].article
    names = {
        one.mention.text
        for one in knowledge.names
        if one.article == place and one.mention.kind is Kind.PERSON and " " in one.mention.text
    }
    if any(longer.endswith(f" {name}") for longer in names):
        return True
    article = next(one for one in knowledge.articles if one.name == place)
    is_short = any(longer.startswith(f"{name} ") for longer in names)
    often = len(re.findall(rf"\b{name}\b", article.text))
    return not is_short and (often >= _WELL_KNOWN or holds(article.title, name))
