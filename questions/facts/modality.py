"""How far an article vouches for a clause."""

from __future__ import annotations

import re

from spacy.tokens import Token

from questions.analysis import grammar
from questions.facts import verbs
from questions.facts.clauses import SUBJECTS, Clause, first_conjunct, is_runon
from questions.facts.lifting import lifting

_FUTURE = frozenset(("will", "'ll", "’ll", "shall", "wo"))
_CONDITIONS = frozenset("if unless whether lest provided should".split())
_UNCERTAIN = frozenset("before until till than lest".split())
"""Words before a clause that does not say that it came about ("he died before it was done")."""

_OPEN_TO_ALL = frozenset("climb cross find hear reach see visit".split())
_HOLDING = frozenset("accommodate carry hold seat shelter sleep store".split())
_REASONS = frozenset(("because", "since", "as", "that"))
_DEGREES = frozenset(("so", "such"))
_LIMITS = re.compile(r"\b(?:up to|as (?:many|much|far|long) as|at most)(?: [$£€])?$")
_YEAR = re.compile(r"1\d\d\d|20\d\d")
_LASTING = frozenset("become live prove remain reign rule stay".split())
"""What "was to" foretells of the past: somebody knows that it came about."""

_VERBAL = ("VERB", "AUX")


def refusal(clause: Clause) -> str:
    """Why a clause is not asserted as having happened or being so, or ""."""
    for token in clause.auxiliaries:
        if token.lower_ in _FUTURE:
            return "planned"
        if token.lower_ in ("can", "could") and _is_able(clause, now=token.lower_ == "can"):
            continue
        if token.tag_ == "MD" or (token.lower_ in ("'d", "’d") and clause.verb.tag_ == "VB"):
            return "possible"
    if {child.lower_ for child in clause.verb.children} & verbs.HEDGES:
        return "possible"
    if _is_alternative(clause.verb):
        return "possible"
    if _strays(clause.verb):
        return "embedded"
    if _is_view(clause.verb):
        return "opinion"
    return _own_words(clause) or _depends(clause.verb) or circumstances(clause.verb)


def _strays(verb: Token) -> bool:
    """Whether a clause may only seem to join a reported one: perhaps nobody said it.

    That is one with a subject of its own, or behind a comma ("She said that he left, and laughed").
    """
    first = first_conjunct(verb)
    if verb.dep_ != "conj" or first.dep_ != "ccomp" or is_runon(first):
        return False
    if any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.lefts):
        return False
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return True
    return any(token.text == "," for token in verb.doc[verb.head.i : verb.i])


def _is_alternative(verb: Token) -> bool:
    """Whether "or" joins a verb to another: either may not have come about."""
    chain = [first_conjunct(verb)]
    for each in chain:
        chain += [one for one in each.rights if one.dep_ == "conj" and one.pos_ in _VERBAL]
    return len(chain) > 1 and any(
        child.dep_ == "cc" and child.lower_ == "or" for each in chain for child in each.children
    )


def _is_view(verb: Token) -> bool:
    """Whether a sentence says at its beginning whose view it is: "To Ann Hale, Peru won"."""
    first = verb.sent[0]
    if first.dep_ != "prep" or first.head != verb or first.lower_ not in ("to", "for"):
        return False
    holder = next((child for child in first.children if child.dep_ == "pobj"), first)
    end = holder.right_edge.i + 1
    return holder.ent_type_ == "PERSON" and verb.doc[end : end + 1].text == ","


def _own_words(clause: Clause) -> str:
    """What verb and complement say about what they govern."""
    verb, lemma = clause.verb, clause.verb.lemma_
    if lemma in verbs.UNSURE and any(
        child.dep_ in ("xcomp", "acomp", "oprd") for child in verb.children
    ):
        return "possible"
    open_clause = any(child.dep_ == "xcomp" and _is_infinitive(child) for child in verb.children)
    if lemma in verbs.PLANNING and open_clause:
        return "planned"
    if lemma == "be":
        if open_clause:
            return "" if _came_to_be(clause) else "planned"
        complements = [child for child in verb.children if child.dep_ in ("acomp", "attr")]
        if any(each.lower_ in verbs.AHEAD and _opens(each) for each in complements):
            return "planned"
        that = any(child.dep_ == "ccomp" for child in verb.children)
        if that and clause.subject.lemma_.lower() in verbs.OPEN_NOUNS:
            return "opinion"
    if clause.passive and open_clause and lemma in verbs.THINKING | verbs.AHEAD | verbs.SAYING:
        return "opinion"
    ahead = any(child.lower_ in ("for", "to") for child in verb.children)
    if clause.passive and lemma == "set":
        return "planned" if open_clause or ahead else ""
    return "planned" if clause.passive and lemma in ("schedule", "expect", "mean") else ""


