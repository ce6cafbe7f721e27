"""Which constituents of a clause are ballast, and which it may lose for being unclear."""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis import grammar
from questions.facts import event_nouns, loose_ends
from questions.facts.clauses import Clause
from questions.facts.mere_times import is_mere_time
from questions.facts.pruning import EMPHATIC
from questions.facts.wording import DOUBTFUL

DISCOURSE = frozenset(
    "however moreover furthermore also too instead meanwhile nevertheless nonetheless therefore "
    "thus hence then conversely indeed besides additionally consequently accordingly finally "
    "firstly secondly lastly still even just already now currently today again so similarly "
    "likewise rather certainly surely unfortunately fortunately sadly interestingly importantly "
    "remarkably surprisingly ironically incidentally namely specifically overall anyway "
    "otherwise ultimately increasingly effectively actually really simply clearly obviously "
    "naturally thereby soon afterwards recently lately nowadays famously notably eventually "
    "first further elsewhere".split()
)
_SET_PHRASES = frozenset(
    (
        "as a result", "in addition", "for example", "for instance", "in fact", "of course",
        "in the meantime", "at least", "on the other hand", "in turn", "in contrast", "in general",
        "in particular", "in short", "by contrast", "on top", "after all", "in the end", "at first",
        "at last", "in the process", "in other words", "for the most part", "at the time",
        "at that time", "to this day", "by then", "since then", "until then", "until now", "so far",
        "in response", "as well", "at the same time", "in all", "on average",
    )
)  # fmt: skip
_CONCESSIONS = frozenset("although though whereas while as since even than".split())
_WEAK_PREPOSITIONS = frozenset(
    "in with at during despite for as like amid under following after before on over from by "
    "through within along besides against around thanks alongside".split()
)
_LOCATING = frozenset(("in", "at", "on", "near", "outside", "inside"))
# They say where something comes to be, and say little without it.
_PUTTING = frozenset(
    "arrive base bring gather hide include keep lay leave live lodge lie place plant put remain "
    "set settle spend stand stay store take".split()
)
_WITH_DEEDS = frozenset("begin close conclude cope deal end finish help involve open start".split())
"""Verbs that need to say with what: "it ended with Peru winning"."""

_AIMED = frozenset(
    "allow be cause cost find get give have help leave make need pay require serve spend take use "
    "want wish".split()
)
"""Verbs that say little without what it is for: "took ten years to build the house"."""

_SHARES = frozenset("one some many most several two three part".split())
_RESTRICTING = frozenset("except without unless if until only but than".split())


def is_ballast(head: Token, clause: Clause) -> bool:
    """Whether a constituent adds nothing to the fact."""
    if _is_since_of_another(head, clause):
        return True
    if head.lower_ in EMPHATIC and clause.passive:
        return True  # "was itself besieged"
    if _is_of_today(head, clause):
        return True
    if head.dep_ == "advmod":
        return _is_loose_adverb(head, clause)
    if head.dep_ == "prep":
        return _is_loose_preposition(head, clause)
    if head.dep_ == "npadvmod" and head.i > clause.verb.i:
        return head.pos_ in ("NOUN", "ADJ") and is_set_off(head, clause)
    return head.dep_ == "advcl" and _is_loose_clause(head, clause)


def _is_of_today(head: Token, clause: Clause) -> bool:
    """Whether a word only says that the present is meant, as the verb does."""
    first = (*clause.auxiliaries, clause.verb)[0]
    plain = first.tag_ in ("VBZ", "VBP") and not any(head.children)
    return plain and head.lower_ in ("today", "nowadays", "now")


def _is_loose_adverb(head: Token, clause: Clause) -> bool:
    if head.lower_ == "since" and not any(head.children):
        return True
    if head.lower_ == "once" and clause.kind == "subordinate":
        return head.i < clause.subject.i
    if _is_compared_besides(head, clause) or _is_as_well(head):
        return True
    if head.lower_ == "again" and clause.negated:
        return False  # "was never seen again"
    return head.lower_ in DISCOURSE and not any(
        child.dep_ in ("prep", "advcl", "npadvmod", "amod") for child in head.children
    )


