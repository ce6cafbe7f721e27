"""Noun phrases that a name completes, for the short forms behind them.

After "Norla's new electric car", "the car" is Norla's new electric car, if the text has no other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon
from questions.analysis.reference.antecedents import is_of_name
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_LONGEST = 7
"""Words of a phrase that may stand in for a short form."""

_FAR = 150
"""Tokens after which a short form may mean another thing again."""

_FAR_IN_SHORT = 400
_SHORT = 1500
"""Tokens of a text that speaks of one thing to its end, unless it brings in another."""

_TWICE, _NEAR = 2, 60
_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")

_DATE = 3
"""Words of a date."""

_LINKS = frozenset("of in at on for by".split())
_MODIFYING = frozenset(("amod", "compound", "nummod", "nmod"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_KEPT = lexicon.PLACE_NOUNS | frozenset(
    "bakery boat book brewery business clinic collection company farm film firm garden laboratory "
    "novel orchard studio workshop yard".split()
)
"""What stays its owner's, and is a single one."""

_ONE_OF_MANY = frozenset(
    "age area army attack battle campaign case city coast corps day division end field fleet force "
    "front government group head hill home house land law life line man member name number offer "
    "offensive operation part party people place plan point population region resident road rule "
    "side siege state street style system team time town trade unit version war way week woman "
    "work world year".split()
)
"""Nouns that a text uses of much beside what has a name in front of it."""


_GIVING = frozenset("bequeath donate give hand leave lend sell transfer".split())
_DOINGS = frozenset("house home work use sale loss end rest time way life part side result".split())
"""Nouns that "the" hardly ever ties to a phrase before them."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase with its name, if any, and the words between its article or owner and its noun."""

    start: int
    text: str
    entity: Entity | None
    middle: frozenset[str]
    owned: bool = True


@dataclass(frozen=True, slots=True)
class _Other:
    """A phrase that no name completes: where, with which words, and whether it brings a new one."""

    start: int
    middle: frozenset[str]
    opens: bool

    def rivals(self, phrase: _Phrase) -> bool:
        """Whether a short form may mean this one instead of a phrase."""
        if self.opens:
            return not phrase.owned or self.start > phrase.start
        return not self.middle <= phrase.middle


