"""What a build came to, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from questions.model.articles import Article
from questions.pipeline import Build


def summarise(build: Build) -> str:
    """Some lines on what was asked, made and rejected by reason, for whoever started the build."""
    return "\n".join(_lines(build))


def _lines(build: Build) -> Iterator[str]:
    got = build.yielded
    asked = "as many as there are" if got.asked is None else f"{got.asked}"
    yield f"Asked for: {asked}. Made: {got.made}."
    yield f"Read: {got.sentences} sentences, {got.facts} facts, {got.candidates} questions tried."
    yield from _counted("Clauses that are no facts", got.dropped)
    yield from _counted("Questions not made", got.refused)
    yield from _counted("Items rejected", got.rejected)
    if build.spare:
        yield f"Sound items left over: {len(build.spare)}."
    if waiting := got.rejected.get("undated"):
        yield f"Waiting for the date of their article (--published YYYY-MM-DD): {waiting} items."
    for notice in build.notices:
        yield f"Notice: {notice.message}"
    foreign = {each.name: each.language for each in build.knowledge.articles if _is_foreign(each)}
    for name in got.without_facts:
        language = foreign.get(name)
        why = (
            f" (its language seems to be {language!r}, and only English is read)"
            if language
            else ""
        )
        yield f"{name}: states nothing that can be taken as a fact{why}."


def _is_foreign(article: Article) -> bool:
    """Whether an article is in a language that the builder does not read."""
    return article.language.partition("-")[0].lower() not in ("", "en", "und")


def _counted(title: str, reasons: Mapping[str, int]) -> Iterator[str]:
    if reasons:
        most_first = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
        yield f"{title}: " + ", ".join(f"{count} {reason}" for reason, count in most_first) + "."
