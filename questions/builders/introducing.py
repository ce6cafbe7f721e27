"""Who somebody is, told to those who have not read the article: "the zoologist Ann Hale".

An article introduces those whom not everybody knows once; a stem stands alone and does it again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from questions.builders import naming
from questions.builders.appositions import Presentation
from questions.builders.full_names import full_name_of
from questions.builders.identities import called, headlined, placed
from questions.builders.occupations import is_calling
from questions.builders.presentations import full_name, presented, seat
from questions.builders.renown import is_known, is_of_many_towns
from questions.builders.studies import with_topic
from questions.builders.wording.soundness import faults
from questions.distractors import Statements
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role
from questions.world import callings
from questions.world.famous import life_of
from questions.world.people import area_of, family_name, is_full_name, is_given_name
from questions.world.posts import changes_hands
from questions.world.words import holds, offsets

# "A Danish zoologist from Aarhus": what stands before a name, without its article and its tail.
_TAIL = re.compile(r" (?:from|in|who|that|which|based|known)\b.*")
_BRIEF = re.compile(r"an? (?P<words>(?:[A-Z]?[a-z]+(?:-[a-z]+)* ){0,2}[a-z]+(?:-[a-z]+)*)")
# What may have changed, or is a matter of taste.
_LOOSE = re.compile(
    r"\b(?:little|small|large|big|huge|tiny|young|new|old|local|popular|famous|noted|keen|public|"
    r"private|major|independent|poor|weak|strong|great|good|bad|best|worst|brilliant|capable|able|"
    r"brave|gifted|experienced|skilled|talented|controversial|notorious|important|key|true|real) "
)
_BYGONE = re.compile(r"\b(?:former|late|leading|retired|future|fellow|few|single)\b")
_BODIES = (Kind.ORGANISATION, Kind.PLACE, Kind.CITY, Kind.THING, Kind.WORK, Kind.PERSON)
# What already tells who is meant: "the engineer Ann Hale", "President Hale", "Peru's Ann Hale".
_TOLD = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?) "
    r"(?:(?!(?:and|as|at|by|for|from|in|of|on|over|to|under|with)\b)[\w’'-]+ ){0,3}|"
    r"\b[A-Z][\w.’'-]* |[’']s? |-)$"
)
_FIRST_WORDS = frozenset(
    "As At By For From In Of On Since To What When Where Which Who Whose".split()
)
_LONGEST = 24
# So often an article names whom it is about, and more.
_SELDOM = 3
# Words of a stem that has room for a post, and of a post.
_SHORT, _LONGEST_POST = 16, 8
_POST = re.compile(r"the [a-z -]+ (?:of|at|for) (?:the )?(?:[A-Z][\w’'-]*(?: (?:of|and|for) )? ?)+")
_FOUNDER = re.compile(r"the (?:co-)?founder of (?:the )?[A-Z]")
# "Norway's energy minister", "the Lund Museum's director".
_OWNED_POST = re.compile(
    r"(?:the )?(?P<owner>[A-Z][\w’'.-]*(?: (?:of |for |the )*[A-Z][\w’'.-]*)*)['’]s? "
    r"(?:[a-z]+ ){0,2}[a-z]+"
)
_ROOT = 4
_SUFFIX = re.compile(r"(?:ician|ist|er|or|ian|man|woman|ess)$")
# There the people that somebody belongs to would help.
_WHERE_OR_WHENCE = re.compile(
    r"\b[Ww]hich (?:[a-z]+ )?(?:city|country|island|language|nation|place|region|state|town|"
    r"university|village)\b"
)


def introduced(stem: str, key: str, fact: Fact, statements: Statements) -> str:
    """A stem that says what its people and bodies are, where the article says it in a few words.

    Args:
        stem: The question.
        key: The right answer, which the words may not hold.
        fact: What it asks about.
        statements: All that the library says.
    """
    text = statements.text_of(fact)
    for name in _people(fact, statements):
        if name == key or len(stem.split()) > _LONGEST or life_of(name):
            continue
        words = _calling(name, fact, statements) or _called(name, text, stem, key)
        words = words or _headlined(name, fact, statements)
        if words and not _tell(words, key, stem):
            stem = _told(stem, name, words)
        elif not words and len(stem.split()) <= _SHORT:
            post = placed(name, text) or _post(name, fact, statements)
            stem = (
                _without_fault(naming.with_post(stem, name, post, key=key), stem) if post else stem
            )
    return with_topic(with_bodies(stem, fact, text, key=key), text, key=key)


def _without_fault(told: str, stem: str) -> str:
    """A stem with what it says of somebody, unless that makes it unsound."""
    return stem if told == stem or set(faults(told)) - set(faults(stem)) else told


def _people(fact: Fact, statements: Statements) -> tuple[str, ...]:
    """The people whom a fact names, by their full names where known, and who says so."""
    people = [one.text for _, one in _named(fact) if one.kind is Kind.PERSON]
    whole = [one if " " in one else full_name_of(one, fact, statements) or one for one in people]
    named = [one for one in whole if " " in one or is_given_name(one)]
    says = fact.speaker if is_given_name(fact.speaker.partition(" ")[0]) else ""
    return tuple(dict.fromkeys((*named, says) if " " in says else named))


def _called(name: str, text: str, stem: str, key: str) -> str:
    """What the text calls somebody by, without what gives away the key; or ""."""
    found = called(name, text)
    fit = naming.fitting(found, stem, key) if found else None
    if fit is None or _akin(fit.words, f"{stem} {key}"):
        return ""
    *nation, calling = fit.words.split()
    if _WHERE_OR_WHENCE.search(stem):
        nation = [one for one in nation if not one[:1].isupper()]
    return " ".join([*nation, calling])


def _headlined(name: str, fact: Fact, statements: Statements) -> str:
    """The calling in the headline, for the one whom an article names first and most; or ""."""
    place = fact.evidence[0].article
    article = next((one for one in statements.knowledge.articles if one.name == place), None)
    words = headlined(article.title, article.text) if article else ""
    if not words or article is None or placed(name, article.text):
        return ""
    uses = [one.mention.text for one in statements.mentions.of_kind(Kind.PERSON, place)]
    counts = {one: article.text.count(family_name(one)) for one in uses if is_full_name(one)}
    others = [often for one, often in counts.items() if family_name(one) != family_name(name)]
    return words if counts.get(name, 0) > max([_SELDOM, *others]) else ""


def _akin(words: str, text: str) -> bool:
    """Whether a text holds a word of the root of a calling: "physics" beside "physicist"."""
    roots = (_SUFFIX.sub("", word) for word in words.split() if not word[:1].isupper())
    return any(
        re.search(rf"\b{re.escape(root)}", text, re.IGNORECASE)
        for root in roots
        if len(root) >= _ROOT
    )


def with_bodies(words: str, fact: Fact, text: str, *, key: str = "") -> str:
    """A stem or an event that says what the bodies, works, things and places in it are.

    Args:
        words: The stem, or the words of the event.
        fact: What it tells of.
        text: The text of its article.
        key: The right answer, which nothing may tell.
    """
    for phrase, named in _named(fact):
        name = replace(named, text=full_name(named.text, text))
        words = naming.as_one(words, name.text)
        if (
            _is_person(name, text)
            or key in (named.text, name.text)
            or len(words.split()) > _LONGEST
        ):
            continue
        words = naming.in_full(words, named.text, name.text)
        if is_of_many_towns(name.text):
            words = naming.with_seat(words, name.text, seat(name.text, text), key=key)
        elif not is_known(name.text):
            words = naming.introduced(words, name, phrase, presented(name.text, text), key=key)
    return words


def with_callings(words: str, fact: Fact, text: str) -> str:
    """An event that says of the people in it what they are by calling.

    Args:
        words: The words of the event.
        fact: What it tells of.
        text: The text of its article.
    """
    for _, name in _named(fact):
        if name.kind is not Kind.PERSON or " " not in name.text or life_of(name.text):
            continue
        told = called(name.text, text)
        if told and not _tell(told.words, "", words) and not _akin(told.words, words):
            words = _told(words, name.text, told.words)
    return words


def _is_person(name: Mention, text: str) -> bool:
    """Whether a name is that of a person; that of a firm may be taken for one."""
    if name.kind is not Kind.PERSON or " " not in name.text:
        return False
    is_human = area_of(name.text) is not None or called(name.text, text) is not None
    return is_human or presented(name.text, text) is None


def names_untold(text: str, fact: Fact) -> bool:
    """Whether a stem or an event names a body, a work or a thing, and does not say what it is."""
    return any(naming.is_untold(text, name, phrase) for phrase, name in _named(fact))


def _named(fact: Fact) -> tuple[tuple[Phrase, Mention], ...]:
    """The people, bodies and works that a fact names, each once and in its phrase."""
    found = {
        one.text: (phrase, one)
        for phrase in reversed(fact.phrases)
        for one in reversed(phrase.mentions)
        if one.kind in _BODIES
    }
    return tuple(reversed(found.values()))


def _calling(name: str, fact: Fact, statements: Statements) -> str:
    """What the article calls somebody by: "Danish zoologist"; "" where that takes more words."""
    article = fact.evidence[0].article
    for told in statements.mentions.told_of(name, article):
        if told == fact:
            continue
        match = _BRIEF.fullmatch(_TAIL.sub("", _complement(told)))
        if match is None or _BYGONE.search(match["words"]):
            continue
        words = _LOOSE.sub("", match["words"])
        head = words.rpartition(" ")[2]
        if callings.field_of(head) or is_calling(head):
            return words
    return ""


def _post(name: str, fact: Fact, statements: Statements) -> Presentation | None:
    """The post that the article tells of somebody, with its body: "the director of the Louvre"."""
    for told in statements.mentions.told_of(name, fact.evidence[0].article):
        what = _complement(told)
        is_brief = len(what.split()) <= _LONGEST_POST
        if told == fact or not is_brief or _BYGONE.search(what):
            continue
        if _FOUNDER.match(what) or (_POST.fullmatch(what) and changes_hands(what)):
            return Presentation(what, is_behind=True)
        owned = _OWNED_POST.fullmatch(what)
        if owned and (changes_hands(what) or what.endswith("minister")):
            is_torn = _is_torn(owned["owner"], statements.text_of(fact))
            return None if is_torn else Presentation(what)
    return None


def _is_torn(owner: str, text: str) -> bool:
    """Whether a text has a longer name for an owner: "the Lund Forest Park" for "Forest Park"."""
    return re.search(rf"\b[A-Z][\w-]* {re.escape(owner)}\b", text) is not None


def _complement(fact: Fact) -> str:
    """What a fact says that its subject is or was, or ""."""
    verb = fact.verb
    if verb is None or verb.lemma != "be" or verb.auxiliaries or verb.negated:
        return ""
    if fact.modality is not Modality.ASSERTED or len(fact.phrases) != 2:
        return ""
    what = fact.phrases[1]
    return what.text if what.role is Role.COMPLEMENT and not what.plural else ""


def _tell(words: str, key: str, stem: str) -> bool:
    """Whether words would give the key away, or say what the stem says already."""
    return any(holds(text.lower(), word.lower()) for word in words.split() for text in (key, stem))


def _told(stem: str, name: str, words: str) -> str:
    """A stem with words before a name, unless something tells there already who is meant."""
    at = next(iter(offsets(stem, name)), -1)
    before = stem[:at] if at > 0 else ""
    match = _TOLD.search(before)
    opens = match is not None and match.group().strip() in _FIRST_WORDS
    if at < 0 or (match is not None and not opens) or name.startswith("the "):
        return stem
    return f"{before}{'the' if before else 'The'} {words} {stem[at:]}"
