"""Items that people wrote, read from a file that is not part of the project."""

from __future__ import annotations

import json
import random
from pathlib import Path

from questions.model.articles import Article, Evidence
from questions.model.items import Choice, Item, Option
from questions.model.review import Knowledge


def read_items(path: Path) -> tuple[tuple[Item, ...], Knowledge]:
    """The items of a JSON Lines file with `question`, `key`, `distractors` and `text_adv`.

    Options are shuffled, each item in its own way; evidence is the critical span, in its paragraph.
    """
    items: list[Item] = []
    articles: dict[str, Article] = {}
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        name = f"{record['article']}, paragraph {record['paragraph']}"
        article = articles.setdefault(name, Article(name, record["article"], record["text_adv"]))
        options = [Option(record["key"], correct=True), *map(Option, record["distractors"])]
        random.Random(record["question"]).shuffle(options)
        evidence = tuple(_cite(article, span) for span in record["critical_span"])
        items.append(
            Item(
                kind="",
                stem=record["question"],
                interaction=Choice(tuple(options)),
                evidence=tuple(found for found in evidence if found),
            )
        )
    return tuple(items), Knowledge(tuple(articles.values()))


def _cite(article: Article, span: str) -> Evidence | None:
    start = article.text.find(span)
    return article.cite(start, start + len(span)) if start >= 0 and span else None
