"""The verb group of a clause: which word agrees with the subject, and what follows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from questions.model.facts import Verb
from questions.world.inflection import has_past, participle, past, present, third_person
from questions.world.irregular_verbs import PAST

_FULL_FORMS = {
    "'s": "is",
    "’s": "is",
    "'re": "are",
    "’re": "are",
    "'ve": "have",
    "’ve": "have",
    "'d": "had",
    "’d": "had",
}
_PAST_OF = {
    "am": "was",
    "is": "was",
    "are": "were",
    "has": "had",
    "have": "had",
    "do": "did",
    "does": "did",
    "can": "could",
}
_SINGULAR_OF = {"are": "is", "were": "was", "have": "has", "do": "does"}
_PLURAL_OF = {"is": "are", "was": "were", "has": "have", "does": "do"}
_SO_FAR = frozenset("already just now recently still yet".split())
MODALS = frozenset("can could may might must shall should will would".split())


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The words of a verb group, ready to be taken apart by a question.

    Attributes:
        finite: The word that agrees with the subject: an auxiliary, the copula, or the verb.
        rest: What follows the finite word, the main verb last; empty where the finite word is
            the main verb.
        lemma: The dictionary form of the main verb.
        particle: "up" in "set up", or "".
        adverbs: Adverbs that stand before the main verb, or behind the copula.
        is_present: Whether the finite word stands in the present tense (a present perfect does).
    """

    finite: str
    rest: tuple[str, ...]
    lemma: str
    particle: str = ""
    adverbs: tuple[str, ...] = ()
    is_present: bool = False

    @property
    def is_lexical(self) -> bool:
        """Whether the finite word is an ordinary verb, which a question needs "do" for."""
        return not self.rest and self.lemma != "be"

    @property
    def is_passive(self) -> bool:
        """Whether something is done to the subject: a form of "be" before a participle."""
        before = (self.finite, *self.rest[:-1])[-1]
        is_done = bool(self.rest) and not self.rest[-1].endswith("ing")
        return is_done and before in ("is", "are", "was", "were", "been", "being", "be")

    def agreeing(self, *, plural: bool) -> VerbGroup:
        """The group with its finite word put into the singular or the plural."""
        if self.is_lexical:
            fits = plural is not self.finite.endswith("s") or not self.is_present
            finite = self.finite if fits else present(self.lemma, plural=plural)
        else:
            finite = (_PLURAL_OF if plural else _SINGULAR_OF).get(self.finite, self.finite)
        return self if finite == self.finite else replace(self, finite=finite)

    def in_past(self) -> VerbGroup:
        """The group moved from the present into the past."""
        if not self.is_present:
            return self
        if self.is_lexical:
            return replace(self, finite=past(self.lemma), is_present=False)
        return replace(self, finite=_PAST_OF.get(self.finite, self.finite), is_present=False)

    def as_done(self, *, plural: bool) -> VerbGroup:
        """The group in the simple past where it tells what has been done: "has sold", "sold".

        What was being done, or has not been done, stays as it is.
        """
        is_perfect = self.finite in ("has", "have") and bool(self.rest)
        if not is_perfect or "not" in self.rest or {"never", "not"} & {*self.adverbs}:
            return self
        if self.rest[-1].endswith("ing"):
            return self
        finite, rest = past(self.lemma), self.rest[1:]
        if self.rest[0] == "been":
            finite = "were" if plural else "was"
        adverbs = tuple(word for word in self.adverbs if word.lower() not in _SO_FAR)
        return replace(self, finite=finite, rest=rest, adverbs=adverbs, is_present=False)

    def opened(self) -> VerbGroup:
        """The group with an auxiliary or copula in front, "do" where there was none."""
        if not self.is_lexical:
            return self
        now = "do" if self.finite == self.lemma else "does"
        support = now if self.is_present else "did"
        return replace(self, finite=support, rest=(self.lemma,))

    def words(self) -> list[str]:
        """The group in the order of a statement."""
        if self.rest:
            words = [self.finite, *self.rest[:-1], *self.adverbs, self.rest[-1]]
        elif self.lemma == "be":
            words = [self.finite, *self.adverbs]
        else:
            words = [*self.adverbs, self.finite]
        return [*words, self.particle] if self.particle else words

    def words_after_finite(self) -> list[str]:
        """What stands behind the subject in a question whose finite word went to the front."""
        words = [*self.rest[:-1], *self.adverbs, *self.rest[-1:]]
        return [*words, self.particle] if self.particle else words