def _came_to_be(clause: Clause) -> bool:
    """Whether "was to" tells what came of something: "They were to remain in Egypt until 1956".

    What was to be "next month" or "in May" is a plan.
    """
    inner = next((c for c in clause.verb.children if c.dep_ == "xcomp" and _is_infinitive(c)), None)
    if inner is None or inner.lemma_ not in _LASTING or clause.verb.tag_ != "VBD" or clause.negated:
        return False
    dates = (each for each in inner.subtree if each.ent_type_ == "DATE")
    return all(_is_year_or_spell(each) for each in dates)


def _is_year_or_spell(token: Token) -> bool:
    return bool(_YEAR.fullmatch(token.text)) or token.tag_ == "NNS" or token.head.tag_ == "NNS"


def _is_able(clause: Clause, *, now: bool) -> bool:
    """Whether "can" or "could" tells what is so, and not what may come about."""
    if _is_capacity(clause):
        return True
    return now and (_is_ability(clause) or _is_limit(clause) or _is_for_all(clause))


def _is_ability(clause: Clause) -> bool:
    """Whether "can" tells what all of a class are able to do: "Wolves can swim"."""
    subject = clause.subject
    whole = all(child.dep_ in ("amod", "compound") for child in subject.lefts)
    plain = clause.verb.lemma_ not in verbs.CAUSING | {"be"} and clause.kind == "clause"
    return subject.tag_ == "NNS" and whole and plain and not clause.negated


def _is_limit(clause: Clause) -> bool:
    """Whether "can" tells how much at most: "The hall can hold up to 4,000 people"."""
    if clause.negated or clause.passive or clause.verb.lemma_ in verbs.CAUSING | {"be"}:
        return False
    own = [each for each in clause.verb.subtree if each.i > clause.verb.i and each.like_num]
    return any(_LIMITS.search(each.doc[max(0, each.i - 4) : each.i].text.lower()) for each in own)


def _is_capacity(clause: Clause) -> bool:
    """Whether "could" tells how many something has room for: "The hall could hold 1,600"."""
    if clause.negated or clause.passive or clause.verb.lemma_ not in _HOLDING:
        return False
    objects = (child for child in clause.verb.rights if child.dep_ == "dobj")
    return any(child.dep_ == "nummod" for each in objects for child in each.lefts)


def _is_for_all(clause: Clause) -> bool:
    """Whether "can be" tells what anybody may do with a place: "Malta can be seen from Lima"."""
    plain = clause.passive and not clause.negated and clause.kind == "clause"
    return plain and clause.verb.lemma_ in _OPEN_TO_ALL


def _opens(adjective: Token) -> bool:
    return any(child.dep_ in ("xcomp", "ccomp", "prep") for child in adjective.children)


def _is_infinitive(token: Token) -> bool:
    return any(child.tag_ == "TO" for child in token.children)


def _depends(verb: Token) -> str:
    """Whether the clause holds only under a condition that it states."""
    for child in verb.children:
        if child.dep_ == "advcl" and any(_is_condition(mark) for mark in child.children):
            return "conditional"
    return ""


def circumstances(verb: Token) -> str:
    """Why a clause is not asserted for what stands above it in the sentence, or ""."""
    above: Token | None = verb
    while above is not None:
        top = first_conjunct(above)
        if any(_is_condition(child) for child in top.children):
            return "conditional"
        if top == first_conjunct(verb) and _is_uncertain(top):
            return "embedded"
        if _is_beside_name(top):
            return ""
        reason = _embedding(top)
        if reason:
            return reason
        above = grammar.ancestors_verb(top)
    return ""


def _is_beside_name(verb: Token) -> bool:
    """Whether a clause only adds something about a name: it holds whatever is said of that.

    So in "They may sell Norla, which was founded in 1990", in "… Peru's bank, sold in 1990",
    and in "… if a third of the 184 ports that joined object".
    """
    first = verb.left_edge
    if first.i < 2:
        return False
    if verb.doc[first.i - 1].text != ",":
        return verb.dep_ == "relcl" and _is_counted(verb.head) and first.i == verb.head.i + 1
    if verb.dep_ == "relcl":
        return verb.head.pos_ == "PROPN" and first.tag_ in ("WDT", "WP")
    noun = verb.doc[first.i - 2]
    if verb.tag_ != "VBN" or verb.dep_ not in ("acl", "advcl") or noun.dep_ == "conj":
        return False
    return noun.pos_ == "PROPN" or any(child.dep_ == "poss" for child in noun.lefts)


