"""People of one name whom a text tells apart by their kin: "Hanno, the son of Bomilcar"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc

from questions.analysis.reference import lexicon
from questions.analysis.reference.names import Name


def are_several(names: Iterable[Name], doc: Doc) -> bool:
    """Whether the places of a name speak of the kin of more than one: two sons of two fathers."""
    kin = {
        each.text
        for name in names
        for child in doc[name.end - 1].children
        if child.dep_ == "appos" and child.lemma_.lower() in lexicon.KIN
        for link in child.children
        if link.lower_ == "of"
        for each in link.children
    }
    return len(kin) > 1