_EVER = frozenset(("ever", "never"))


def verb_group(verb: Verb, *, plural: bool, lasting: bool = False) -> VerbGroup:
    """The verb group of a fact; a participle without auxiliary becomes a past tense.

    Args:
        verb: The predicate.
        plural: Whether the subject is more than one.
        lasting: Whether it tells since when or for how long something had been so.
    """
    auxiliaries = tuple(_FULL_FORMS.get(word.lower(), word.lower()) for word in verb.auxiliaries)
    form = _FULL_FORMS.get(verb.form.lower(), verb.form) if verb.lemma == "be" else verb.form
    if not auxiliaries and verb.passive:
        auxiliaries = ("were" if plural else "was",)
    if not auxiliaries and verb.tag not in ("VBD", "VBZ", "VBP"):
        form = past(verb.lemma, plural=plural)
    lasting = lasting or not _EVER.isdisjoint(verb.adverbs)
    if auxiliaries[:1] == ("had",) and verb.tag == "VBN" and not lasting:
        # With its date the past perfect is a plain past: "had succeeded him in 2018".
        auxiliaries, form = _plain_past(verb, auxiliaries, form, plural=plural)
    lemma = base_of(verb)
    words = (*auxiliaries, form)
    is_present = words[0] in _PAST_OF if auxiliaries or verb.lemma == "be" else _is_present(verb)
    return VerbGroup(words[0], words[1:], lemma, verb.particle, verb.adverbs, is_present)


def base_of(verb: Verb) -> str:
    """The dictionary form that fits the form in the text: of "staged" it is "stage", not "stag"."""
    if verb.lemma == "be" or verb.tag not in ("VBD", "VBN", "VBZ"):
        return verb.lemma
    if verb.lemma in PAST and verb.form == f"{verb.lemma}ed":
        return verb.lemma  # "hanged" beside "hung"
    for lemma in (verb.lemma, f"{verb.lemma}e", verb.form[:-1], verb.form[:-2]):
        fits = third_person(lemma) == verb.form if verb.tag == "VBZ" else has_past(lemma, verb.form)
        if lemma and fits:
            return lemma
    return verb.lemma


def _plain_past(
    verb: Verb, auxiliaries: tuple[str, ...], form: str, *, plural: bool
) -> tuple[tuple[str, ...], str]:
    if auxiliaries == ("had",):
        return (), past(verb.lemma, plural=plural)
    if auxiliaries == ("had", "been"):
        return ("were" if plural else "was",), form
    return auxiliaries, form


def _is_present(verb: Verb) -> bool:
    return verb.tag in ("VBZ", "VBP")


def active_group(verb: Verb) -> VerbGroup | None:
    """The active voice of a passive group ("was built" → "built"), or None where none is plain."""
    if not verb.passive:
        return None
    group = verb_group(verb, plural=False)
    lemma = group.lemma
    before = (group.finite, *group.rest[:-1])
    match before:
        case ("was" | "were",):
            words: tuple[str, ...] = (past(lemma),)
        case ("is" | "are",):
            words = (present(lemma, plural=False),)
        case ("has" | "have", "been"):
            words = ("has", participle(lemma))
        case ("had", "been"):
            words = ("had", participle(lemma))
        case _:
            return None
    return replace(group, finite=words[0], rest=words[1:])
