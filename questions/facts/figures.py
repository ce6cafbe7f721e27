"""Facts from figures: "a 6% drop in …", "grew from 40 in 2000 to 60 in 2012", "Ann Hale, 45,"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import descriptions, designations, lookup, mentions, modality, statements
from questions.facts.clauses import SUBJECTS, Clause
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, Wording, word
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Quantity, Role, Verb

_DENYING = frozenset("no not without never than if".split())
_FALLS = frozenset("drop fall decline decrease reduction".split())
_RISES = frozenset("rise increase growth jump surge".split())
_CHANGING = frozenset(
    "grow rise increase climb jump soar fall drop decline decrease shrink".split()
)
_MOVING = _CHANGING | {"%"}
_FROM_TO = re.compile(
    r"^\s*from (?P<first>[^,;.]{1,30}?(?:[.,]\d[^,;]{0,20}?)?) in (?P<then>\d{4})"
    r" to (?P<second>[^,;.]{1,30}?(?:[.,]\d[^,;]{0,20}?)?) in (?P<later>\d{4})\b"
)
_AGED = re.compile(r"(\d{1,3})-year-old")
_OLDEST = 120
_FEWEST_BEFORE = 3
"""Words before the noun of "one of 184 ports"."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The figures of a sentence that clauses do not give, and why others are no facts."""
    yield from _ages(sentence, context, number)
    yield from _counted_doers(sentence, context, number)
    for token in lookup.with_lemma(sentence, _MOVING):
        try:
            if token.text == "%" and token.i + 2 < sentence.end:
                yield from _changed(token, sentence, context, number)
            elif token.lemma_ != "%" and token.tag_ in ("VBD", "VBN"):
                yield from _moved(token, context, number)
        except Unclear as unclear:
            yield unclear


