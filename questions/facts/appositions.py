"""Facts from appositions: "Ada Lovelace, the daughter of Lord Byron, …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from questions.analysis.reference import lexicon
from questions.facts import (
    callings,
    counterparts,
    designations,
    dimensions,
    posts,
    presumed,
    publications,
    seats,
    things,
)
from questions.facts.descriptions import Description, read, shortened
from questions.facts.designations import Called
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact

_RANKS = frozenset("first second third last only next same other former then".split())
_COMMAS = frozenset((",", "–", "—", "("))
_ENDS = frozenset((",", ".", ";", ":", "–", "—", ")", "!", "?", "”", '"'))
_ASIDES = frozenset("who which whose whom turned".split())
_SPEAKING = frozenset("say tell explain add warn write note claim admit announce argue".split())


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts in the appositions of a sentence, and why others are none."""
    done: set[int] = set()
    people = designations.persons(sentence, context)
    for person in people:
        if person.end < sentence.end and sentence.doc[person.end].text in _COMMAS:
            behind = read(sentence.doc, person.end + 1, sentence.end)
            called = any(callings.is_calling(one.noun) for one in behind)
            done.update(range(person.first, person.end) if called else ())
        yield from posts.find(person, sentence, context, number)
        for description in (*_behind(person, sentence, people), *_before(person, sentence)):
            done.update(range(person.first, person.end))
            done.update(token.i for token in description.tokens)
            try:
                yield _fact(person, description, context, number)
            except Unclear as unclear:
                yield unclear
    yield from things.find(sentence, context, number, done)
    yield from counterparts.find(sentence, context, number)
    yield from seats.find(sentence, context, number)
    yield from presumed.find(sentence, context, number)
    yield from publications.find(sentence, context, number)
    yield from dimensions.find(sentence, context, number)


def _fact(person: Called, description: Description, context: Context, number: int) -> Fact:
    noun = description.noun
    if " " not in person.name and _is_titled(person, description.head.doc):
        raise Unclear("name")
    before = [token.lower_ for token in description.tokens]
    article = "" if description.opener else callings.article_for(noun, before)
    needy = noun in callings.OFFICES | callings.KIN or description.opener == "the"
    reason = "description"
    if _is_told_apart(description):
        description = replace(description, tokens=description.tokens[1:])
        article, needy = callings.article_for(noun), False
    for tokens in shortened(description):
        if needy and tokens[-1] == description.head and description.opener != "of":
            break
        try:
            return designations.designation(
                person, tokens, description.head, context, number, article=article
            )
        except Unclear as unclear:
            reason = unclear.reason
            if reason not in ("description", "pronoun", "name"):
                break
    raise Unclear(reason)


def _is_told_apart(description: Description) -> bool:
    """Whether "who" tells which one somebody is: "Ann Hale, the geographer who led the study"."""
    if description.opener != "the" or description.noun in callings.OFFICES | callings.KIN:
        return False
    after = description.head.doc[description.end : description.end + 1].text
    ranked = any(
        each.tag_ in ("JJS", "RBS") or each.lower_ in _RANKS for each in description.tokens
    )
    return after in ("who", "whose", "whom") and not ranked


def _is_titled(person: Called, doc: Doc) -> bool:
    """Whether a name has a title before it, as surnames do."""
    before = doc[person.first - 1].lower_.rstrip(".") if person.first else ""
    return before in lexicon.TITLES


def _behind(person: Called, sentence: Span, people: list[Called]) -> list[Description]:
    """The descriptions behind a name: "Ann Hale, a teacher and founder of Norla,"."""
    doc, at = sentence.doc, person.end
    if at >= sentence.end or doc[at].text not in _COMMAS:
        return []
    at = _past_age(sentence, at + 1)
    found = [one for one in read(doc, at, sentence.end) if callings.is_calling(one.noun)]
    others = any(one.opener == "the" for one in found[1:])
    others = others or (len(found) > 1 and _is_second(person, doc)) or _is_in_list(person, doc)
    if not found or others or not _closes(sentence, found[-1].end, people):
        return []
    return found


