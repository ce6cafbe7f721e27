"""What somebody is whom a sentence calls another's counterpart.

"Peru's trade minister, Ann Hale, met her Norwegian counterpart, Lars Berg" tells that Lars Berg is
the trade minister of Norway.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions import world
from questions.facts import designations, lookup
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention

_FIELDS = frozenset(("NOUN", "ADJ", "PROPN"))
_OFFICES = frozenset("chancellor minister president premier".split())
"""What each state has one of, in each field."""

_FORMER = frozenset("acting deputy former late outgoing then vice".split())


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The facts of the counterparts that a sentence names."""
    for word in lookup.written(sentence, ("counterpart",)):
        state = world.country_of_adjective(word.nbor(-1).text) if word.i > sentence.start else None
        owned = word.i - 2 >= sentence.start and word.nbor(-2).tag_ in ("PRP$", "POS")
        at = word.i + 1 + (word.i + 1 < sentence.end and word.nbor(1).text == ",")
        people = designations.persons(sentence, context)
        person = next((one for one in people if at in (one.titled, one.first)), None)
        office = _office(sentence, word)
        if state is None or not owned or person is None or not office:
            continue
        name = state.in_sentence
        text = f"the {' '.join(each.lower_ for each in office)} of {name}"
        adjective = word.nbor(-1)
        mention = Mention(
            name,
            Kind.COUNTRY,
            adjective.idx,
            adjective.idx + len(adjective),
            state.aliases,
            at=len(text) - len(name),
        )
        end = word.idx + len(word)
        phrase = designations.described(text, office[-1], (mention,), start=adjective.idx, end=end)
        try:
            yield designations.fact(person, phrase, context, number, sentence=sentence)
        except Unclear as unclear:
            yield unclear


def _office(sentence: Span, word: Token) -> list[Token]:
    """The words of the only office that a sentence tells before a word: "trade minister"."""
    heads = [
        each
        for each in sentence.doc[sentence.start : word.i]
        if each.lemma_.lower() in _OFFICES and each.tag_ in ("NN", "NNP")
    ]
    if len(heads) != 1:
        return []
    words = [heads[0]]
    while words[0].i > sentence.start and _is_field(words[0].nbor(-1)):
        words.insert(0, words[0].nbor(-1))
    alone = len(words) > 1 or heads[0].lemma_.lower() != "minister"
    former = any(each.lower_ in _FORMER for each in words)
    return words if alone and not former else []


def _is_field(token: Token) -> bool:
    """Whether a word before an office tells of which field it is, and not of which country."""
    return (
        token.pos_ in _FIELDS
        and token.is_alpha
        and not token.ent_type_
        and not world.country_of_adjective(token.text)
    )