def _ages(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """How old somebody is: "Ann Hale, 45," or "Ann Hale, a 45-year-old teacher"."""
    if context.article.published is None:
        return
    for person in designations.persons(sentence, context):
        found = _age(person, sentence)
        if found is None:
            continue
        years, start, end = found
        text = f"{years} years old"
        age = Mention(
            f"{years} years", Kind.DURATION, start, end, quantity=Quantity(Decimal(years), "year")
        )
        phrase = Phrase(Role.COMPLEMENT, text, Kind.DURATION, "old", start, end, mentions=(age,))
        try:
            fact = designations.fact(person, phrase, context, number, sentence=sentence)
        except Unclear as unclear:
            yield unclear
        else:
            if fact.as_of is not None:
                yield replace(fact, kind="clause")


def _counted_doers(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What "one of the 184 ports that joined the pact" tells: that 184 ports joined it."""
    for subject in lookup.with_tag(sentence, ("WDT", "WP")):
        verb, noun = subject.head, subject.head.head
        if verb.dep_ != "relcl" or subject.dep_ not in SUBJECTS or subject.i > verb.i:
            continue
        if not _is_counted(noun, subject) or noun.i in context.references.entities:
            continue
        auxiliaries = tuple(each for each in verb.lefts if each.dep_ in ("aux", "auxpass"))
        clause = Clause(
            "relative",
            verb,
            noun,
            auxiliaries,
            passive=subject.dep_ == "nsubjpass",
            negated=any(child.dep_ == "neg" for child in verb.children),
            relative=subject,
        )
        try:
            yield _without_article(statements.statement(clause, context, number))
        except Unclear as unclear:
            yield unclear


def _is_counted(noun: Token, relative: Token) -> bool:
    """Whether "the" or "one of", a number in figures and a plural stand before a relative word."""
    if noun.tag_ != "NNS" or relative.i != noun.i + 1 or noun.i < _FEWEST_BEFORE:
        return False
    number = noun.doc[noun.i - 1]
    before = noun.doc[noun.i - 3 : noun.i - 1].text.lower()
    is_all = before.endswith("the") or before == "one of"
    return is_all and number.dep_ == "nummod" and number.text[:1].isdigit()


def _without_article(fact: Fact) -> Fact:
    subject, *rest = fact.phrases
    cut = len("the ") if subject.text.lower().startswith("the ") else 0
    if not subject.text[cut : cut + 1].isdigit():
        raise Unclear("figure")
    found = tuple(replace(each, at=each.at - cut) for each in subject.mentions if each.at >= cut)
    subject = replace(subject, text=subject.text[cut:], bound="", mentions=found)
    return replace(fact, text=fact.text[cut:], phrases=(subject, *rest))


def _age(person: designations.Called, sentence: Span) -> tuple[int, int, int] | None:
    doc, at = sentence.doc, person.end
    if at + 2 >= sentence.end or doc[at].text != ",":
        return None
    token = doc[at + 1]
    if token.is_digit and doc[at + 2].text in (",", ".") and int(token.text) <= _OLDEST:
        return int(token.text), token.idx, token.idx + len(token)
    ahead = doc[at + 1 : min(at + 8, sentence.end)]
    aged = _AGED.search(ahead.text)
    if token.lower_ not in ("a", "an") or aged is None or aged.start() > len("an "):
        return None
    start = ahead.start_char + aged.start()
    return int(aged.group(1)), start, start + len(aged.group())


def _changed(sign: Token, sentence: Span, context: Context, number: int) -> Iterator[Fact]:
    """What a share has changed by: "a 6% drop in the number of ships between 2011 and 2012"."""
    doc, noun = sign.doc, sign.doc[sign.i + 1]
    sinks = noun.lemma_ in _FALLS
    if not (sinks or noun.lemma_ in _RISES) or doc[noun.i + 1].lower_ != "in":
        return
    end = descriptions.nominal(doc, noun.i + 2, sentence.end)
    span = _span(sentence, context)
    _vouch(noun)
    if end is None or span is None:
        raise Unclear("figure")
    while end < sentence.end and doc[end].lower_ == "of":
        end = descriptions.nominal(doc, end + 1, sentence.end) or sentence.end
    subject = phrase(Role.SUBJECT, [*doc[noun.i + 2 : end]], context)
    share = phrase(Role.OBLIQUE, [doc[sign.i - 1], sign], context, preposition="by")
    if not subject.mentions or any(each.quantity for each in subject.mentions):
        raise Unclear("nothing named")
    verb = Verb("fall", "fell", "VBD") if sinks else Verb("rise", "rose", "VBD")
    yield make(sentence, context, number, (subject, share, span), verb)


def _vouch(token: Token) -> None:
    verb = grammar.ancestors_verb(token)
    if verb is None or grammar.is_quoted(token):
        raise Unclear("figure")
    group = [verb, *verb.children]
    denied = any(each.lower_ in _DENYING for each in token.doc[max(0, token.i - 5) : token.i])
    if denied or any(each.tag_ == "MD" or each.dep_ == "neg" for each in group):
        raise Unclear("possible")
    if verb.lemma_ in ("expect", "predict", "forecast", "plan", "hope", "promise", "aim"):
        raise Unclear("planned")
    if verb.tag_ not in ("VBD", "VBN") and verb.lemma_ != "be":
        raise Unclear("figure")
    if reason := modality.circumstances(verb):
        raise Unclear(reason)


def _span(sentence: Span, context: Context) -> Phrase | None:
    """The only stretch of years of a sentence: "between 2011 and 2012"."""
    found: list[Phrase] = []
    for token in sentence[:-3]:
        four = token.doc[token.i : token.i + 4]
        joined = (four[0].lower_, four[2].lower_)
        if joined not in (("between", "and"), ("from", "to")):
            continue
        if all(re.fullmatch(r"[12]\d{3}", each.text) for each in (four[1], four[3])):
            tokens = [*four[1:]]
            preposition = "between"
            if joined[0] == "from":
                preposition = "from"
            found.append(phrase(Role.OBLIQUE, tokens, context, preposition=preposition))
    return found[0] if len(found) == 1 else None


def _moved(verb: Token, context: Context, number: int) -> Iterator[Fact]:
    """What a number was at two times: "grew from 40 in 2000 to 60 in 2012"."""
    sentence = verb.sent
    rest = context.article.text[verb.idx + len(verb) : sentence.end_char]
    match = _FROM_TO.match(rest)
    head = next((each for each in verb.children if each.dep_ == "nsubj"), None)
    if match is None or head is None or head.i > verb.i:
        return
    if grammar.is_quoted(verb) or modality.circumstances(verb):
        raise Unclear("figure")
    tokens = [each for each in head.subtree if each.i < verb.i]
    subject = replace(phrase(Role.SUBJECT, tokens, context), head=head.lemma_)
    speaker = _source(sentence, context)
    if not subject.mentions and not speaker:
        raise Unclear("nothing named")
    base = verb.idx + len(verb)
    unit = _counted(head)
    for figure, year in (("first", "then"), ("second", "later")):
        value = _piece(sentence, base + match.start(figure), base + match.end(figure))
        when = _piece(sentence, base + match.start(year), base + match.end(year))
        amount = phrase(Role.COMPLEMENT, value, context)
        time = phrase(Role.TIME, when, context, preposition="in")
        if len(amount.mentions) != 1 or amount.mentions[0].quantity is None:
            raise Unclear("figure")
        amount = _with_unit(amount, unit)
        parts = (subject, amount, time)
        made = make(sentence, context, number, parts, Verb("be", "was", "VBD"))
        date = time.mentions[0].date if time.mentions else None
        told = Modality.REPORTED if speaker else Modality.ASSERTED
        yield replace(made, date=date, speaker=speaker, modality=told)


def _with_unit(amount: Phrase, unit: str) -> Phrase:
    mention = amount.mentions[0]
    quantity = mention.quantity
    if quantity is None or quantity.unit or not unit:
        return replace(amount, kind=mention.kind)
    counted = replace(mention, quantity=replace(quantity, unit=unit))
    return replace(amount, kind=mention.kind, mentions=(counted,))


def _counted(head: Token) -> str:
    """What "the number of …" counts, singular."""
    if head.lower_ != "number":
        return ""
    below = [each for child in head.children if child.lower_ == "of" for each in child.children]
    return below[0].lemma_.lower() if below else ""


def _source(sentence: Span, context: Context) -> str:
    """Who is said to have reported a sentence: "As the Norla Bureau reported in 2014, …"."""
    if sentence[0].lower_ != "as":
        return ""
    said = next((each for each in sentence if each.lemma_ in ("report", "note", "find")), None)
    entity = None if said is None else context.references.entities.get(said.i - 1)
    if entity is None or entity.kind is not Kind.ORGANISATION:
        return ""
    comma = any(each.text == "," for each in sentence if said is not None and each.i > said.i)
    return entity.in_sentence if comma else ""


def _piece(sentence: Span, start: int, end: int) -> list[Token]:
    span = sentence.doc.char_span(start, end)
    if span is None:
        raise Unclear("figure")
    return [*span]


def phrase(
    role: Role, tokens: Sequence[Token], context: Context, *, preposition: str = ""
) -> Phrase:
    """A phrase of its own from some tokens.

    Raises:
        Unclear: Its words do not stand alone.
    """
    said: Wording = word(tokens, context)
    if said.problem:
        raise Unclear(said.problem)
    head = tokens[-1]
    found = mentions.find(said)
    return Phrase(
        role,
        said.text,
        found[0].kind if found and found[0].text == said.text else Kind.THING,
        head.lemma_,
        tokens[0].idx,
        head.idx + len(head),
        preposition=preposition,
        mentions=found,
    )


def make(
    sentence: Span, context: Context, number: int, parts: tuple[Phrase, ...], verb: Verb
) -> Fact:
    """A fact from its phrases, the subject first, and their verb."""
    subject, *rest = parts
    words = [subject.text, verb.form]
    words += [f"{part.preposition} {part.text}".strip() for part in rest]
    text = " ".join(words)
    return Fact(
        kind="clause",
        text=f"{text[:1].upper()}{text[1:]}.",
        evidence=(context.cite(sentence),),
        phrases=parts,
        verb=verb,
        sentence=number,
    )
