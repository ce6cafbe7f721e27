"""Where the parser hangs a date on a wrong word, and the word that it belongs to.

Most functions give None where the parser seems right.
"""

from __future__ import annotations

from spacy.tokens import Span, Token

from questions.facts.event_nouns import is_event

NOUNS = frozenset(("NOUN", "PROPN"))
VERBS = frozenset(("VERB", "AUX"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))


def preposition_alone(root: Token) -> Token | None:
    """The preposition of a date that the parser gave to the noun behind ("In 1995 prices rose").

    That noun is the subject where the verb has no other.
    """
    noun, start = root.head, min(root.head.left_edge.i, root.left_edge.i)
    before = root.doc[start - 1] if start > root.sent.start else None
    if before is None or before.dep_ != "prep" or noun.i < root.i or before.head.pos_ not in VERBS:
        return None
    objects = [child for child in before.children if child.dep_ in ("pobj", "pcomp")]
    taken = objects == [noun] and _lacks_subject(before.head, behind=noun)
    return before if taken or not objects else None


def _lacks_subject(verb: Token, *, behind: Token) -> bool:
    """Whether a finite verb behind a noun has no subject."""
    if verb.i < behind.i:
        return False
    words = list(verb.children)
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or any(
        word.dep_ in ("aux", "auxpass") and word.tag_ != "TO" for word in words
    )
    return finite and not any(word.dep_ in SUBJECTS for word in words) and verb.dep_ != "conj"


def clause_behind(root: Token, span: Span) -> Token | None:
    """The clause behind a date that the parser took for its relative ("until 1950 most had it")."""
    if not any(character.isdigit() for character in span.text):
        return None
    for child in root.children:
        if child.dep_ == "relcl" and child.i > span.end and child.pos_ in VERBS:
            subjects = [word for word in child.children if word.dep_ in SUBJECTS]
            if subjects and not any(word.tag_.startswith("W") for word in child.subtree):
                return child
    return None


def perfect_above(event: Token) -> Token | None:
    """The perfect that "since" asks for: "There has been an office serving the town since 2005"."""
    if _is_perfect(event):
        return None
    while event.dep_ in ("acl", "relcl") and event.head.pos_ in NOUNS:
        above = next((word for word in event.ancestors if word.pos_ in VERBS), None)
        if above is None or _is_perfect(above):
            return above
        event = above
    return None


def in_apposition(event: Token, preposition: Token) -> Token | None:
    """The event right before a date that only explains another noun of the clause.

    "They had news of the war, the invasion of Wales on 3 May": the date is not that of the news.
    """
    if event.pos_ not in VERBS or preposition.i <= event.i + 1:
        return None
    noun = preposition.doc[preposition.i - 1]
    while noun.pos_ in NOUNS | {"ADP"} and noun.dep_ in ("pobj", "prep", "compound"):
        noun = noun.head
    return noun if noun.dep_ == "appos" and is_event(noun) and noun.i > event.i else None


def across_the_comma(event: Token, preposition: Token) -> Token | None:
    """The verb behind a date that the parser hung on the clause before it.

    "Though prices fell, in 2012 they rose", and a sentence that was not cut from the one before.
    """
    if event.i >= preposition.i or event.pos_ not in VERBS:
        return None
    before = preposition.doc[preposition.i - 1]
    cut = before.text.endswith(".") and preposition.is_title
    if event.dep_ == "advcl" and before.text == "," and event.head.i > preposition.i:
        return event.head
    if not cut:
        return None
    for token in preposition.doc[preposition.i : preposition.sent.end]:
        if token.dep_ in SUBJECTS and token.head.i > token.i and token.head.pos_ in VERBS:
            return main_verb(token.head)
    return None


def main_verb(verb: Token) -> Token:
    """The verb that an auxiliary helps."""
    while verb.dep_ in ("aux", "auxpass") and verb.head != verb:
        verb = verb.head
    return verb


def _is_perfect(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)
