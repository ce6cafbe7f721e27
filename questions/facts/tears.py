"""Signs that the parser tore a sentence: words in the wrong place, lists and asides left open."""

from __future__ import annotations

from itertools import islice

from spacy.tokens import Token

from questions.analysis import grammar
from questions.facts.clauses import SUBJECTS, Clause, is_runon
from questions.facts.pruning import EMPHATIC

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NOUN_PLACES = frozenset("compound nmod nummod amod poss appos pobj dobj nsubj nsubjpass".split())
_OF_NOUNS = frozenset("det nummod amod compound poss".split())
_OPENERS = frozenset(
    "when where while once now that as since because if though although after before until unless "
    "whether whereas so like than how why what who which whom whose wherever whenever till lest "
    "provided however whatever no".split()
)
"""Words that open a clause within a clause."""

_FORCING = frozenset("allow cause compel enable force oblige permit".split())
_HOLDING = frozenset("believe consider estimate know report suppose suspect think".split())
_OF_TWO = grammar.NAME_GIVING | frozenset(
    "accord afford allocate allot allow ask assign assure award begrudge bequeath bring charge "
    "deal deny feed fine forbid forgive give grant guarantee hand issue leave lend offer owe pay "
    "permit promise refuse sell send serve show spare teach tell throw wish".split()
)
"""Verbs that keep an object in the passive: "she was given a medal"."""

_SHARES = frozenset("all both each half many most none one several some two".split())
_ASIDES = frozenset(("appos", "relcl", "acl"))
_WORDS_BEFORE = 3
_CLOSING = grammar.BREAKS | frozenset((")", ".", "”", '"'))


def is_torn(clause: Clause) -> bool:
    """Whether a clause shows that its sentence was not read as it was meant."""
    verb = clause.verb
    if _is_stand_in(clause) or _is_unmarked(verb):
        return True
    if any(map(_lacks_joint, (verb, *verb.children))) or _has_two_subjects(verb):
        return True
    if _borrows_over_clause(clause) or _lacks_object(clause) or _equates_clause(verb):
        return True
    if verb.lemma_ == "write" and any(map(_is_addressed, verb.children)):
        return True
    if clause.passive and verb.lemma_ not in _OF_TWO and any(map(_is_object, verb.children)):
        return True
    whole = clause.kind not in ("relative", "participle")
    if whole and (_has_open_aside(clause.subject, verb) or _is_dangling(clause.subject)):
        return True
    heads = (clause.subject, *clause.constituents)
    return any(_is_misplaced(token) or _is_open_list(token) for h in heads for token in h.subtree)


def _is_stand_in(clause: Clause) -> bool:
    """Whether "do" stands for a verb that is not there: "as Peru did to Chile"."""
    if clause.verb.lemma_ != "do" or clause.passive:
        return False
    return not any(child.dep_ in ("dobj", "ccomp", "xcomp") for child in clause.verb.children)


