"""Titles of works keep the capital of their article: "Who wrote The Bridge?"."""

from __future__ import annotations

from questions.model.facts import Fact, Kind

_TITLED = (Kind.WORK, Kind.THING)


def with_titles(words: str, fact: Fact, text: str) -> str:
    """Words in which "the" belongs to the title of a work, spelled as in its article.

    Args:
        words: A stem or an event.
        fact: What it tells of.
        text: The article's text, in which the title stands in quotation marks.
    """
    names = {
        mention.text.removeprefix("the ").removeprefix("The ")
        for phrase in fact.phrases
        for mention in phrase.mentions
        if mention.kind in _TITLED
    }
    for name in names:
        if any(f"{mark}The {name}" in text for mark in "“\"‘'"):
            words = words.replace(f" the {name}", f" The {name}")
    return words
