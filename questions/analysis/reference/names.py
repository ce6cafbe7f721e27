"""Where an article names something: what the model marks, mended by grammar and gazetteer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from questions import world
from questions.analysis.reference import kinds, lexicon, links
from questions.model.facts import Kind
from questions.world import people

_ERAS = frozenset(("BC", "AD", "BCE", "CE", "B.C.", "A.D."))
_TWICE = 2
_MISTAKEN = frozenset(("NOUN", "ADJ", "ADV", "VERB", "X", "INTJ"))
"""What an odd name is taken for where the sentence around it is odd as well."""

_OWNER = frozenset(("'s", "’s"))
_BEFORE_NAMES = frozenset(("NOUN", "DET", "ADJ", "ADV", "PRON", "CCONJ", "SCONJ"))
_TIMES = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"))


@dataclass(frozen=True, slots=True)
class Name:
    """One place where the article names something.

    Attributes:
        start: Number of the first token.
        end: Number behind the last token.
        text: The name as written.
        kind: What this place alone says that it is.
        weight: How much that counts beside other places.
        article: Whether "the" stands before it.
        owned: Whether an owner stands before it ("Peru's Foreign Ministry").
    """

    start: int
    end: int
    text: str
    kind: Kind
    weight: int
    article: bool
    owned: bool = False


def find(doc: Doc) -> Iterator[Name]:
    """The names of a text, in its order; none overlap."""
    small = {token.text for token in doc if token.is_lower}
    last = _last_names(doc)
    covered = 0
    for start, end in _merged(doc, sorted(_runs(doc, small))):
        common = _is_common(doc, start, end, small) and not _is_bearer(doc[start], last)
        if start < covered or common:
            continue
        covered = end
        kind, weight = kinds.kind(doc[start:end])
        before = [token.lower_ for token in doc[max(0, start - 2) : start]]
        article = before[-1:] == ["the"] or (before[:1] == ["the"] and before[-1].isdigit())
        article = article and not _describes(doc[end - 1], end)
        owned = start > 0 and doc[start - 1].tag_ in ("POS", "PRP$")
        yield Name(start, end, doc[start:end].text, kind, weight, article, owned)


def _describes(last: Token, end: int) -> bool:
    """Whether a name only tells of what sort a noun behind it is: "the Norla director"."""
    return last.dep_ in ("compound", "nmod", "amod", "npadvmod") and last.head.i >= end


def _runs(doc: Doc, small: set[str]) -> Iterator[tuple[int, int]]:
    marked: set[int] = set()
    for ent in doc.ents:
        if ent.label_ in kinds.LABELS:
            for start, end in _lines(doc, ent.start, ent.end):
                marked.update(range(start, end))
                yield start, end
    first = -1
    surnames, known = _surnames(doc, small), _known(doc, small)
    for token in doc:
        missed = token.pos_ == "NOUN" and token.text in surnames
        missed = missed or (token.pos_ in _MISTAKEN and token.text in known)
        missed = missed or _is_owned_landmark(token) or links.is_ships(token)
        proper = _is_proper(token) or missed
        if proper and token.i not in marked:
            first = token.i if first < 0 else first
        elif first >= 0:
            yield first, token.i
            first = -1
    if first >= 0:
        yield first, len(doc)


def _is_owned_landmark(token: Token) -> bool:
    """Whether a word is what a place is called by its owner: "the village of Berg's Well"."""
    if token.text not in lexicon.LANDMARKS or token.i < 2:
        return False
    before = token.doc[token.i - 1]
    return before.tag_ == "POS" and before.nbor(-1).pos_ == "PROPN"


def _surnames(doc: Doc, small: set[str]) -> frozenset[str]:
    """The last words of full names of people that the text does not use as common words."""
    last = _last_names(doc)
    return frozenset(word for word in last if word.istitle() and word.lower() not in small)


def _last_names(doc: Doc) -> frozenset[str]:
    """The last words of full names of people."""
    return frozenset(ent[-1].text for ent in doc.ents if ent.label_ == "PERSON" and len(ent) > 1)


def _is_bearer(token: Token, last: Container[str]) -> bool:
    """Whether a word that may be a common one acts as somebody does: "Page went home"."""
    acts = token.dep_ in ("nsubj", "nsubjpass", "poss")
    return token.tag_ == "NNP" and token.text in last and acts and not any(token.lefts)


def _known(doc: Doc, small: set[str]) -> frozenset[str]:
    """Words that the tagger takes for names within sentences time and again, and never else."""
    found = Counter(
        token.text
        for token in doc
        if token.text.istitle() and not token.is_sent_start and _is_proper(token)
    )
    return frozenset(
        word for word, times in found.items() if times >= _TWICE and word.lower() not in small
    )


def _is_proper(token: Token) -> bool:
    if token.text in _ERAS:
        return False
    return token.pos_ == "PROPN" and token.text[:1].isupper() and token.ent_type_ not in _TIMES


def _lines(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A marked stretch without articles, marks and owner's ending at its ends."""
    while start < end and (doc[start].lower_ in ("the", "a", "an") or not _names(doc[start])):
        start += 1
    while end - start > 1 and _is_before_name(doc[start]):
        start += 1
    if end - start > 1 and doc[start].is_sent_start and doc[start].tag_ in ("VBG", "VBN"):
        start += 1
    if end - start > 2 and kinds.is_of_people(doc[start].text):
        start += 1
    if start < end and _has_given_name_before(doc[start]):
        start -= 1
    while start < end and (_owns(doc[end - 1]) or not _solid(doc[end - 1])):
        end -= 1
    span = doc[start:end]
    if any(token.is_space for token in span) or not any(_is_capital(token) for token in span):
        return
    again = _said_again(span)
    if again:
        yield start, again
        yield again, end
        return
    owner = next((token.i for token in span if token.tag_ == "POS"), None)
    if owner is None or doc[end - 1].pos_ != "PROPN" or _is_sight(span, owner):
        yield start, end
    else:
        yield start, owner
        yield owner + 1, end


