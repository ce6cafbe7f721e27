"""How far an article vouches for a clause."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts.clauses import Clause, first_conjunct

_FUTURE = frozenset(("will", "'ll", "’ll", "shall", "wo"))
_POSSIBLE = frozenset("may might could can ca would should must ought 'd".split())
_PLANS = frozenset(
    "plan intend expect hope want aim wish propose threaten promise pledge consider seek try "
    "attempt need decide agree vow prepare aspire offer urge ask demand request recommend "
    "suggest advise encourage invite order persuade allow enable permit help".split()
)
_THOUGHTS = frozenset(
    "think believe feel fear worry doubt suspect guess assume suppose imagine argue claim predict "
    "forecast estimate expect hope wish suggest consider reckon insist allege dispute speculate "
    "want intend plan seem appear".split()
)
_SAYING = frozenset(
    "say tell announce report state declare note add explain confirm reveal admit stress point "
    "write show find indicate acknowledge warn maintain conclude mention recall discover learn "
    "realise realize know prove demonstrate establish observe calculate assure".split()
)
_HEDGES = frozenset(
    "perhaps maybe probably possibly likely unlikely reputedly allegedly reportedly apparently "
    "presumably supposedly seemingly hopefully potentially arguably".split()
)
_CONDITIONS = frozenset("if unless whether lest provided should".split())


def refusal(clause: Clause) -> str:
    """Why a clause is not asserted as having happened or being so, or ""."""
    for token in clause.auxiliaries:
        if token.lower_ in _FUTURE:
            return "planned"
        if token.lower_ in _POSSIBLE or token.tag_ == "MD":
            return "possible"
    words = {child.lower_ for child in clause.verb.children}
    if words & _HEDGES:
        return "possible"
    if clause.verb.lemma_ in ("seem", "appear", "look", "sound"):
        return "possible"
    return _circumstances(clause)


def _circumstances(clause: Clause) -> str:
    """Why a clause is not asserted for what stands above it in the sentence, or ""."""
    verb: Token | None = clause.verb
    while verb is not None:
        top = first_conjunct(verb)
        if any(_is_condition(child) for child in top.children):
            return "conditional"
        reason = _embedding(top)
        if reason:
            return reason
        verb = _verb_above(top)
    return ""


def _is_condition(token: Token) -> bool:
    return token.dep_ in ("mark", "advmod") and token.lower_ in _CONDITIONS


def _embedding(top: Token) -> str:
    """Why what a verb governs is not asserted."""
    above = top.head
    if above == top or above.pos_ not in ("VERB", "AUX"):
        return ""
    modal = any(child.tag_ == "MD" for child in above.children)
    if top.dep_ in ("ccomp", "xcomp", "pcomp", "csubj"):
        if above.lemma_ not in _SAYING:
            return "opinion" if above.lemma_ in _THOUGHTS else "embedded"
        return "possible" if modal or any(each.dep_ == "neg" for each in above.children) else ""
    return "possible" if modal and top.dep_ not in ("relcl", "advcl") else ""


def _verb_above(token: Token) -> Token | None:
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            return token
    return None


def speaker_verb(clause: Clause) -> Token | None:
    """The verb of saying that a reported clause depends on."""
    top = first_conjunct(clause.verb)
    if top.dep_ == "ccomp" and top.head.lemma_ in _SAYING:
        return top.head
    return None


def is_plan(verb: Token) -> bool:
    """Whether what follows the verb has not happened by it ("plan to build")."""
    return verb.lemma_ in _PLANS
