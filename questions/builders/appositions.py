"""What stands beside a name and says what it names: "a shop called Norla", "Norla, a shop"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from questions.builders.renown import AGENTS, NEEDY, SETTLEMENTS, WORKS, names_sort
from questions.distractors.things import with_article
from questions.world import country, country_of_adjective
from questions.world.places import PLACES
from questions.world.words import offsets

IsSort = Callable[[str], bool]
# So many characters around a name hold all that is looked at.
_BACK, _AHEAD = 120, 220
_MOST_OFTEN = 12
_MOST_BEFORE, _MOST_TAIL, _MANY = 3, 8, 2
_DETERMINERS = frozenset("the a an its their his her our my another whose".split())
_PREPOSITIONS = frozenset("about against as at by for from in into of on to with".split())
_NO_MODIFIERS = _DETERMINERS | _PREPOSITIONS | frozenset("and but or that this which who".split())
# What may have changed, ranks the thing, or is a matter of taste.
_LOOSE = frozenset(
    "little small large big huge tiny young new old local popular famous noted keen public private "
    "major independent poor weak strong great good bad best worst brilliant capable able brave "
    "gifted experienced skilled talented controversial notorious important key true real leading "
    "first second third only next biggest largest oldest smallest newest latest main own single "
    "few several other same various beloved renowned tiny own many neighbouring nearby so-called "
    "professional number one two humble modest ambitious award-winning common enthusiastic "
    "successful growing fast-growing".split()
)
PEOPLES = frozenset(
    "African Alpine Arctic Asian Basque Bavarian Breton Californian Catalan Celtic Corsican "
    "English European Flemish Frisian Roman Sardinian Scandinavian Scottish Sicilian Siberian "
    "Tibetan Tuscan Viking Welsh".split()
)
# Who has to do with goods or a subject: "teacher of music".
_WORKERS = AGENTS | frozenset("breeder collector dealer grower lecturer professor teacher".split())
_BYGONE = frozenset("former late future fellow ex defunct would-be fake".split())
_BEFORE = re.compile(
    r"(?P<words>[^.!?\n;:()]*?)(?: at the time)?"
    r"(?P<link>, | (?:called|named|titled|known as|by the name of) | of | )(?:[Tt]he )?[“\"‘]?$"
)
# "a beekeeper in Lund, Ann Hale", "a teacher of music called Ann Hale".
_COMPLEMENT = re.compile(
    r" (?:about|at|from|in|near|of|on) (?:(?!and\b|or\b|who\b)[\w’'-]+ ?){1,5}$"
)
_LISTED = re.compile(
    r"\b(?P<sort>[A-Za-z-]+s),? (?:like|such as|including) "
    r"(?:[A-Z][\w’'& -]*, |[A-Z][\w’'& -]* and |[A-Z][\w’'& -]*, and )*$"
)
# "a children's choir": of a sort, and nobody's.
_MEMBERS = re.compile(r"(?:children|men|women|people|boys|girls|workers|farmers)['’]s?")
_WHERE = re.compile(r", ((?:the )?[A-Z]\w+(?: [A-Z]\w+)?)(?=[,.;:)\n]| [a-z])")
_DONE = (
    r"(?:began|bought|brought|built|chose|drove|found|gave|gets|got|grew|has|held|kept|led|left|"
    r"made|met|owns|paid|put|ran|runs|sang|sells|sent|set|sold|spent|stood|then|took|was|went|"
    r"wrote|won|\w+ed)\b"
)
_CLOSED = re.compile(
    r"[”\"’]?(?: (?:at|from|of) [A-Z][\w ]{2,40})?(?:[,;:)–—]|\.(?:\s|$))"
    rf"(?! (?:and|or)\b(?! {_DONE}))"
)
# "The company Norla bought" is no company called Norla.
_VERB_AHEAD = re.compile(
    r" (?:bought|built|chose|led|made|owns|ran|runs|sang|sells|sold|wrote|won|\w+ed)\b"
)
_ARTICLE = r"(?:an?|the|(?P<owner>[A-Z][\w-]+)['’]s?|one of the) "
_BEHIND = re.compile(
    r"[”\"’]?(?: [A-Z][\w’-]+){0,2}(?:, (?:\w+ )?(?:called|known as|or) [^,.;]+,)?"
    r"(?: \([^)]{1,60}\)|, \d{1,3})?"
    rf"(?P<link>,| is| was| [–—-]| \() {_ARTICLE}(?:\d+-year-old )?"
    r"(?P<words>[A-Za-z][\w’' ,-]*?)"
    r"(?=[.;:()–—\n]| - |, (?!and\b|or\b|[a-z-]+ and\b)| (?:that|which|who|where)\b)"
)
# "Norla, founded in 1827, is the oldest newspaper".
_ASIDE = re.compile(r", [a-z][^,.;:()“”\"\n]{3,90}, (?=(?:is|was) )")
_STARTS = re.compile(r"(?:^|[.!?\n]\s?|[.!?][”\"’)]\s)(?:The )?$")
_TAIL = re.compile(r" (?:(?P<of>of)|(?:based |made |published |founded )?(?:in|from)) (?P<what>.+)")
_WORD = re.compile(r"[\w’'-]+")
_GOES_ON = re.compile(
    r" (?!(?:and|of|in|at|on|for|from|to|with|by|near|based|made|built|run|set|called|named|"
    r"founded|published|owned|known|born|written|held|led|sold|taken|\d|"
    r"living|making|overseeing|producing|running|selling|studying|teaching|working|writing|"
    r"[a-z]+ed (?:at|by|from|in|into|on|for|to|with))\b)[a-z]"
)


@dataclass(frozen=True, slots=True)
class Presentation:
    """What something is.

    Attributes:
        words: "furniture chain", "village of", or behind the name "a prize of the city of Lund".
        is_behind: Whether the words stand behind the name, between commas.
    """

    words: str
    is_behind: bool = False


def around(name: str, text: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind a name, the first times that a text gives it."""
    for at in islice(offsets(text, name), _MOST_OFTEN):
        end = at + len(name)
        yield text[max(0, at - _BACK) : at], text[end : end + _AHEAD]


