"""What holds of every fact of any text: offsets, evidence, mentions, counts, sameness."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.dates import Precision
from questions.model.facts import Role

FindFacts = Callable[..., Findings]

TEXT = """The road over the pass

In 1888, the engineer Anna Keller, the daughter of a smith, began a road over the Arlen Pass. \
It is 42 kilometres long. She hired 1,200 workers from Italy, who lived in huts. Switzerland and \
Italy paid 3.5 million francs for the Arlen Road, and on 4 October 1891 they opened it.

About 15% of this sum came from the city of Turin. "The road is a wonder," Keller wrote. \
The two countries widened the Arlen Road in May 1932, although few cars used it. \
Today about 900 cars cross the Arlen Pass each day, according to the Alpine Traffic Office.
"""


@pytest.fixture(scope="module")
def findings(find_facts: FindFacts) -> Findings:
    return find_facts(TEXT, "A road for Switzerland and Italy")


def test_text_gives_facts(findings: Findings) -> None:
    assert len(findings.facts) >= 5
    assert findings.sentences == 9


def test_every_clause_is_a_fact_or_counted(findings: Findings) -> None:
    assert sum(findings.dropped.values()) > 0
    assert list(findings.dropped) == sorted(findings.dropped)


def test_evidence_is_the_words_of_the_article(findings: Findings) -> None:
    for fact in findings.facts:
        for evidence in fact.evidence:
            assert TEXT[evidence.start : evidence.end] == evidence.quote
            assert evidence.quote == evidence.quote.strip()


def test_mentions_stand_where_they_say(findings: Findings) -> None:
    for fact in findings.facts:
        for phrase in fact.phrases:
            for mention in phrase.mentions:
                assert phrase.text[mention.at : mention.at + len(mention.text)] == mention.text
                assert 0 <= mention.start < mention.end <= len(TEXT)


def test_phrases_stand_inside_the_article(findings: Findings) -> None:
    for fact in findings.facts:
        for phrase in fact.phrases:
            assert 0 <= phrase.start < phrase.end <= len(TEXT)
            assert "\n" not in phrase.text
            assert phrase.text == phrase.text.strip()


def test_every_clause_has_one_subject(findings: Findings) -> None:
    for fact in findings.facts:
        if fact.kind != "event":
            assert sum(phrase.role is Role.SUBJECT for phrase in fact.phrases) == 1


def test_statement_is_a_sentence(findings: Findings) -> None:
    for fact in findings.facts:
        if fact.kind != "event":
            assert fact.text[0].isupper()
            assert fact.text.endswith(".")
            assert "  " not in fact.text


def test_dates_are_those_of_the_text(findings: Findings) -> None:
    days = {fact.date for fact in findings.facts if fact.date}
    assert {date.precision for date in days} <= {Precision.DAY, Precision.MONTH, Precision.YEAR}


def test_same_text_gives_the_same_facts(findings: Findings, find_facts: FindFacts) -> None:
    assert find_facts(TEXT + " ", "A road for Switzerland and Italy").facts == findings.facts