def _is_in_list(person: Called, doc: Doc) -> bool:
    """Whether a list of people begins with a name: "among them Hale, the clerk and his wife"."""
    before = doc[person.titled - 1].lower_ if person.titled else ""
    return before in ("them", "whom", "including", "like")


def _is_second(person: Called, doc: Doc) -> bool:
    """Whether a name is the second of two, who share what follows: "Ann and Bob Hale, a …"."""
    before = doc[max(0, person.titled - 2) : person.titled]
    return len(before) > 1 and before[1].lower_ in ("and", "&") and before[0].pos_ == "PROPN"


def _past_age(sentence: Span, at: int) -> int:
    """Behind an age between commas: "Ann Hale, 45, a teacher"."""
    doc = sentence.doc
    if at + 1 < sentence.end and doc[at].like_num and doc[at + 1].text == ",":
        return at + 2
    return at


def _closes(sentence: Span, end: int, people: list[Called]) -> bool:
    """Whether a description ends where its words do, and no list goes on."""
    doc = sentence.doc
    if end >= sentence.end:
        return True
    mark = doc[end]
    if mark.lower_ in _ASIDES or (mark.tag_ == "VBG" and mark.dep_ != "ROOT"):
        return True
    if mark.text not in _ENDS:
        return False
    after = end + 1
    if mark.text != "," or after >= sentence.end:
        return True
    if any(one.titled == after for one in people):
        return False
    return doc[after].lower_ not in ("and", "or") and not _is_listed(sentence, after)


def _is_listed(sentence: Span, start: int) -> bool:
    """Whether the words from a token on are a further member of a list: "…, Trade and Energy"."""
    at = start
    doc = sentence.doc
    while at < sentence.end and doc[at].pos_ in ("PROPN", "NOUN", "ADJ"):
        at += 1
    return start < at < sentence.end and doc[at].lower_ in ("and", "or", "&")


def _before(person: Called, sentence: Span) -> list[Description]:
    """The description before a name: "Norway's environment minister, Ann Hale,"."""
    doc, comma = sentence.doc, person.titled - 1
    if comma <= sentence.start or doc[comma].text != "," or person.first != person.titled:
        return []
    if person.end < sentence.end and not _follows(doc[person.end]):
        return []
    for start in range(max(sentence.start, comma - 25), comma):
        found = read(doc, start, comma)
        if not found or found[-1].end != comma or not _starts(doc[start], sentence):
            continue
        if all(_is_definite(one) for one in found):
            return found
    return []


def _is_definite(one: Description) -> bool:
    definite = one.opener == "of" or (one.opener == "the" and one.completed)
    other = callings.ends_with_another(one.head, one.tokens[-1])
    return definite and callings.is_calling(one.noun) and not other


def _starts(first: Token, sentence: Span) -> bool:
    """Whether a noun phrase begins at a token, and not within a longer one."""
    if first.i == sentence.start:
        return True
    if first.ent_type_ == "DATE" and first.tag_ == "CD":
        return False  # "In 1875 Ann Hale's successor"
    before = first.doc[first.i - 1]
    if first.lower_ == "the" and before.lower_ in ("of", "and", "for", "in", "at"):
        return False
    return before.pos_ not in ("ADJ", "NOUN", "PROPN", "DET") and before.lower_ != "of"


def _follows(after: Token) -> bool:
    """Whether a name in apposition ends at a token: at a mark, or at the verb of its clause."""
    if after.text in _ENDS or after.lower_ in _ASIDES:
        behind = after.doc[after.i + 1 : after.i + 3]
        listed = after.text == "," and behind[:1].text.lower() in ("and", "or")
        # "Peru's envoy, Ann Hale, and her counterpart": she has been named.
        return not listed or behind[-1].lower_ in ("her", "his")
    return after.tag_ in ("VBD", "VBZ", "VBP", "MD") or after.lemma_ in _SPEAKING
