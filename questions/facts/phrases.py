"""The constituents of a clause as phrases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon
from questions.facts import (
    dates_in_words,
    event_nouns,
    explaining,
    loose_ends,
    mentions,
    pruning,
)
from questions.facts.clauses import Clause
from questions.facts.wording import Context, Wording, is_on_island, word
from questions.model.dates import Precision
from questions.model.facts import Kind, Mention, Phrase, Role

_ROLES = {
    "nsubj": Role.SUBJECT,
    "nsubjpass": Role.SUBJECT,
    "expl": Role.SUBJECT,
    "dobj": Role.OBJECT,
    "dative": Role.INDIRECT_OBJECT,
    "attr": Role.COMPLEMENT,
    "acomp": Role.COMPLEMENT,
    "oprd": Role.COMPLEMENT,
    "agent": Role.AGENT,
    "prep": Role.OBLIQUE,
    "npadvmod": Role.ADVERB,
    "advmod": Role.ADVERB,
    "xcomp": Role.CLAUSE,
    "ccomp": Role.CLAUSE,
    "advcl": Role.CLAUSE,
}


_LONG_PREPOSITIONS = (
    "because of", "due to", "owing to", "thanks to", "as a result of", "in addition to",
    "on behalf of", "in favour of", "in favor of", "in front of", "instead of",
)  # fmt: skip
_SINGLE = frozenset((Kind.COUNTRY, Kind.PERSON, Kind.CITY, Kind.ORGANISATION))
_MANY = frozenset("they these those many people several few both".split())
_UNCHANGED = frozenset("species series means headquarters works barracks crossroads".split())
_SHARES = frozenset("most some all half any more none".split())
_LOOSE = frozenset((Role.AGENT, Role.OBLIQUE))
_NOMINAL = frozenset((Role.OBJECT, Role.COMPLEMENT))
_NO_DOERS = frozenset((Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.DURATION))
"""By so much something is raised or cut; nobody is told of who did it."""
_BEFORE_NOUNS = frozenset("amod compound nmod det poss case".split())
_NO_ADVERBS = frozenset(("PROPN", "NUM"))
_LEANING = frozenset(("dobj", "attr", "prep", "agent", "acomp", "oprd", "npadvmod"))


class Unclear(Exception):  # noqa: N818 - it is a reason, not a fault
    """A constituent that does not stand alone, and that the clause cannot lose.

    Args:
        reason: A code of the yield report.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def phrase(
    head: Token,
    context: Context,
    *,
    clause: Clause,
    role: Role | None = None,
    without: Sequence[Token] = (),
) -> Phrase:
    """The phrase of a constituent, some of its dependents left out.

    Raises:
        Unclear: It has no words that stand alone.
    """
    role = role or (Role.COMPLEMENT if _is_made(head) else _ROLES.get(head.dep_))
    stray = head.dep_ == "npadvmod" and head.pos_ in _NO_ADVERBS and head.i not in context.times
    if role is None or stray:
        raise Unclear("parse")
    left_out = [clause.verb, *without] if head in _heads(clause) else list(without)
    left_out += [*dates_at_end(head, context), *behind_date(head, context)]
    tokens = pruning.kept(head, context.references.entities, without=left_out)
    if role is not Role.SUBJECT and role is not Role.COMPLEMENT:
        tokens = explaining.named(_core(head), tokens, context.references.entities)
    preposition, tokens = _split(head, tokens)
    if not tokens or _is_cut(tokens):
        raise Unclear("parse")
    tokens, wording = _worded(tokens, head, context, clause, role=role)
    if preposition == "on" and is_on_island(head, context):
        preposition = "in"
    return _built(head, role, preposition, tokens, wording)


def _is_cut(tokens: Sequence[Token]) -> bool:
    """Whether a phrase has lost its noun: "because of the brigade's successful"."""
    last = tokens[-1]
    return last.dep_ in _BEFORE_NOUNS and last.head.i > last.i and last.head not in tokens


