"""Which nouns name something that happens, and so can have a date of their own."""

from __future__ import annotations

from spacy.tokens import Token

# Nouns for events that no ending shows, and treaties, which are named by their date of signing.
_EVENTS = frozenset(
    "accident accord act alliance appearance approval armistice arrest arrival assault attack "
    "award battle birth bombing boycott burial campaign capture carnival case catastrophe "
    "ceasefire census ceremony championship clash closure coup conference congress conquest "
    "contest crash crisis cup deal death debate debut decree defeat delivery demonstration "
    "departure derby disappearance disaster discovery drought earthquake emergence entry "
    "epidemic escape exodus expo failure fair famine festival final fire flight flood game "
    "genocide hurricane incident independence injury inquiry interview invasion journey kidnap "
    "landslide launch march marriage massacre match merger miracle murder mutiny olympics "
    "outbreak pact pandemic peace performance plague plot premiere proposal protest purge race "
    "raid rally reform referendum refusal release removal report rescue retreat revival revolt "
    "riot robbery sale scandal seizure session show siege speech split spill storm strike study "
    "suicide summit surrender survey talk takeover test theft tour tournament trade tragedy "
    "treaty trial trip tsunami upheaval uprising victory visit voyage vote war wedding win "
    "withdrawal wreck".split()
)
_ENDINGS = ("tion", "sion", "ment", "ing", "fall")
_MADE_LIKE_EVENTS = frozenset(
    "apartment argument association building ceiling clothing condition constitution "
    "corporation department dimension direction division document edition education element "
    "environment equipment evening feeling fiction foundation function garment generation "
    "government housing information institution instrument king location meaning mission moment "
    "monument morning motion nation occasion option organisation organization painting "
    "parliament pension plantation population portion position profession question relation "
    "religion reputation ring section situation spring station string surrounding television "
    "thing tradition training vacation version vision warning waterfall wing writing".split()
)
_TIME_NOUNS = frozenset(
    "quarter year season period half month week term decade summer winter spring autumn day "
    "morning evening night".split()
)


def is_event(noun: Token) -> bool:
    """Whether a noun names something that happens."""
    lemma = noun.lemma_.lower()
    if lemma in _MADE_LIKE_EVENTS:
        return False
    if lemma in _EVENTS or lemma.removesuffix("s") in _EVENTS:
        return True
    return lemma.endswith(_ENDINGS) and len(lemma) > 6


def is_time(noun: Token) -> bool:
    """Whether a noun is a unit of time, which a date only describes ("the June 2018 quarter")."""
    return noun.lemma_.lower() in _TIME_NOUNS