def whereabouts(behind: str) -> Presentation | None:
    """The country or state that stands behind a place: "Norla, Denmark"."""
    match = _WHERE.match(behind)
    where = match[1] if match else ""
    is_state = PLACES.sort_of(where) == "American state"
    return Presentation(where, is_behind=True) if country(where) or is_state else None


def listed(before: str) -> Presentation | None:
    """What those of a list are: "startups like Norla and" before a name."""
    match = _LISTED.search(before)
    sort = match["sort"].lower() if match else ""
    single = f"{sort[:-3]}y" if sort.endswith("ies") else sort.removesuffix("s")
    if not names_sort(single) or single in SETTLEMENTS:
        return None
    return _in_front([single], "")


def told_before(before: str, behind: str, is_sort: IsSort) -> Presentation | None:
    """What stands before a name: "the energy company Norla", "its ferry, the Norla,"."""
    match = _BEFORE.search(before)
    if match is None:
        return None
    link, words = match["link"].strip(), match["words"].split()
    if not words or words[-1].endswith(",") or (link == "," and not _CLOSED.match(behind)):
        return None
    sort = words[-1].lower() if is_sort is names_sort else words[-1]
    if not is_sort(sort):
        return _told_at_length(link, match["words"], is_sort) if link not in ("", "of") else None
    if (link == "of") != (sort in SETTLEMENTS and link in ("of", "")):
        return None
    opener, kept = _modifiers(words[:-1])
    is_person = is_sort is not names_sort
    if is_person and opener == "" and not link:
        return _in_front([*_nation(words), sort], "")
    is_clause = not is_person and _VERB_AHEAD.match(behind)
    if not link and (opener in ("a", "an", "") or is_clause):
        return None
    return _in_front([*kept, sort], _owner(opener))


def _told_at_length(link: str, before: str, is_sort: IsSort) -> Presentation | None:
    """What stands before a name with a complement: "a teacher of music called"."""
    match = _COMPLEMENT.search(before)
    words = before[: match.start()].split() if match else []
    if match is None or not words or not is_sort(words[-1].lower()):
        return None
    opener, kept = _modifiers(words[:-1])
    is_work = words[-1] in WORKS and match.group().startswith(" about ")
    if opener not in ("a", "an") or (is_sort is names_sort and link == "," and not is_work):
        return None
    tail = _TAIL.match(match.group())
    head = [*kept, words[-1].lower()]
    return _of(head, tail["what"]) if tail and tail["of"] else _in_front(head, "")


def _nation(words: list[str]) -> list[str]:
    """The people before a calling without an article: "Dutch" of "In 1642, Dutch explorer"."""
    before = words[-2] if len(words) > 1 else ""
    return [before] if country_of_adjective(before) or before in PEOPLES else []