def _worded(
    tokens: list[Token], head: Token, context: Context, clause: Clause, *, role: Role
) -> tuple[list[Token], Wording]:
    """The tokens of a phrase, without those that it may lose if they lean on the text, in words."""
    anchor = clause.subject if head != clause.subject else None
    if causes := loose_ends.causes(head):
        tokens = [token for token in tokens if token.i not in causes]
    wording = word(tokens, context, subject=anchor)
    if wording.problem and not clause.negated:
        loose = loose_ends.clauses(head) if role in _LOOSE else loose_ends.adjuncts(head, context)
        loose = loose or (loose_ends.details(head, context) if role in _NOMINAL else set())
        loose = loose or loose_ends.comparisons(head)
        tokens = [token for token in tokens if token.i not in loose]
        wording = word(tokens, context, subject=anchor)
    if wording.problem:
        raise Unclear(wording.problem)
    return tokens, wording


def _is_made(head: Token) -> bool:
    """Whether the second object of a verb says what the first becomes ("elected her mayor")."""
    if head.dep_ != "dobj" or head.head.lemma_ not in grammar.NAME_GIVING:
        return False
    return any(each.dep_ == "dobj" and each.i < head.i for each in head.head.children)


def dates_at_end(head: Token, context: Context) -> list[Token]:
    """The prepositions of dates at the end of a phrase that date the verb, not their noun.

    The parser hangs "on 3 May" on the last noun as often as on the verb; only what happens has a
    date of its own.
    """
    found: list[Token] = []
    spoken = {id(context.times[token.i]) for token in head.subtree if token.i in context.times}
    if head.dep_ not in _LEANING or len(spoken) != 1:
        return found
    node = head
    while True:
        last = max((child for child in node.children), key=lambda child: child.i, default=None)
        if last is None or last.i < node.i or last.pos_ in ("VERB", "AUX"):
            return found
        if last.dep_ == "prep" and last.lower_ in ("on", "in") and _is_date(last, context):
            noun = last.head
            if noun.pos_ in ("NOUN", "PROPN") and not event_nouns.is_event(noun):
                found.append(last)
            return found
        node = last


def behind_date(head: Token, context: Context) -> list[Token]:
    """What the parser hung on a date and belongs to the verb: "of malaria" in "in 1931 of …"."""
    if head.dep_ != "prep" or head.lower_ not in ("in", "on"):
        return []
    return [
        child
        for date in head.children
        if date.dep_ == "pobj" and date.i in context.times and context.times[date.i].date
        for child in date.children
        if child.dep_ == "prep" and child.i > date.i and child.i not in context.times
        if child.lower_ not in ("until", "till", "to", "through", "after", "before", "since")
    ]


def _is_date(preposition: Token, context: Context) -> bool:
    inner = [token for token in preposition.subtree if token != preposition]
    times = {id(context.times.get(token.i)) for token in inner}
    first = context.times.get(inner[0].i) if inner else None
    return first is not None and len(times) == 1 and first.type == "DATE"


def _heads(clause: Clause) -> list[Token]:
    """What the clause may itself be a part of: its subject, or what its relative word means."""
    return [clause.subject] if clause.moved is None else [clause.subject, clause.moved.head]


def _split(head: Token, tokens: list[Token]) -> tuple[str, list[Token]]:
    """The preposition in front, which may be of several words, and the rest."""
    if head.dep_ not in ("prep", "agent") and not (head.dep_ == "dative" and head.tag_ == "IN"):
        return "", tokens
    words = " ".join(token.lower_ for token in tokens[:5])
    if words.startswith("in order to"):
        return "", tokens
    long = next((each for each in _LONG_PREPOSITIONS if words.startswith(f"{each} ")), "")
    if long:
        return long, tokens[len(long.split()) :]
    front = [token for token in tokens if token.i <= head.i]
    inner = [child for child in head.children if child.dep_ in ("pobj", "pcomp", "prep", "amod")]
    rest = [token for token in tokens if token.i > head.i]
    if len(rest) > 1 and rest[0].dep_ == "prep" and rest[0].head == head and len(inner) == 1:
        front.append(rest.pop(0))
    return " ".join(token.lower_ for token in front if not _is_flow(token)), rest


def _is_flow(token: Token) -> bool:
    """Whether an adverb before a preposition belongs to the flow of the text: "also on 3 May"."""
    return token.dep_ == "advmod" and token.lower_ in ("also", "again", "then", "too")


