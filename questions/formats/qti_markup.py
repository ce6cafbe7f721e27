"""The markup of QTI 2.1 and QTI 3.0: one model under two kinds of names.

Sources: IMS Question and Test Interoperability, version 2.1 final, and 1EdTech QTI 3.0. Version 3
writes `assessmentItem` as `qti-assessment-item`, `baseType` as `base-type`, and wraps the content
of modal feedback. Choices stand in the order of the item, events in an order that betrays nothing,
because players may ignore `shuffle`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from questions.formats.markup import attribute, with_breaks
from questions.formats.selection import Question
from questions.formats.shuffling import shuffled
from questions.model.exports import ExportOptions
from questions.model.items import Choice, Item, Option, Ordering

_CAPITAL = re.compile("[A-Z]")


@dataclass(frozen=True, slots=True)
class Dialect:
    """A version of QTI.

    Attributes:
        namespace: Of items and tests.
        is_kebab: Whether names are written as version 3 does.
    """

    namespace: str
    is_kebab: bool

    def __call__(self, name: str, *content: str, **attributes: str) -> str:
        """An element with markup within; names are given as version 2.1 has them."""
        tag = f"qti-{_kebab(name)}" if self.is_kebab else name
        stated = "".join(
            f' {_kebab(key) if self.is_kebab else key}="{attribute(text)}"'
            for key, text in attributes.items()
        )
        inner = "".join(content)
        return f"<{tag}{stated}>{inner}</{tag}>" if inner else f"<{tag}{stated}/>"

    def document(self, name: str, *content: str, **attributes: str) -> str:
        """A whole file: its root with the namespace, a line each for what it holds."""
        lines = "".join(f"\n  {part}" for part in content if part)
        root = self(name, f"{lines}\n", xmlns=self.namespace, **attributes)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'

    def body(self, text: str) -> str:
        """The content of modal feedback."""
        return (
            self("contentBody", f"<p>{with_breaks(text)}</p>")
            if self.is_kebab
            else (with_breaks(text))
        )


@cache
def _kebab(name: str) -> str:
    return _CAPITAL.sub(lambda capital: f"-{capital[0].lower()}", name)


def test(qti: Dialect, name: str, title: str, items: Sequence[str]) -> str:
    """A test with one part and one section.

    Args:
        qti: The version.
        name: Its identifier.
        title: What it is called.
        items: The identifiers of its items; each has a file of that name in the folder `items`.
    """
    refs = [qti("assessmentItemRef", identifier=one, href=f"items/{one}.xml") for one in items]
    section = qti(
        "assessmentSection",
        *(f"\n    {ref}" for ref in refs),
        identifier="section",
        title=title,
        visible="true",
    )
    part = qti(
        "testPart",
        section,
        identifier="part",
        navigationMode="nonlinear",
        submissionMode="individual",
    )
    return qti.document("assessmentTest", part, identifier=name, title=title)


def item(qti: Dialect, ident: str, asked: Question, options: ExportOptions) -> str:
    """An item as a file of its own."""
    shown = asked.item
    is_choice = isinstance(shown.interaction, Choice)
    shuffle = options.shuffle and asked.may_shuffle
    return qti.document(
        "assessmentItem",
        _declaration(qti, shown),
        *_outcomes(qti, options.points, is_choice=is_choice),
        qti("itemBody", _interaction(qti, shown, shuffle=shuffle)),
        qti("responseProcessing", *_processing(qti, options.points, is_choice=is_choice)),
        _general(qti, asked.feedback),
        identifier=ident,
        title=asked.name,
        adaptive="false",
        timeDependent="false",
    )


def _declaration(qti: Dialect, shown: Item) -> str:
    match shown.interaction:
        case Choice(options):
            cardinality = "single"
            right = [f"o{place}" for place, option in enumerate(options, 1) if option.correct]
        case Ordering(entries):
            cardinality, order = "ordered", shuffled(shown)
            right = [f"e{order.index(place) + 1}" for place in range(len(entries))]
        case _:
            assert_never(shown.interaction)
    return qti(
        "responseDeclaration",
        qti("correctResponse", *(qti("value", one) for one in right)),
        identifier="RESPONSE",
        cardinality=cardinality,
        baseType="identifier",
    )


def _outcomes(qti: Dialect, points: int, *, is_choice: bool) -> Iterator[str]:
    yield qti(
        "outcomeDeclaration",
        qti("defaultValue", qti("value", "0")),
        identifier="SCORE",
        cardinality="single",
        baseType="float",
        normalMaximum=str(points),
    )
    for name in ("GENERAL", "FEEDBACK") if is_choice else ("GENERAL",):
        yield qti(
            "outcomeDeclaration", identifier=name, cardinality="single", baseType="identifier"
        )


def _interaction(qti: Dialect, shown: Item, *, shuffle: bool) -> str:
    match shown.interaction:
        case Choice(options):
            name, limit = "choiceInteraction", {"maxChoices": "1"}
            choices = [_option(qti, *one) for one in enumerate(options, 1)]
        case Ordering(entries):
            name, limit, shuffle = "orderInteraction", {}, True
            texts = [with_breaks(entries[place].text) for place in shuffled(shown)]
            choices = [
                qti("simpleChoice", text, identifier=f"e{number}")
                for number, text in enumerate(texts, 1)
            ]
        case _:
            assert_never(shown.interaction)
    return qti(
        name,
        *(f"\n    {part}" for part in (qti("prompt", with_breaks(shown.stem)), *choices)),
        responseIdentifier="RESPONSE",
        shuffle=str(shuffle).lower(),
        **limit,
    )


def _option(qti: Dialect, place: int, option: Option) -> str:
    why = qti(
        "feedbackInline",
        with_breaks(option.why),
        outcomeIdentifier="FEEDBACK",
        identifier=f"o{place}",
        showHide="show",
    )
    shown = with_breaks(option.text) + (why if option.why else "")
    return qti("simpleChoice", shown, identifier=f"o{place}")


def _processing(qti: Dialect, points: int, *, is_choice: bool) -> Iterator[str]:
    given = qti("variable", identifier="RESPONSE")
    right = qti("match", given, qti("correct", identifier="RESPONSE"))
    worth = qti("baseValue", str(points), baseType="float")
    score = qti("setOutcomeValue", worth, identifier="SCORE")
    yield qti("responseCondition", qti("responseIf", right, score))
    if is_choice:
        yield qti("setOutcomeValue", given, identifier="FEEDBACK")
    general = qti("baseValue", "general", baseType="identifier")
    yield qti("setOutcomeValue", general, identifier="GENERAL")


def _general(qti: Dialect, feedback: str) -> str:
    if not feedback:
        return ""
    return qti(
        "modalFeedback",
        qti.body(feedback),
        outcomeIdentifier="GENERAL",
        identifier="general",
        showHide="show",
    )