def _modifiers(words: list[str]) -> tuple[str, list[str]]:
    """What opens a noun phrase, and what stands between that and its noun; "" where unsure."""
    kept: list[str] = []
    for word in reversed(words[-_MOST_BEFORE - 1 :]):
        if _MEMBERS.fullmatch(word):
            kept.insert(0, word)
            continue
        if word.lower() in _DETERMINERS or re.search(r"['’]s?$", word):
            return word.lower() if word.lower() in _DETERMINERS else word, kept
        if word.lower() in _NO_MODIFIERS or not _may_modify(word):
            return "", []
        kept.insert(0, word)
    return "", []


_OF_A_PEOPLE = re.compile(r"(?P<people>[A-Z][a-z]+)-(?:born|language|speaking)")


def _may_modify(word: str) -> bool:
    is_small = re.fullmatch(r"[a-z][a-z-]*[a-z](?:['’]s)?", word) is not None
    is_done = word.endswith("ed") and "-" not in word and word != "retired"
    match = _OF_A_PEOPLE.fullmatch(word)
    people = match["people"] if match else word
    is_told = is_done or word.endswith("ly")
    return (is_small and not is_told) or people in PEOPLES or bool(country_of_adjective(people))


def told_behind(before: str, behind: str, is_sort: IsSort) -> Presentation | None:
    """What stands behind a name: ", a Danish company based in Lund", " is a maker of bells"."""
    match = _BEHIND.match(behind)
    if match is None and (aside := _ASIDE.match(behind)):
        match = _BEHIND.match(f" {behind[aside.end() :]}")
    if match is None or (match["link"] in (" is", " was") and not _STARTS.search(before)):
        return None
    words = match["words"]
    at = next((one.end() for one in _WORD.finditer(words) if _ends_noun(one, words, is_sort)), 0)
    head, tail = _plain(words[:at]), words[at:]
    if not head or len(head) > _MOST_BEFORE + 2 or not _PREPOSITIONS.isdisjoint(head):
        return None
    told = _TAIL.match(tail)
    if told and told["of"]:
        return _of(head, told["what"])
    where = country(told["what"].removeprefix("the ").partition(",")[0]) if told else None
    return _in_front(head, _owner(match["owner"] or "") or (where.adjectives[0] if where else ""))


def _plain(words: str) -> list[str]:
    """The words before a noun without ranks: "female troupe" of "first and only female troupe"."""
    return [one for one in words.split() if one not in _LOOSE and one not in ("and", "or")]


def _ends_noun(word: re.Match[str], words: str, is_sort: IsSort) -> bool:
    """Whether a word is the noun of the words: one of a sort, and no noun behind it."""
    return is_sort(word.group()) and _GOES_ON.match(words, word.end()) is None


def _of(head: list[str], what: str) -> Presentation | None:
    """A maker of bells is a bell maker; a prize of a city is told behind its name."""
    if head[-1] in _WORKERS:
        what = re.split(r",| and | in | for | from | at ", what)[0]
    if head[-1] in _WORKERS and re.fullmatch(r"(?:[a-z-]+ )?[a-z-]+", what):
        return _in_front([*head[:-1], *_single(what).split(), head[-1]], "")
    if head[-1] not in NEEDY:
        return _in_front(head, "")
    words = " ".join([*(one for one in head if one not in _LOOSE), "of", what])
    clean = not re.search(r"\b(?:its?|their|his|her|this|that|these|those|our)\b", words)
    if not clean or len(words.split()) > _MOST_TAIL or _BYGONE.intersection(head):
        return None
    return Presentation(with_article(words), is_behind=True)


def _single(goods: str) -> str:
    """The singular of goods: "bell", "battery", "glass"; subjects stay: "physics"."""
    if goods.endswith("ies"):
        return f"{goods[:-3]}y"
    if goods.endswith(("ches", "shes", "sses", "xes")):
        return goods[:-2]
    return goods if goods.endswith(("ss", "ics")) else goods.removesuffix("s")


def _in_front(words: list[str], nation: str) -> Presentation | None:
    """Words to stand before a name, without what ranks or judges it."""
    if _BYGONE.intersection(words):
        return None
    *before, sort = words
    kept = [one for one in before if one.lower() not in _LOOSE and _may_modify(one)]
    if sort in NEEDY and not kept:
        return None
    if len(kept) > _MANY:
        kept = [one for one in kept if not one.endswith("-born")]
    if nation and not any(one[:1].isupper() for one in kept):
        kept.insert(0, nation)
    joined = " ".join([*kept[-_MOST_BEFORE:], sort])
    return Presentation(f"{joined} of" if sort in SETTLEMENTS else joined)


def _owner(word: str) -> str:
    """The adjective of a country that owns something: "Rwandan" of "Rwanda's"."""
    state = country(re.sub(r"['’]s?$", "", word)) if word[:1].isupper() else None
    return state.adjectives[0] if state else ""
