"""What somebody is in the town or country of the text: "The mayor, Ann Hale," is that of Hull."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span

from questions.facts import callings, designations
from questions.facts.designations import Called
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Mention

_ENDS = frozenset((",", ".", ";", "–", "—"))


def find(person: Called, sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The fact that somebody has the post that stands before the name, if it is known where."""
    doc, comma = sentence.doc, person.titled - 1
    parted = comma > sentence.start and doc[comma].text == "," and person.end < sentence.end
    if not parted or doc[person.end].text not in _ENDS or person.first != person.titled:
        return
    head = doc[comma - 1]
    known = context.references.resolved.get(head.left_edge.i)
    if known is None or known.end != comma or len(known.entities) != 1 or known.plural:
        return
    (place,) = known.entities
    if (
        not callings.is_calling(head.lemma_.lower())
        or not known.text.startswith("the ")
        or not known.text.endswith(place.name)
    ):
        return
    start, end = head.left_edge.idx, head.idx + len(head)
    at = len(known.text) - len(place.name)
    mention = Mention(place.name, place.kind, start, end, place.aliases, at=at)
    phrase = designations.described(known.text, head, (mention,), start=start, end=end)
    try:
        yield designations.fact(person, phrase, context, number, sentence=sentence)
    except Unclear as unclear:
        yield unclear