def _is_unmarked(verb: Token) -> bool:
    """Whether a finite clause hangs on another one without a word that says how."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if verb.dep_ != "advcl" or verb.head == verb or subject is None:
        return False
    group = [verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass"))]
    if not any(token.tag_ in _FINITE for token in group):
        return False
    if any(child.dep_ == "mark" or child.tag_ in ("WRB", "WP", "WDT") for child in verb.subtree):
        return False
    return all(token.lower_ not in _OPENERS for token in islice(verb.subtree, _WORDS_BEFORE))


def _lacks_joint(verb: Token) -> bool:
    """Whether a finite verb is joined to another one by nothing."""
    if verb.dep_ != "conj" or verb.tag_ not in _FINITE or verb.head.i > verb.i:
        return False
    between = verb.doc[verb.head.i : verb.i]
    if any(token.dep_ == "cc" or token.text in (";", "then", "–", "—") for token in between):
        return False
    return all(child.dep_ != "cc" for child in verb.children)


def _has_two_subjects(verb: Token) -> bool:
    """Whether two sentences were read as one: "The army fled; ten men managed to return"."""
    subjects = [
        child
        for child in verb.children
        if child.dep_ in ("nsubj", "nsubjpass") and child.lower_ not in EMPHATIC
    ]
    if len(subjects) < 2:
        return False
    if subjects[-1].lower_ in _SHARES and any(c.lower_ == "of" for c in subjects[-1].children):
        return True  # "thousands, many of them evicted, were leaving"
    between = verb.doc[subjects[0].i + 1 : subjects[-1].i]
    return any(token.tag_ in (*_FINITE, "VBN", "VBG") or token.text == ";" for token in between)


def _borrows_over_clause(clause: Clause) -> bool:
    """Whether a joined verb may belong to a clause in between, and its subject too.

    "She met the man who ran the bank, and left Lima" – she, or he?
    """
    verb = clause.verb
    if verb.dep_ != "conj" or any(child.dep_ in SUBJECTS for child in verb.children):
        return False
    between = verb.doc[verb.head.i + 1 : verb.i]
    inner = [
        token
        for token in between
        if token.dep_ in ("relcl", "ccomp", "advcl") and token.head.i < token.i
        if _is_finite(token) and verb.head.is_ancestor(token)
    ]
    joint = next((token for token in reversed([*between]) if token.dep_ == "cc"), None)
    apart = joint is not None and joint.i > 0 and joint.doc[joint.i - 1].text == ","
    return any(not apart or token.doc[token.left_edge.i - 1].text == "," for token in inner)


def _is_finite(verb: Token) -> bool:
    return any(
        token.tag_ in (*_FINITE, "MD")
        for token in (verb, *(child for child in verb.children if child.dep_[:3] == "aux"))
    )


def _lacks_object(clause: Clause) -> bool:
    """Whether somebody "forced to leave" whom nobody names: a passive that lost its "was".

    So has one that "believed to be a saint".
    """
    if clause.verb.lemma_ not in _FORCING | _HOLDING or clause.passive:
        return False
    own = {child.dep_ for child in clause.verb.children}
    return "xcomp" in own and "dobj" not in own


def _is_object(child: Token) -> bool:
    """Whether a passive has an object of its own: "The boats were converted trawlers"."""
    return child.dep_ == "dobj" and child.tag_ in ("NN", "NNS") and child.i > child.head.i


def _is_addressed(child: Token) -> bool:
    """Whether somebody is written to, not written: "Ann Hale wrote the Orta Court on Monday"."""
    return child.dep_ == "dobj" and child.ent_type_ in ("ORG", "PERSON", "GPE", "NORP")


def _equates_clause(verb: Token) -> bool:
    """Whether something "is" a whole clause that no word opens: "A change was Lima was free"."""
    return verb.lemma_ == "be" and any(
        child.dep_ == "ccomp"
        and child.i > verb.i
        and any(each.dep_ in SUBJECTS for each in child.children)
        and not any(each.dep_ == "mark" or each.tag_[0] == "W" for each in child.subtree)
        and not is_runon(child)
        for child in verb.children
    )


def _has_open_aside(subject: Token, verb: Token) -> bool:
    """Whether an aside of a subject opens with a comma and has none before the verb.

    Then it is the second of a list: "Ann Lee, the mayor's sister, and other guests came".
    """
    for token in subject.subtree:
        if token.dep_ not in _ASIDES or token.i < token.head.i or token.right_edge.i >= verb.i:
            continue
        if token.dep_ == "appos" and token.pos_ == token.head.pos_ == "PROPN":
            continue  # "Lima, Peru"
        before = token.doc[token.left_edge.i - 1].text
        end = {each.text for each in token.doc[token.right_edge.i : token.right_edge.i + 2]}
        if before == "," and not end & _CLOSING:
            return True
    return False


def _is_dangling(subject: Token) -> bool:
    """Whether a description that opens a sentence means another: "A baker, her shop was shut"."""
    first = subject.left_edge
    if not first.is_sent_start or first.lower_ not in ("a", "an"):
        return False
    behind = (child for child in subject.children if child.dep_ == "appos")
    return any(subject.i < child.i < subject.head.i for child in behind)


def _is_misplaced(token: Token) -> bool:
    """Whether a finite verb stands where a noun belongs, or a name behind a comma is a part of it.

    That is "Ann Lee retook Lima" as one name, and "a coal-fired, Star of Lima" as one noun.
    """
    if token.dep_ == "compound" and token.pos_ == "PROPN" and token.head.i > token.i:
        return token.head.left_edge.i < token.i - 1 and token.doc[token.i - 1].text == ","
    if token.dep_ == "conj" and token.pos_ == "PROPN" and token.head.pos_ == "NOUN":
        # "Peru sent two ships and Chile three"
        return any(child.tag_ == "CD" and child.dep_ == "nummod" for child in token.rights)
    if token.dep_ == "relcl" and token.tag_ in ("VBN", "VBG"):
        told = {child.dep_ for child in token.lefts}
        return "nsubj" in told and not told & {"aux", "auxpass"}
    if token.tag_ in _FINITE and token.dep_ == "acl":
        if token.head.dep_ == "appos":
            return False
        return not any(child.dep_ in (*SUBJECTS, "mark", "aux") for child in token.children)
    if token.tag_ not in (*_FINITE, "VB") or token.dep_ not in _NOUN_PLACES:
        return False
    return not any(child.dep_ in (*SUBJECTS, *_OF_NOUNS) for child in token.children)


def _is_open_list(first: Token) -> bool:
    """Whether "and" is missing before the last of a list: what follows was lost.

    Two names beside each other may be a place and where it lies ("Lima, Peru").
    """
    if first.dep_ == "conj" or first.pos_ not in ("NOUN", "PROPN"):
        return False
    members = (first, *first.conjuncts)
    fewest = 2 if first.dep_ in SUBJECTS else 3
    return len(members) >= fewest and not any(
        child.dep_ == "cc" for member in members for child in member.children
    )
