"""Forms of verbs from their dictionary form."""

from __future__ import annotations

from questions.world.irregular_verbs import PARTICIPLE, PAST, PREFIXES

_VOWELS = "aeiou"
_STRESSED_AT_THE_END = frozenset(
    "abet abhor acquit admit allot annul begin befit commit compel concur confer control corral "
    "debar defer demur deter disbar dispel emit enrol equip excel expel extol handicap impel incur "
    "infer inter kidnap occur omit outfit patrol permit prefer program propel rebel rebut recap "
    "recur refer regret repel submit transfer transmit unplug worship".split()
)
_DOUBLED_L = frozenset(
    "cancel channel counsel dial duel fuel label level marvel model panel pedal quarrel rival "
    "shovel signal snorkel travel tunnel".split()
)


def third_person(lemma: str) -> str:
    """The present tense that goes with he, she or it."""
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(lemma)
    if special:
        return special
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def past(lemma: str, *, plural: bool = False) -> str:
    """The past tense."""
    if lemma == "be":
        return "were" if plural else "was"
    return _irregular(lemma, PAST) or _with_ed(lemma)


def participle(lemma: str) -> str:
    """The past participle."""
    if lemma == "be":
        return "been"
    return _irregular(lemma, PARTICIPLE) or _with_ed(lemma)


def present(lemma: str, *, plural: bool) -> str:
    """The present tense that agrees with a subject of the third person."""
    if lemma == "be":
        return "are" if plural else "is"
    return lemma if plural else third_person(lemma)


def _irregular(lemma: str, forms: dict[str, str]) -> str | None:
    if lemma in forms:
        return forms[lemma]
    for prefix in PREFIXES:
        base = lemma.removeprefix(prefix)
        if base != lemma and base in forms:
            return prefix + forms[base]
    return None


def _with_ed(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if lemma.endswith("c"):
        return lemma + "ked"
    return lemma + lemma[-1] + "ed" if _doubles(lemma) else lemma + "ed"


def has_past(lemma: str, form: str) -> bool:
    """Whether a form is a past tense or participle of a verb, in British or American spelling."""
    american = form == f"{lemma}ed" and lemma in _DOUBLED_L
    return american or form in (past(lemma), past(lemma, plural=True), participle(lemma))


def _doubles(lemma: str) -> bool:
    """Whether the last consonant doubles before "-ed": "stop", "admit", British "travel"."""
    if lemma in _STRESSED_AT_THE_END or lemma in _DOUBLED_L:
        return True
    if len(lemma) < 3 or lemma[-1] in _VOWELS + "wxy" or lemma[-2] not in _VOWELS:
        return False
    vowel_groups = sum(
        letter in _VOWELS and (place == 0 or lemma[place - 1] not in _VOWELS)
        for place, letter in enumerate(lemma)
    )
    return vowel_groups == 1 and (
        lemma[-3] not in _VOWELS or (lemma[-3:-1] == "ui" and lemma[0] == "q")
    )