@dataclass(slots=True)
class Completed:
    """The singular noun phrases of a text by their nouns.

    Attributes:
        named: What the text names, by token number.
        phrases: Those that a name completes, by the lemma of their noun.
        others: Those that none completes, and plurals.
        sorts: How often plurals so far mean all of a sort ("shop spies"), by their words.
        counted: Where the last plural with a number or article stands, by its lemma.
    """

    named: Mapping[int, Entity]
    phrases: dict[str, list[_Phrase]] = field(default_factory=lambda: defaultdict(list))
    others: dict[str, list[_Other]] = field(default_factory=lambda: defaultdict(list))
    sorts: Counter[str] = field(default_factory=Counter)
    counted: dict[str, int] = field(default_factory=dict)

    def read(self, noun: Token, resolved: Mapping[int, Reference]) -> None:
        """Remember a noun with what its phrase says, for the nouns behind it."""
        if noun.i in self.named or grammar.is_quoted(noun):
            return
        lemma, middle = noun.lemma_.lower(), _middle(noun)
        if noun.tag_ == "NNS":
            self._count(noun)
        if noun.tag_ != "NN":
            self.others[lemma].append(_Other(noun.i, middle, opens=True))
            return
        found = self._owned(noun, middle, resolved) or self._linked(noun, middle)
        found = found or self._called(noun) or _dated(noun, middle) or _timed(noun, middle)
        if found is not None:
            self.phrases[lemma].append(found)
        else:
            self.others[lemma].append(_Other(noun.i, middle, opens=_is_indefinite(noun)))

    def _count(self, noun: Token) -> None:
        """Remember whether a plural means all of a sort, or some of it."""
        if all(child.dep_ in ("compound", "amod") for child in noun.lefts):
            self.sorts[noun.doc[noun.left_edge.i : noun.i + 1].text.lower()] += 1
        else:
            self.counted[noun.lemma_.lower()] = noun.i

    def sort(self, noun: Token, start: int) -> str:
        """The words of "the shop spies" where the text says them of all such, and of no others.

        Others are some of that sort that it counts or points to from the token `start` on.
        """
        words = noun.doc[start + 1 : noun.i + 1]
        known = self.sorts[words.text.lower()] >= _TWICE and len(words) > 1
        others = self.counted.get(noun.lemma_.lower(), -_NEAR) > noun.i - _NEAR
        return words.text if known and not others and noun.tag_ == "NNS" else ""

    def short_for(self, noun: Token, middle: frozenset[str]) -> _Phrase | None:
        """The only phrase so far that "the" and a noun with some words between may stand for."""
        lemma = noun.lemma_.lower()
        texts = {each.text for each in self.phrases.get(lemma, ()) if each.start < noun.i}
        owns = noun.i + 1 < len(noun.doc) and noun.doc[noun.i + 1].tag_ == "POS"
        if (
            owns
            or noun.tag_ != "NN"
            or len(texts) != 1
            or lemma in lexicon.UNIQUE | lexicon.PERSON_NOUNS | _DOINGS
        ):
            return None
        found = self.phrases[lemma][-1]
        if noun.i - found.start > (_FAR if len(noun.doc) > _SHORT else _FAR_IN_SHORT):
            return None
        rival = any(each.rivals(found) for each in self.others.get(lemma, ()))
        rival = rival or self._may_be_of_another(found, noun)
        return None if rival or not middle <= found.middle else found

    def _may_be_of_another(self, phrase: _Phrase, noun: Token) -> bool:
        """Whether the text has gone over to another owner: "Norla's crew … Orta 2 … the crew"."""
        owner = phrase.entity
        if not phrase.owned or owner is None:
            return False
        before = (at for at, each in self.named.items() if each is owner and at < noun.i)
        last = max(before, default=-1)
        return any(
            last < at < noun.i
            and each is not owner
            and each.kind is owner.kind
            and noun.doc[at].dep_ in _SUBJECTS
            for at, each in self.named.items()
        )

    def _owned(
        self, noun: Token, middle: frozenset[str], resolved: Mapping[int, Reference]
    ) -> _Phrase | None:
        """A phrase with an owner in front: "Norla's new electric car"."""
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owner is None or any(noun.conjuncts) or noun.i - owner.i > _LONGEST:
            return None
        reference = resolved.get(owner.i)
        entity = self.named.get(owner.i)
        if reference is not None and len(reference.entities) == 1 and reference.text:
            entity = reference.entities[0]
        if entity is None or entity.ambiguous:
            return None
        if entity.kind is Kind.PERSON and (noun.lemma_.lower() not in _KEPT or _is_given(noun)):
            return None
        rest = noun.doc[owner.i + 1 : noun.i + 1]
        words = [token for token in rest if token.tag_ != "POS"]
        if any(token.is_punct and token.text != "-" for token in words):
            return None
        text = "".join(token.text_with_ws for token in words).strip()
        return _Phrase(noun.i, f"{owned_by(entity.in_sentence)} {text}", entity, middle)

    def _called(self, noun: Token) -> _Phrase | None:
        """A phrase with a name in front that tells which one: "the Orta Bay project"."""
        first = noun.left_edge
        if first.lower_ != "the" or noun.lemma_.lower() in _ONE_OF_MANY | lexicon.INSTITUTIONS:
            return None
        if any(noun.conjuncts) or noun.dep_ in ("compound", "nmod") or noun.i - first.i > _LONGEST:
            return None
        words = noun.doc[first.i + 1 : noun.i]
        names = {self.named.get(token.i) for token in words}
        entity = names.pop() if len(names) == 1 else None
        if entity is None or entity.ambiguous or entity.kind in (Kind.PERSON, Kind.GROUP):
            return None
        text = f"the {words.text} {noun.text}"
        return _Phrase(noun.i, text, entity, frozenset(), owned=False)

    def _linked(self, noun: Token, middle: frozenset[str]) -> _Phrase | None:
        """A phrase with a name behind it: "the new shop in Hull"."""
        after = noun.doc[noun.i + 1 : noun.i + 2]
        link = after[0] if after else noun
        inner = next((child for child in link.children if child.dep_ == "pobj"), None)
        if link.head != noun or link.lower_ not in _LINKS or inner is None or any(noun.conjuncts):
            return None
        entity = self.named.get(inner.i)
        if entity is None or entity.ambiguous or any(inner.conjuncts):
            return None
        owned = [child for each in (noun, inner) for child in each.children if child.dep_ == "poss"]
        if owned or is_of_name(noun, self.named):
            return None
        start = min((child.i for child in noun.lefts if child.dep_ != "det"), default=noun.i)
        before = noun.doc[start : noun.i + 1].text
        if len(before.split()) > _LONGEST or "," in before:
            return None
        return _Phrase(
            noun.i, f"the {before} {link.lower_} {entity.in_sentence}", entity, middle, False
        )


def _dated(noun: Token, middle: frozenset[str]) -> _Phrase | None:
    """A phrase with a year in front: "the 1994 flood"."""
    before = [*noun.doc[max(0, noun.i - 2) : noun.i]]
    if len(before) < 2 or before[0].lower_ != "the" or not _YEAR.fullmatch(before[1].text):
        return None
    if any(child.dep_ in ("prep", "relcl") and child.i == noun.i + 1 for child in noun.rights):
        return None
    return _Phrase(noun.i, f"the {before[1].text} {noun.lower_}", None, middle)


def _timed(noun: Token, middle: frozenset[str]) -> _Phrase | None:
    """A phrase with a year behind it: "a flood in October 1767"."""
    link = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    inner = next((child for child in link.children if child.dep_ == "pobj"), None)
    if link.head != noun or link.lower_ not in ("in", "of") or inner is None:
        return None
    words = noun.doc[link.i + 1 : inner.right_edge.i + 1]
    if len(words) > _DATE or not any(_YEAR.fullmatch(each.text) for each in words):
        return None
    if any(each.ent_type_ != "DATE" for each in words):
        return None
    lefts = [child for child in noun.lefts if child.dep_ in _MODIFYING]
    before = " ".join((*(each.text for each in lefts), noun.text))
    return _Phrase(noun.i, f"the {before} {link.lower_} {words.text}", None, middle, owned=False)


def owned_by(name: str) -> str:
    """The name as owner: "Cuba's", "the Netherlands'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _middle(noun: Token) -> frozenset[str]:
    """The words that modify a noun in front of it."""
    return frozenset(child.lower_ for child in noun.lefts if child.dep_ in _MODIFYING)


def _is_given(noun: Token) -> bool:
    """Whether something passes to another owner: "left the museum his collection"."""
    return noun.dep_ == "dobj" and noun.head.lemma_ in _GIVING


def _is_indefinite(noun: Token) -> bool:
    return any(child.lower_ in ("a", "an", "another", "each", "every") for child in noun.children)
