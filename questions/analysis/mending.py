"""Mends what the language model gets wrong most often.

Its lemmas forget that a short verb doubles its last letter: to it, who hoped had hopped. Its tags
take "cost" and the like for the present whatever the subject.

Its parser takes a participle for a past tense ("the Baths, opened in 1911 and closed in 2003"),
and two clauses that "and" joins for one. In "Peru has ships and Chile sells wool", it takes "ships
and Chile" for one subject; in "Peru paid for schools and children came", it takes the children for
a second thing that Peru paid for.
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Token

from questions.analysis import interruptions, naming, openings
from questions.analysis.interruptions import SUBJECTS, is_finite

NAME = "mend_clauses"
_INFLECTED = frozenset(("VBD", "VBN", "VBG"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
_OBJECTS = frozenset(("dobj", "pobj", "attr"))
_SINGULAR = frozenset(("NN", "NNP"))
_NO_COPULA = frozenset(("say", "think", "believe", "know", "mean", "hope", "suggest", "claim"))
_ONE_BEAT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]", re.IGNORECASE)
"""What ends in one vowel and one consonant: the latter is doubled ("hop, hopped")."""
_UNCHANGED = frozenset(
    "beat bet broadcast burst cast cost cut forecast hit hurt let put quit set shed shut split "
    "spread thrust upset".split()
)
"""Verbs whose past is as their present."""

_NAMING = frozenset(("called", "named"))
_ROUGHLY = frozenset(("about", "around"))

_NEVER_SUFFERED = frozenset(
    "appear arrive become come consist die disappear emerge exist fall fell go happen lie live "
    "occur remain rise seem sleep stay work".split()
)
"""Verbs without a passive: behind a noun, they are a past tense."""


@Language.component(NAME)
def mend_clauses(doc: Doc) -> Doc:
    """Mend lemmas, and give each of two joined clauses its own subject and object."""
    for token in doc:
        _mend_form(token)
        if token.pos_ in ("VERB", "AUX"):
            if is_finite(token):
                _mend_clause(token)
        elif token.dep_ == "prep" and token.lower_ in _ROUGHLY:
            _join_rough(token)
        elif token.text == "I":
            naming.join_number(token)
    return doc


def _mend_form(verb: Token) -> None:
    """Mend what the tagger says of a single word."""
    if verb.tag_ in _INFLECTED and _lacks_e(verb):
        verb.lemma_ += "e"
    if verb.tag_ == "VBP" and verb.lower_ in _UNCHANGED and _has_single_subject(verb):
        verb.tag_ = "VBD"
    if verb.tag_ == "VB" and verb.dep_ == "ROOT" and _has_plural_subject(verb):
        verb.tag_ = "VBP"
    if verb.tag_ == "VBN" and verb.dep_ == "amod":
        _free_verb(verb)
    elif verb.dep_ == "acl" and verb.head.dep_ == "conj" and verb.lower_.endswith("ed"):
        interruptions.part_joined(verb)
    if _lacks_finite(verb):
        verb.tag_ = "VBD"
    elif verb.tag_ == "VBD" and (_is_participle(verb) or _shares_present(verb)):
        verb.tag_ = "VBN"


def _mend_clause(verb: Token) -> None:
    """Give a finite verb what the parser gave to another word."""
    if verb.dep_ == "ROOT" and verb.tag_ == "VBD":
        interruptions.part_aside(verb)
    openings.mend(verb)
    subjects = [child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    if subjects:
        naming.join_calling(verb, subjects)
    if verb.dep_ == "ccomp":
        _mark_content(verb)
        _part_subject(verb)
    elif verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        _give_subject(verb)


def _lacks_e(verb: Token) -> bool:
    """Whether a lemma is that of another verb: "hop" of "hoped", "rid" of "riding"."""
    lemma, form = verb.lemma_, verb.lower_
    if len(form) - len(lemma) not in (2, 3) or not _ONE_BEAT.fullmatch(lemma):
        return False
    return form in (f"{lemma}ed", f"{lemma}ing")


def _has_single_subject(verb: Token) -> bool:
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    return subject is not None and subject.tag_ in _SINGULAR and not any(subject.conjuncts)


def _has_plural_subject(verb: Token) -> bool:
    """Whether a verb that was taken for an infinitive has a subject and nothing before it."""
    told = [child for child in verb.lefts if child.dep_ in ("nsubj", "aux", "auxpass", "mark")]
    return len(told) == 1 and told[0].tag_ in ("NNS", "NNPS")


def _free_verb(verb: Token) -> None:
    """Make "trained" the verb of "The school trained divers": a mere attribute has no subject."""
    noun = verb.head
    if noun.dep_ != "ROOT" or noun.i < verb.i or not any(c.dep_ == "nsubj" for c in verb.lefts):
        return
    outer = [child for child in noun.children if child.dep_ == "punct" or child.i < verb.i]
    verb.head, verb.dep_, verb.tag_, verb.pos_ = verb, "ROOT", "VBD", "VERB"
    noun.head, noun.dep_ = verb, "dobj"
    for child in outer:
        if child != verb:
            child.head = verb


def _mark_content(verb: Token) -> None:
    """Make "that" open the content of a verb, where it was taken for an object within it."""
    for child in verb.lefts:
        if child.dep_ == "dobj" and child.lower_ == "that":
            child.dep_, child.tag_ = "mark", "IN"


def _lacks_finite(verb: Token) -> bool:
    """Whether the verb of a sentence was taken for a participle though it acts by itself."""
    if verb.tag_ != "VBN" or verb.dep_ != "ROOT" or not verb.lower_.endswith("ed"):
        return False
    told = {child.dep_ for child in verb.children}
    return "nsubj" in told and not told & {"aux", "auxpass"}


def _is_participle(verb: Token) -> bool:
    """Whether a verb hangs on a noun, or behind a comma, or beside one that does, with no subject.

    Without a comma, only what has no object is certain: "mines dug in Peru".
    """
    above = verb.head
    set_off = verb.i > 0 and verb.doc[verb.left_edge.i - 1].text == ","
    loose = verb.dep_ == "acl" and (verb.doc[verb.i - 1].text == "," or verb.lower_ in _NAMING)
    loose = loose or (verb.dep_ in ("acl", "advcl") and _suffers(verb, set_off=set_off))
    joined = verb.dep_ == "conj" and above.dep_ in ("acl", "advcl") and above.tag_ == "VBN"
    if not loose and not joined:
        return False
    return not any(child.dep_ in SUBJECTS for child in verb.children)


def _suffers(verb: Token, *, set_off: bool) -> bool:
    """Whether a verb behind a noun or comma has what a participle has, and no object."""
    if verb.lemma_ in _NEVER_SUFFERED or not (set_off or verb.dep_ == "acl"):
        return False
    after = verb.doc[verb.i + 1 : verb.i + 2]
    if not after or after[0].tag_ not in ("IN", "TO", "RB") or not verb.i > verb.head.i:
        return False
    listed = verb.head.dep_ in SUBJECTS and not set_off
    if listed and verb.doc[verb.right_edge.i + 1 : verb.right_edge.i + 2].text == ",":
        return False  # the first of several verbs: "She went to Peru, sold boats and left"
    return not any(child.dep_ in ("dobj", "mark", "aux", "auxpass") for child in verb.children)


def _shares_present(verb: Token) -> bool:
    """Whether a verb shares the "is" or "has" of the one before: "is grown here and sold"."""
    above = verb.head
    if verb.dep_ != "conj" or above.tag_ != "VBN" or verb.lemma_ in _NEVER_SUFFERED:
        return False
    if any(child.dep_ in (*SUBJECTS, "aux", "auxpass") for child in verb.children):
        return False
    while above.dep_ == "conj" and above.head.tag_ == "VBN":
        above = above.head
    group = [child for child in above.lefts if child.dep_ in ("aux", "auxpass")]
    return bool(group) and group[0].tag_ in ("VBZ", "VBP")


def _join_rough(roughly: Token) -> None:
    """Give a preposition the date that "about" took from it: "in about AD 210"."""
    before = roughly.doc[roughly.i - 1] if roughly.i else roughly
    date = next(roughly.children, None)
    if before.dep_ != "prep" or any(before.children) or before.head != roughly.head:
        return
    if date is not None and date.dep_ == "pobj" and date.ent_type_ == "DATE":
        date.head, roughly.head, roughly.dep_ = before, date, "advmod"


def _part_subject(verb: Token) -> None:
    """Part "ships and Chile": the object of the verb before, and the subject of this one."""
    above = verb.head
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if subject is None or not above.i < subject.i < verb.i or not is_finite(above):
        return
    second = next((child for child in subject.children if child.dep_ == "conj"), None)
    joint = next((child for child in subject.children if child.dep_ == "cc"), None)
    if second is None or joint is None or joint.lower_ not in ("and", "but"):
        return
    marked = any(child.dep_ == "mark" for child in verb.children)
    has_object = any(child.dep_ in _OBJECTS for child in above.children)
    if marked or has_object or above.lemma_ in _NO_COPULA or not _agree(second, verb):
        return
    subject.head, subject.dep_ = above, "attr" if above.lemma_ == "be" else "dobj"
    second.head, second.dep_ = verb, "nsubj"
    joint.head = above
    verb.dep_ = "conj"


def _give_subject(verb: Token) -> None:
    """Give a verb the noun right before it that was joined to an object of the clause before."""
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return
    group = [child for child in verb.children if child.dep_ in ("aux", "auxpass", "advmod", "neg")]
    at = min((child.i for child in (*group, verb) if child.i <= verb.i), default=verb.i) - 1
    noun = verb.doc[max(at, 0)]
    while noun.dep_ not in ("conj", "ROOT") and noun.head.i < verb.i and noun.pos_ in _NOMINAL:
        noun = noun.head
    first = noun.head
    joint = next((child for child in first.children if child.dep_ == "cc"), None)
    if noun.dep_ != "conj" or first.pos_ not in _NOMINAL or joint is None:
        return
    if first.dep_ not in _OBJECTS or noun.right_edge.i != at or joint.i != noun.left_edge.i - 1:
        return
    if not _agree(noun, verb) or _is_in_joined(first):
        return
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    noun.head, noun.dep_ = verb, "nsubjpass" if passive else "nsubj"
    joint.head = verb.head


def _is_in_joined(noun: Token) -> bool:
    """Whether a noun is within another one that "and" joins: then that may be the subject."""
    while noun.pos_ not in ("VERB", "AUX") and noun.head != noun:
        if noun.dep_ == "conj":
            return True
        noun = noun.head
    return False


def _agree(noun: Token, verb: Token) -> bool:
    """Whether a noun can be the subject of a verb by its number."""
    group = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    first = min((*group, verb), key=lambda token: token.i)
    if noun.tag_ == "PRP":
        return noun.lower_ in ("it", "he", "she", "they", "we", "i", "you")
    single = noun.tag_ in _SINGULAR
    if first.tag_ == "VBZ" or first.lower_ == "was":
        return single
    if first.tag_ == "VBP" or first.lower_ == "were":
        return not single
    return noun.pos_ in _NOMINAL
