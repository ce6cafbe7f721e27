"""What a text introduced once with a name is meant by its bare noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]


def said(parse: Parse, text: str, noun: str) -> str:
    """What the last "the …" of a text stands for, or ""."""
    doc = parse(text)
    references = resolve(doc)
    at = max(token.i for token in doc if token.lower_ == noun)
    found = references.resolved.get(at - 1)
    return found.text if found is not None else ""


def test_what_a_thing_stands_in_for_does_not_tell_which(parse: Parse) -> None:
    text = "The navy built a base in place of Malta. In May the base was sold."
    assert "Malta" not in said(parse, text, "base")


@pytest.mark.parametrize(
    ("text", "noun", "meant"),
    [
        (
            (
                "A study has looked at fog. Dr. Mira Novak, who teaches in Oslo and led the study, "
                "found less of it. The research involved 400 ships."
            ),
            "research",
            "the research led by Mira Novak",
        ),
        (
            "Mira Novak led a survey of gulls. It took a year. The survey covered 40 islands.",
            "survey",
            "the survey led by Mira Novak",
        ),
        (
            "A report by the World Bank praised the harbour. The report counted 300 ships.",
            "report",
            "the report by the World Bank",
        ),
        (
            "A study published in the Journal of Gulls made news. The study took two years.",
            "study",
            "the study published in the Journal of Gulls",
        ),
        (
            "A trial ended. Mira Novak, lead author of the study, smiled. The trial was long.",
            "trial",
            "the trial led by Mira Novak",
        ),
        (
            "The study’s lead author, Mira Novak, smiled. In May the study ended.",
            "study",
            "the study led by Mira Novak",
        ),
        (
            "The survey was led by Mira Novak. In May the survey ended.",
            "survey",
            "the survey led by Mira Novak",
        ),
        (
            "The survey ended in May. It rained. Mira Novak led the study.",
            "survey",
            "the survey led by Mira Novak",
        ),
        (
            "The trial, which was led by Mira Novak, began in May. An earlier survey was lost.",
            "trial",
            "the trial led by Mira Novak",
        ),
    ],
)
def test_a_bare_noun_stands_for_what_was_introduced(
    parse: Parse, text: str, noun: str, meant: str
) -> None:
    assert said(parse, text, noun) == meant


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A study by Mira Novak saw gulls. Another study saw crows. The study was long.", "study"),
        ("Studies differ. A study by Mira Novak saw gulls. The study was long.", "study"),
        ("A study saw gulls. The study was long.", "study"),
        ("A report by the World Bank came. A report by Oslo came. The report was long.", "report"),
        ("The report was long. It named Mira Novak.", "report"),
        ("The survey was led by Mira Novak.", "survey"),
    ],
)
def test_what_is_not_introduced_once_stays_open(parse: Parse, text: str, noun: str) -> None:
    assert said(parse, text, noun) == ""