def _built(
    head: Token, role: Role, preposition: str, tokens: list[Token], wording: Wording
) -> Phrase:
    found = mentions.find(wording)
    entire = found[0] if found and found[0].text == wording.text else None
    if role in (Role.OBLIQUE, Role.ADVERB) and entire is not None and entire.kind is Kind.DATE:
        role = Role.TIME
        preposition = _date_preposition(preposition, entire)
    core = _core(head)
    kind = _kind(core, wording, found)
    if wording.text.startswith("in order to "):
        role = Role.CLAUSE
    if role is Role.AGENT and kind in _NO_DOERS:
        role = Role.OBLIQUE
    return Phrase(
        role=role,
        text=wording.text,
        kind=kind,
        head=core.lemma_,
        start=tokens[0].idx,
        end=tokens[-1].idx + len(tokens[-1]),
        preposition=preposition,
        plural=is_plural(core, found),
        mentions=found,
        bound=wording.bound if wording.bound != wording.text else "",
    )


def _date_preposition(preposition: str, mention: Mention) -> str:
    if preposition not in ("", "on", "in", "at") or mention.date is None:
        return preposition
    if not preposition and " in " in mention.text:
        return ""
    words = dates_in_words.in_words(mention.date)
    if words is None or (mention.date.precision is Precision.DECADE and preposition):
        return preposition or "in"
    return words[0]


def _core(head: Token) -> Token:
    """The noun of a prepositional phrase, the head itself otherwise."""
    while head.dep_ in ("prep", "agent", "dative"):
        inner = next((child for child in head.children if child.dep_ in ("pobj", "prep")), None)
        if inner is None:
            return head
        head = inner
    return head


def _kind(core: Token, wording: Wording, found: Sequence[Mention]) -> Kind:
    for mention in found:
        last = mention.at + len(mention.text) == len(wording.text)
        if last and mention.start <= core.idx < mention.end:
            return mention.kind
    for mention in found:
        if mention.quantity is not None and mention.start < core.idx:
            return mention.kind
    joined = [mention.kind for mention in found if mention.quantity is None]
    members = len(core.conjuncts) + 1
    if members > 1 and len(joined) == members and len(set(joined)) == 1:
        return joined[0]
    lemma = core.lemma_.lower()
    if lemma in lexicon.PERSON_NOUNS:
        return Kind.PERSON
    if lemma in lexicon.COUNTRY_NOUNS:
        return Kind.COUNTRY
    if lemma in lexicon.CITY_NOUNS:
        return Kind.CITY
    if lemma in lexicon.ORGANISATION_NOUNS:
        return Kind.ORGANISATION
    return Kind.PLACE if lemma in lexicon.PLACE_NOUNS else Kind.THING


def is_plural(core: Token, found: Iterable[Mention] = ()) -> bool:
    """Whether a verb agrees with the phrase in the plural."""
    found = tuple(found)
    if any(_is_one_body(core, mention) for mention in found):
        return False
    if any(
        token.dep_ == "conj" and token.pos_ in ("NOUN", "PROPN", "PRON") for token in core.children
    ):
        return not any(child.dep_ == "cc" and child.lower_ == "or" for child in core.children)
    mention = next(iter(found), None)
    if mention is not None and mention.start <= core.idx < mention.end:
        if " and " in mention.text and mention.kind is not Kind.ORGANISATION:
            return True
        if mention.kind in _SINGLE:
            return False
    if core.lower_ in _UNCHANGED and _is_single_by_verb(core):
        return False
    if core.tag_ in ("NNS", "NNPS") or core.lower_ in _MANY:
        return True
    return core.lower_ in _SHARES and any(map(_counts_plural, core.children))


def _is_single_by_verb(core: Token) -> bool:
    """Whether the verb shows that a noun with one form for both numbers is one: "species has"."""
    if core.dep_ not in ("nsubj", "nsubjpass"):
        return False
    group = [child for child in core.head.children if child.dep_ in ("aux", "auxpass")]
    first = (*group, core.head)[0]
    return first.tag_ == "VBZ" or first.lower_ == "was"


def _is_one_body(core: Token, mention: Mention) -> bool:
    """Whether a name with "and" is that of one organisation: "the Lund and Oslo Bank"."""
    joined = [child for child in core.children if child.dep_ == "conj"]
    if mention.kind is not Kind.ORGANISATION or not joined:
        return False
    return all(mention.start <= each.idx < mention.end for each in (core, *joined))


def _counts_plural(child: Token) -> bool:
    """Whether "of" and a plural follow a share: "most of the troops"."""
    return child.lower_ == "of" and any(each.tag_ in ("NNS", "NNPS") for each in child.children)