def _is_counted(noun: Token) -> bool:
    """Whether "the" and a number in figures tell how many there are: "the 184 ports that …"."""
    before = [*noun.lefts][-2:]
    return [each.dep_ for each in before] == ["det", "nummod"] and before[1].text[:1].isdigit()


def _is_uncertain(verb: Token) -> bool:
    marks = [child for child in verb.children if child.dep_ in ("mark", "advmod", "prep")]
    open_ = [mark for mark in marks if mark.lower_ in _UNCERTAIN and mark.i < verb.i]
    return any(not _governs_noun(mark) and not _came_about(mark, verb) for mark in open_)


def _governs_noun(mark: Token) -> bool:
    """Whether a word is no mark of a clause, but stands before a noun: "until the 1960s"."""
    return mark.dep_ == "prep" and any(child.dep_ == "pobj" for child in mark.children)


def _came_about(mark: Token, verb: Token) -> bool:
    """Whether "until" tells what ended something in the past: "it drifted until a tug came"."""
    above = verb.head
    if mark.lower_ not in ("until", "till") or verb.dep_ != "advcl" or above.i > verb.i:
        return False
    told = all(_is_past(each) for each in (verb, above)) and verb.lemma_ != "be"
    return told and not any(child.dep_ == "neg" for child in above.children)


def _is_past(verb: Token) -> bool:
    """Whether a verb tells of what was, without "could" and the like."""
    group = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    first = group[0] if group else verb
    return first.tag_ == "VBD"


def _is_condition(token: Token) -> bool:
    return token.dep_ in ("mark", "advmod") and token.lower_ in _CONDITIONS


def _embedding(top: Token) -> str:
    """Why what a verb governs is not asserted."""
    above = top.head
    if _is_outcome(top):
        return ""
    if above == top or above.pos_ not in _VERBAL or is_runon(top):
        return "" if above == top or above.pos_ in _VERBAL or top.dep_ == "relcl" else _noun(top)
    if lifting(top) is not None:
        return ""
    modal = any(child.tag_ == "MD" for child in above.children)
    if top.dep_ == "advcl" and above.lemma_ in verbs.JUDGING and _is_reason(top):
        return "opinion"
    if top.dep_ in ("ccomp", "xcomp", "pcomp", "csubj"):
        if above.lemma_ not in verbs.SAYING:
            return "opinion" if above.lemma_ in verbs.THINKING else "embedded"
        return "possible" if modal or any(each.dep_ == "neg" for each in above.children) else ""
    return "possible" if modal and top.dep_ not in ("relcl", "advcl", "conj") else ""


def _is_outcome(top: Token) -> bool:
    """Whether a clause tells what came of something: "he was so fond of it that he paid"."""
    marks = [child for child in top.lefts if child.dep_ == "mark"]
    if [mark.lower_ for mark in marks] != ["that"] or not _is_past(top):
        return False
    above = top.head if top.head.pos_ in _VERBAL else grammar.ancestors_verb(top)
    if above is None or above.i > marks[0].i or not _is_past(above):
        return False
    if any(child.dep_ == "neg" for child in above.children):
        return False
    between = above.doc[above.i + 1 : marks[0].i]
    return any(each.lower_ in _DEGREES and each.i + 1 < marks[0].i for each in between)


def _is_reason(top: Token) -> bool:
    """Whether a clause says why, by the view of whoever judges so."""
    return any(child.dep_ == "mark" and child.lower_ in _REASONS for child in top.children)


def _noun(top: Token) -> str:
    """A clause that depends on a noun or adjective ("the claim that …") is not asserted."""
    if top.dep_ == "acl" and top.tag_ in ("VBN", "VBG") and not _is_infinitive(top):
        return ""
    return "embedded" if top.dep_ in ("acl", "ccomp", "csubj", "pcomp") else ""


def speaker_verb(clause: Clause) -> Token | None:
    """The verb of saying that a reported clause depends on."""
    top = first_conjunct(clause.verb)
    if top.dep_ == "ccomp" and not is_runon(top) and top.head.lemma_ in verbs.SAYING:
        return top.head
    return None