def _is_loose_preposition(head: Token, clause: Clause) -> bool:
    if any(map(_is_compared, head.children)) and is_set_off(head, clause):
        return True  # ", over two hours less than at home"
    words = " ".join(token.lower_ for token in head.subtree if not token.is_punct)
    if words in _SET_PHRASES or words.endswith(" do so") or _is_example(head):
        return True
    if _is_circumstance(head, clause):
        return True
    if any(child.dep_ == "prt" for child in clause.verb.children):
        return False  # "came up with what she called …" says nothing without it
    return any(
        child.dep_ == "pcomp" and any(each.tag_ == "WP" for each in child.children)
        for child in head.children
    )


def _is_circumstance(head: Token, clause: Clause) -> bool:
    """Whether "with" tells what others did meanwhile: "with Ann Hale proclaiming victory"."""
    if head.lower_ != "with" or clause.verb.lemma_ in _WITH_DEEDS:
        return False
    return any(
        child.dep_ == "pcomp"
        and child.tag_ == "VBG"
        and any(each.dep_ == "nsubj" for each in child.lefts)
        for child in head.children
    )


def _is_since_of_another(head: Token, clause: Clause) -> bool:
    """Whether "since …" stands behind a plain present, and so belongs to a verb further on."""
    opening = head if head.dep_ == "prep" else head.left_edge
    plain = not clause.auxiliaries and clause.verb.tag_ in ("VBZ", "VBP")
    return opening.lower_ == "since" and plain and head.i > clause.verb.i


def _is_as_well(head: Token) -> bool:
    return head.lower_ == "well" and [child.lower_ for child in head.children] == ["as"]


def _is_compared_besides(head: Token, clause: Clause) -> bool:
    """Whether a figure is only set beside another: "sold 300 boats, more than any rival"."""
    return _is_compared(head) and head.i > clause.verb.i and is_set_off(head, clause)


def _is_compared(word: Token) -> bool:
    """Whether "more" or "less" is said of something by what it is set beside."""
    if word.tag_ not in ("JJR", "RBR"):
        return False
    return any(each.lower_ == "than" for child in word.children for each in (child, *child.lefts))


def _is_example(head: Token) -> bool:
    """Whether a constituent is one of many: "most schools were shut, for example in Oslo"."""
    first = head.left_edge.i
    around = (head.doc[max(0, first - 2) : first], head.doc[first : first + 2])
    return any(words.text.lower() in ("for example", "for instance") for words in around)


def _is_loose_clause(verb: Token, clause: Clause) -> bool:
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    loose = is_set_off(verb, clause)
    if marks:
        return bool(marks & _CONCESSIONS) and (loose or not marks & {"as", "since", "than"})
    finite = any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    if loose and any(token.tag_ == "WDT" for token in [*verb.subtree][:4]):
        return True
    infinitive = any(child.tag_ == "TO" for child in verb.children)
    return loose and not finite and not infinitive


def is_set_off(head: Token, clause: Clause) -> bool:
    """Whether a comma or dash, or the beginning of the sentence, sets a constituent off."""
    first = head.left_edge
    if head.i < clause.subject.i:
        return True
    before = head.doc[first.i - 1] if first.i else None
    return before is not None and before.text in grammar.BREAKS


def attributes(head: Token) -> bool:
    """Whether a constituent names a source: "according to …"."""
    return head.dep_ == "prep" and head.lower_ == "according"


