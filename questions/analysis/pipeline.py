"""The spaCy pipeline: from an article to its tokens, grammar and names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from questions.analysis import boundaries, mending
from questions.analysis.model import locate
from questions.model.articles import Article

CHUNK = 20_000
"""Characters that are analysed at once: keeps the memory of long texts below what a book needs."""

_BATCH = 2 * CHUNK
"""Characters in one batch, whatever the length of its chunks: more cost memory."""

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*")


class Pipeline:
    """Analyses articles; offsets in a Doc are offsets in the article's text."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def analyse(self, article: Article) -> Doc:
        """The grammar and names of one article."""
        return next(self.analyse_many([article]))

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Doc]:
        """The grammar and names of articles, in their order."""
        chunks = [each for article in articles for each in _chunks(article.text)]
        longest = max((len(text) for text, _ in chunks), default=1)
        parts: list[Doc] = []
        for doc, last in self._nlp.pipe(chunks, as_tuples=True, batch_size=_BATCH // longest):
            parts.append(doc)
            if last:
                yield _joined(parts)
                parts = []


@cache
def load() -> Pipeline:
    """The pipeline, loaded once.

    Raises:
        ModelMissing: The model is not installed, or is another one.
    """
    nlp = spacy.load(locate())
    nlp.add_pipe(boundaries.NAME, first=True)
    nlp.add_pipe(mending.NAME, last=True)
    return Pipeline(nlp)


def _joined(parts: list[Doc]) -> Doc:
    if len(parts) == 1:
        return parts[0]
    doc = Doc.from_docs(parts, ensure_whitespace=False)
    if doc is None:
        raise ValueError("a text without characters cannot be analysed")
    return doc


def _chunks(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a text behind paragraphs (or, in one very long paragraph, words) into analysable parts.

    Each comes with whether it is the last.
    """
    start = 0
    while len(text) - start > CHUNK:
        end = _cut(text, start)
        yield text[start:end], False
        start = end
    yield text[start:], True


def _cut(text: str, start: int) -> int:
    limit = start + CHUNK
    ends = [match.end() for match in _PARAGRAPH_END.finditer(text, start, limit)]
    if ends:
        return ends[-1]
    for mark in (". ", " "):
        found = text.rfind(mark, start, limit)
        if found > start:
            return found + len(mark)
    return limit