def _is_sight(span: Span, owner: int) -> bool:
    """Whether an owner is part of what a sight is called: "Hadrian's Wall", not "Oslo's Opera"."""
    built = span.root.ent_type_ in ("FAC", "LOC") and span.end - owner == 2
    name = span.doc[span.start : owner].text
    return built and not world.country(name) and not world.city(name)


def _is_before_name(token: Token) -> bool:
    """Whether a first word is none of a name: "institute" in "at the institute Lind met her"."""
    common = token.is_lower and token.is_alpha and token.pos_ in _BEFORE_NAMES
    apart = bool(token.whitespace_)  # not so in "pro-American"
    return common and apart and token.text not in lexicon.PARTICLES


def _has_given_name_before(token: Token) -> bool:
    """Whether a model has left out the given name of somebody: "said Per Berg"."""
    before = token.doc[token.i - 1] if token.i else None
    named = token.ent_type_ in ("PERSON", "GPE", "ORG") and token.text.istitle()
    if before is None or not named or before.is_sent_start or before.ent_type_:
        return False
    return before.text.istitle() and people.is_given_name(before.text)


def _said_again(span: Span) -> int:
    """Where a sentence begins within a name, or 0: "her son Olaf I. Olaf sold Oslo"."""
    words = [token.text for token in span]
    for at in range(1, len(words)):
        if words[at] in words[:at] and words[at - 1].endswith("."):
            return span.start + at
    return 0


def _owns(token: Token) -> bool:
    """Whether a last word is no part of a name: an owner's ending, or a stray small word."""
    if token.tag_ != "POS":
        return token.is_lower and token.pos_ in ("ADP", "DET", "CCONJ", "ADV", "PART")
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return after is None or after.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB")


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper()


def _names(token: Token) -> bool:
    """Whether a name can begin with a word: not with a mark, a year or an era."""
    return _solid(token) and token.text not in _ERAS and not (token.is_digit and len(token) > 2)


def _solid(token: Token) -> bool:
    return not token.is_space and not token.is_punct


def _merged(doc: Doc, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Neighbours that are one name in the grammar, with a number behind ("Apollo 11")."""
    held: tuple[int, int] | None = None
    for start, end in runs:
        if held is not None and start < held[1]:
            continue
        if held is not None and _is_one(doc, held, (start, end)):
            held = (held[0], end)
            continue
        if held is not None:
            yield _with_number(doc, *held)
        held = (start, end)
    if held is not None:
        yield _with_number(doc, *held)


def _is_one(doc: Doc, left: tuple[int, int], right: tuple[int, int]) -> bool:
    if right[0] - left[1] > 1:
        return False
    gap = doc[left[1] : right[0]]
    if gap.text in _OWNER and doc[right[0] : right[1]].text in lexicon.LANDMARKS:
        return doc[left[1] - 1].pos_ == "PROPN" and not doc[right[0]].is_sent_start
    if links.joins(doc[left[0] : left[1]], gap.text, doc[right[0]]):
        return True
    if gap.text in ("-", "–") and not doc[left[1] - 1].whitespace_ and not gap[-1].whitespace_:
        return True
    if any(_is_land(doc[slice(*part)].text) for part in (left, right)):
        return False
    if any(token.ent_type_ == "NORP" for token in doc[left[0] : left[1]]):
        return False
    last = doc[left[1] - 1]
    if len(gap):
        return False
    return last.dep_ in ("compound", "nmod", "flat") and left[1] <= last.head.i < right[1]


def _is_land(text: str) -> bool:
    return world.country(text) is not None or world.country_of_adjective(text) is not None


def _with_number(doc: Doc, start: int, end: int) -> tuple[int, int]:
    if end < len(doc) and doc[end].text.isdigit() and len(doc[end]) <= 3:
        after = doc[end]
        counts = after.dep_ == "nummod" and after.head.i > after.i
        if not counts and after.ent_type_ not in _TIMES and doc[end - 1].whitespace_:
            return start, end + 1
    return start, end


def _is_common(doc: Doc, start: int, end: int, small: set[str]) -> bool:
    """Whether a word only has its capital from the start of a sentence, or is a date."""
    first = doc[start]
    if any(token.lower_.rstrip(".") in lexicon.MONTHS for token in doc[start:end]):
        return any(token.is_digit for token in doc[start:end]) or end - start == 1
    if end - start > 1 or first.text.isupper():
        return False
    opens = first.is_sent_start or (start > 0 and doc[start - 1].text in ("“", '"', ":", "‘"))
    return bool(opens) and (first.lower_ in small or first.lemma_.lower() in small)
