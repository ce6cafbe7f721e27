"""The pipeline keeps the article's offsets, whatever the length, and never joins paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions import analysis
from questions.analysis import pipeline
from questions.model.articles import Article

SENTENCE = "The ferry left the harbour of Ostend at noon. "


def test_text_of_the_doc_is_the_text_of_the_article(parse: Callable[[str], Doc]) -> None:
    text = "  An old bridge.\n\n\nIt  crosses the Vltava\tin Prague.\n"
    assert parse(text).text == text


def test_heading_is_a_sentence_of_its_own(parse: Callable[[str], Doc]) -> None:
    doc = parse("Early years\n\nMarta Novak was born in Brno.\n\nLater years\n\nShe moved to Graz.")
    assert [sentence.text.strip() for sentence in doc.sents] == [
        "Early years",
        "Marta Novak was born in Brno.",
        "Later years",
        "She moved to Graz.",
    ]


@pytest.mark.parametrize("join", ["\n\n", " "])
def test_long_text_is_cut_and_joined_again(join: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK", 200)
    text = join.join([SENTENCE.strip()] * 30)
    doc = analysis.load().analyse(Article("long", "", text))
    assert doc.text == text
    assert all(token.idx == text.index(token.text, token.idx) for token in doc)
    assert len(list(doc.sents)) == 30


def test_text_without_any_blank_is_cut_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK", 50)
    text = "a" * 180
    assert analysis.load().analyse(Article("solid", "", text)).text == text


def test_articles_come_back_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK", 100)
    articles = [Article(f"{n}", "", SENTENCE * n) for n in (5, 1, 3)]
    docs = list(analysis.load().analyse_many(articles))
    assert [doc.text for doc in docs] == [article.text for article in articles]


def test_same_text_gives_the_same_grammar() -> None:
    article = Article("twice", "", SENTENCE * 3)
    first, second = analysis.load().analyse(article), analysis.load().analyse(article)
    assert first.to_json() == second.to_json()