def may_go(head: Token, clause: Clause, reason: str) -> bool:
    """Whether a clause stays true without a constituent: it is loose and restricts nothing."""
    if loose_ends.only_compares(head) and not clause.negated:
        return True
    if head.dep_ not in ("prep", "advcl", "npadvmod", "advmod") or reason == DOUBTFUL:
        return False
    is_name = head.dep_ == "npadvmod" and head.pos_ == "PROPN"
    if is_name or clause.inverted or clause.negated or _is_sweeping(clause.subject):
        return False
    if any(each.lower_ in _RESTRICTING for each in (head, *head.children)):
        return False
    if any(child.tag_ == "TO" for child in head.children):
        return _is_mere_aim(head, clause)
    past = not any(token.lemma_ == "have" for token in clause.auxiliaries)
    if reason == "time" and clause.verb.tag_ in ("VBD", "VBN") and past and not _has_names(head):
        return True
    mere = past and (_is_mere_place(head, clause) or is_mere_time(head, clause))
    if reason == "description" and mere:
        return True
    if head.dep_ == "advmod":
        return head.lower_ in ("there", "here", "then") or is_set_off(head, clause)
    if head.i < clause.subject.i:
        return head.dep_ != "prep" or head.lower_ in _WEAK_PREPOSITIONS
    return is_set_off(head, clause) or (head.dep_ == "advcl" and _opens_with_time(head))


def _is_mere_place(head: Token, clause: Clause) -> bool:
    """Whether a constituent only tells where something was done once to something.

    A count, or the first or largest of its sort, may hold of that place alone.
    """
    verb = clause.verb
    done = clause.passive or any(child.dep_ == "dobj" for child in verb.children)
    inner = next((child for child in head.children if child.dep_ == "pobj"), None)
    if not done or verb.tag_ not in ("VBD", "VBN") or verb.lemma_ in _PUTTING or inner is None:
        return False
    place = _whole(inner)
    if head.lower_ not in _LOCATING or place.lemma_.lower() not in loose_ends.PLACES:
        return False
    if place != inner and any(map(_is_bare, verb.rights)):
        return False
    parts = [clause.subject, *(each for each in clause.constituents if each != head)]
    return not any(_is_counted(token) for part in parts for token in part.subtree)


def _whole(noun: Token) -> Token:
    """What "one" or "some" are of: the hills of "on one of the hills"."""
    behind = next((child for child in noun.rights if child.lower_ == "of"), None)
    if noun.lower_ not in _SHARES or behind is None:
        return noun
    return next((child for child in behind.children if child.dep_ == "pobj"), noun)


def _is_bare(child: Token) -> bool:
    """Whether an object is told of by one word, which says nothing alone: "owned a house"."""
    if child.dep_ != "dobj" or child.tag_ not in ("NN", "NNS") or any(child.rights):
        return False
    return all(each.lower_ in ("a", "an", "some") for each in child.lefts)


def _is_told_by_aim(event: Token) -> bool:
    """Whether it is its aim that tells which event is meant: "held a contest to name it"."""
    return event_nouns.is_event(event) and all(child.lower_ != "of" for child in event.rights)


def _is_mere_aim(head: Token, clause: Clause) -> bool:
    """Whether a constituent only tells what somebody did something for, which stands without it."""
    verb = clause.verb
    if head.dep_ != "advcl" or verb.lemma_ in _AIMED or verb.tag_ not in ("VBD", "VBN"):
        return False
    if any(child.dep_ in ("aux", "mark") and child.tag_ != "TO" for child in head.lefts):
        return False
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    if any(_is_bare(each) or _is_told_by_aim(each) for each in objects):
        return False
    whole = bool(objects) or clause.passive
    return whole and head.i > verb.i and not any(child.dep_ == "neg" for child in verb.children)


def _is_counted(token: Token) -> bool:
    return (
        (token.tag_ == "CD" and token.ent_type_ != "DATE")
        or token.tag_ in ("JJS", "RBS")
        or (token.lower_ in ("first", "last", "only", "all", "every", "no", "most"))
    )


def _has_names(head: Token) -> bool:
    return any(token.pos_ == "PROPN" and token.ent_type_ != "DATE" for token in head.subtree)


def _is_sweeping(subject: Token) -> bool:
    """Whether a subject speaks of none or all, within what the clause says besides."""
    words = {child.lower_ for child in subject.children if child.dep_ in ("det", "advmod", "amod")}
    return bool(words & {"no", "every", "all", "each", "any", "few", "only", "hardly", "most"})


def _opens_with_time(verb: Token) -> bool:
    first = verb.left_edge.lower_
    return first in ("when", "after", "before", "as", "while", "since", "once", "because", "where")
