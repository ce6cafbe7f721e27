"""References of real articles are resolved as people read them, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions import analysis
from tests.gold import references

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"


@pytest.mark.slow
@pytest.mark.skipif(
    not references.available(ARTICLES), reason=f"the labelled articles are not in {ARTICLES}"
)
def test_resolved_references_are_right() -> None:
    outcome = references.compare(references.read(), ARTICLES, analysis.load())
    assert outcome.precision >= 0.97, outcome.wrong
    assert outcome.right >= 140


def test_labels_are_places_in_order() -> None:
    labels = references.read()
    assert len(labels) >= 150
    assert all(0 <= label.words[0] < label.words[1] for label in labels)
    assert list(labels) == sorted(labels, key=lambda label: (label.article, label.words))


def test_references_of_short_texts_are_right() -> None:
    pipeline = analysis.load()
    outcome = references.total(
        [references.compare_article(*each, pipeline) for each in references.texts()]
    )
    assert outcome.precision >= 0.98, outcome.wrong
    assert outcome.right >= 90


def test_short_texts_hold_their_labelled_words() -> None:
    labelled = [(article, label) for article, labels in references.texts() for label in labels]
    assert len(labelled) >= 100
    for article, label in labelled:
        assert article.text[slice(*label.words)].strip(" [|]")
        assert not set("|=[]") & set(article.text)
        assert all(means.split()[-1] in article.text for means in label.means)
