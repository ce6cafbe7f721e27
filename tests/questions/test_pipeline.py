"""From articles to reviewed items, with the real language model."""

from __future__ import annotations

import pytest

from questions import pipeline, report
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.model.items import Choice, Item, Ordering
from questions.model.json_text import dumps
from questions.model.wire import item_to_json

TEXT = """\
The harbour of Bergen grew quickly in the nineteenth century. Norway opened a consulate in \
Valparaíso in 1871. Chile opened an embassy in Oslo in 1923.

In 1935, Peru bought three ships from Norway. The engineer Astrid Holm built a lighthouse in \
Callao in 1948. Norway and Chile signed a treaty on fishing on 4 May 1962.

Exports from Chile to Norway reached $84.5 million in 2016. About 2,300 people of Norwegian \
descent live in Chile."""
ARTICLE = Article(
    "norway-and-chile.txt",
    "Norway and Chile",
    TEXT,
    published=HistoricalDate.on(Day(2017, 3, 9)),
)
PLAIN = Article("plain.txt", "Nothing", "Nice weather is nice. What a day it was, they felt.")


@pytest.fixture(scope="module")
def build() -> pipeline.Build:
    return pipeline.build([ARTICLE], seed=3)


def as_bytes(build: pipeline.Build) -> bytes:
    items = [*build.items, *build.spare, *build.rejected]
    return "\n".join(dumps(item_to_json(one.item, one.findings)) for one in items).encode()


def test_an_article_gives_items_of_several_kinds(build: pipeline.Build) -> None:
    kinds = {reviewed.item.kind for reviewed in build.items}
    assert {"date", "ordering"} <= kinds
    assert len(kinds) >= 4


def test_every_quote_stands_where_it_says(build: pipeline.Build) -> None:
    for reviewed in build.items:
        assert reviewed.item.evidence
        for piece in reviewed.item.evidence:
            assert TEXT[piece.start : piece.end] == piece.quote


def test_a_choice_has_a_key_and_three_distractors_with_reasons(build: pipeline.Build) -> None:
    for item in (reviewed.item for reviewed in build.items):
        if isinstance(item.interaction, Choice):
            assert len(item.interaction.options) == 4
            assert item.interaction.key.why
            assert all(option.why and option.origin for option in item.interaction.distractors)


def test_orders_are_certain(build: pipeline.Build) -> None:
    orders = [
        one.item.interaction for one in build.items if isinstance(one.item.interaction, Ordering)
    ]
    assert orders
    assert all(order.is_certain for order in orders)


def test_the_same_input_gives_the_same_bytes(build: pipeline.Build) -> None:
    assert as_bytes(pipeline.build([ARTICLE], seed=3)) == as_bytes(build)


def test_another_seed_gives_other_options(build: pipeline.Build) -> None:
    assert as_bytes(pipeline.build([ARTICLE], seed=4)) != as_bytes(build)


def test_a_limit_takes_the_best(build: pipeline.Build) -> None:
    limited = pipeline.build([ARTICLE], seed=3, limit=3)
    assert limited.items == build.items[:3]
    assert limited.yielded.asked == 3
    assert limited.yielded.made == 3
    assert set(build.items[3:]) <= set(limited.spare)


def test_an_article_without_facts_is_reported() -> None:
    build = pipeline.build([PLAIN])
    assert build.items == ()
    assert build.yielded.without_facts == ("plain.txt",)


def test_an_article_in_another_language_is_told_apart() -> None:
    text = "Die Brücke von Lund wurde am 3. Mai 1931 von Anna Berg eröffnet und ist nicht lang."
    foreign = Article("bruecke.txt", "Die Brücke", text, language="de")

    told = report.summarise(pipeline.build([foreign, PLAIN]))
    assert "bruecke.txt: states nothing that can be taken as a fact (its language seems" in told
    assert "plain.txt: states nothing that can be taken as a fact." in told


def test_what_waits_for_the_date_of_its_article_is_told() -> None:
    undated = Article("town.txt", "A town", "The town of Lund in Sweden has 94,600 residents.")

    told = report.summarise(pipeline.build([undated]))
    assert "Waiting for the date of their article (--published YYYY-MM-DD): 1 items." in told


def test_words_without_a_full_stop_are_no_sentence() -> None:
    endless = Article("list.txt", "A list", "the bridge in Lund opened in 1931 and " * 60)

    assert pipeline.build([endless]).yielded.dropped == {"no sentence": 1}


def test_the_yield_adds_up(build: pipeline.Build) -> None:
    yielded = build.yielded
    items = len(build.items) + len(build.spare) + len(build.rejected)
    assert yielded.candidates == items + sum(yielded.refused.values())
    assert yielded.made == len(build.items)


def test_one_thing_in_two_articles_is_asked_once() -> None:
    twin = Article(
        "twin.txt",
        "A consulate",
        "Norway opened a consulate in Valparaíso in 1871.",
        published=ARTICLE.published,
    )
    build = pipeline.build([ARTICLE, twin], seed=3)
    asked = [one.item for one in build.items if "consulate" in _shown(one.item)]
    choices = [item for item in asked if item.kind not in ("ordering", "first")]
    assert len(choices) == 1
    assert {piece.article for piece in choices[0].evidence} == {ARTICLE.name, twin.name}


def _shown(item: Item) -> str:
    return item.stem
