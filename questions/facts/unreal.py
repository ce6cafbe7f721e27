"""Sentences that tell of what never was: plots, legends, dreams, hoaxes and suppositions."""

from __future__ import annotations

import re
from bisect import bisect_left

from spacy.tokens import Doc, Span, Token

_WORKS = (
    r"(?:novel|novella|film|movie|opera|musical|comic|cartoon|sitcom|soap opera|thriller|fable|"
    r"short story|fairy tale|legend|myth|poem|ballad|play|drama|video game|computer game|saga)"
)
# Words that name works of fiction and other things: "in the story", "the last chapter".
_MAYBE_WORKS = r"(?:story|tale|series|episode|chapter|scene|act|sequel|book|game|prologue|epilogue)"
_OWNER = r"(?:the|a|an|his|her|their|its|this|one|another|[A-Z][\w-]+(?: [A-Z][\w-]+)*['’]s?)"
_INSIDE = r"(?:[Ii]n|[Tt]hroughout|[Aa]t the (?:beginning|end|start) of)"
_BEHIND = r"(?=[,.“\"]| (?:of|by|the|an?|he|she|they|it)\b| [A-Z“\"‘'])"
_INSIDE_WORK = re.compile(rf"\b{_INSIDE} {_OWNER} (?:[\w’'-]+ ){{0,4}}?{_WORKS}s?{_BEHIND}")
_UNREAL = re.compile(
    r"\b(?:alternat(?:e|ive)|fictional|fictitious|imaginary|imagined|make-believe) "
    r"(?:history|histories|timeline|world|universe|reality|story|account)\b"
    r"|^\W*(?:According to|In|By|As) (?:(?:an?|the|one|some|local|popular|old|ancient) )*"
    r"(?:legends?|myths?|hoax(?:es)?|rumou?rs?|folklore|fables?|conspiracy|satir\w+|parod\w+)\b"
    r"|\b(?:legend|rumou?r|myth|tradition|folklore|gossip) (?:has|had) it\b"
    r"|\bthe (?:story|legend|tale|saying|rumou?r) (?:goes|went|has it|had it|runs)\b"
    r"|^\W*(?:Imagine|Suppose|Supposing|Pretend|What if|If only)\b"
    r"|\bin (?:a|an|his|her|their|my|the) (?:[\w-]+ )?"
    r"(?:dreams?|daydreams?|fantas(?:y|ies)|nightmares?|imagination|hallucinations?)\b"
    r"|\b(?:April Fools?['’]?s?|deepfake|fake news|spoof)\b",
    re.IGNORECASE,
)
_PLOT = re.compile(
    rf"\b(?:{_WORKS}|{_MAYBE_WORKS})s?\b[^.]*?\b(?:tells?|told|follows?|followed|narrates?|recounts?|"
    r"depicts?|portrays?|cent(?:er|re)s|revolves?|(?:is|are|was) set|(?:is|was) about|imagines?)\b"
    rf"|\b{_INSIDE} {_OWNER} (?:[\w’'-]+ ){{0,4}}?{_MAYBE_WORKS}\b"
    r"|[”\"] (?:tells|follows|recounts|is set|centres|centers|revolves)\b",
    re.IGNORECASE,
)
_TRUE = re.compile(
    r"\b(?:documentary|documentaries|memoirs?|autobiograph\w+|biograph\w+|true)\b", re.I
)
# How a word begins that each of these patterns asks for; most sentences have none.
_BEGINNING = 4
_HINTS = frozenset(
    word[:_BEGINNING]
    for word in (
        "novel film movie opera musical comic cartoon sitcom soap thriller fable short fairy "
        "legend myth poem ballad play drama video computer saga story tale series episode chapter "
        "scene act acts sequel book game prologue epilogue alternative fictional fictitious "
        "imagine make hoax rumour folklore conspiracy satire parody tradition gossip saying "
        "suppose pretend what if dream daydream fantasy nightmare hallucination april deepfake "
        'fake spoof ” "'
    ).split()
)
# Characters of a sentence that are looked at; pages without full stops are one endless sentence.
_MOST = 1_000
_FACTUAL = frozenset("argue say write describe report document show quote cite explain".split())


def find(doc: Doc) -> frozenset[int]:
    """The numbers of the sentences in which nothing is asserted, counted from 0.

    A plot is told in the present tense, from where a work is said to tell it to the end of its
    paragraph, and later wherever one of its people comes back in that tense.
    """
    found: set[int] = set()
    is_plot, people, known = False, set[str](), set[str]()
    all_people = [entity for entity in doc.ents if entity.label_ == "PERSON"]
    starts_of = [entity.start for entity in all_people]
    for number, sentence in enumerate(doc.sents):
        text = sentence.text[:_MOST]
        if is_plot and _begins_paragraph(sentence):
            is_plot = False
        hints = any(token.lower_[:_BEGINNING] in _HINTS for token in sentence)
        starts = hints and _PLOT.search(text) is not None and not _TRUE.search(text)
        is_plot = is_plot or starts
        first, last = (bisect_left(starts_of, at) for at in (sentence.start, sentence.end))
        named = {entity[-1].text for entity in all_people[first:last]}
        is_unreal = hints and (_UNREAL.search(text) or _INSIDE_WORK.search(text))
        if is_unreal or ((is_plot or named & people) and _is_told_now(sentence)):
            found.add(number)
        if number in found or starts:
            people |= named - known
        known |= named
    return frozenset(found)


def _begins_paragraph(sentence: Span) -> bool:
    before = sentence.doc[sentence.start - 1] if sentence.start else None
    return before is not None and "\n" in f"{before.text}{before.whitespace_}{sentence[0].text}"


def _is_told_now(sentence: Span) -> bool:
    """Whether the main verb of a sentence is in the simple present, and no verb of saying."""
    verb = sentence.root
    if verb.lemma_ in _FACTUAL:
        return False
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    finite: Token = helpers[0] if helpers else verb
    if finite.lemma_ == "have" and finite is not verb:
        return False
    return finite.tag_ in ("VBZ", "VBP")
