"""Signs in a clause that it is no statement, or that the parser misread it."""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import joints, quotations, tears, verbs
from questions.facts.clauses import Clause
from questions.facts.lifting import lifted_date, lifting
from questions.facts.phrases import is_plural
from questions.facts.wording import Context

_SHORTENED = re.compile(r"(?:[A-HJ-UWYZ]|Gen|Maj|Col|Capt|Lt|Sgt|Mr|Mrs|Dr|St|Rev|Adm)\.")
"""An initial or a title, behind which a sentence was cut."""

_PRESENTING = frozenset("come flow hang lie live rise run sit stand".split())
"""Verbs that stand before what is somewhere: "On the hill stands the Orta Abbey"."""

_BRACKET = re.compile(r"[()]")

_OF_EITHER_NUMBER = frozenset(
    "% percent cent number majority minority police staff half third quarter rest lot couple dozen "
    "variety range series proportion percentage all most some any none handful crew team family "
    "thirds quarters fifths tenths "
    "group data media species series means headquarters works barracks crossroads sheep deer fish "
    "salmon aircraft spacecraft offspring".split()
)
"""Subjects that the noun behind "of", or the writer, makes singular or plural."""


def refusal(clause: Clause, context: Context) -> str:
    """Why a clause is not to be trusted, or ""."""
    sentence = clause.verb.sent
    text = sentence.text.strip()
    if text.endswith(("?", "?”", '?"')) or ("?" in text and _asks_outright(sentence)):
        return "question"
    if not text.rstrip("”’\"')").endswith((".", "!", ":", ";", "…")):
        return "fragment"
    if reason := quotations.refusal(clause, context):
        return reason
    if closes_nothing(sentence) or _SHORTENED.fullmatch(text.rsplit(maxsplit=1)[-1]):
        return "fragment"
    if _is_numbered(clause.verb.left_edge):
        return "embedded"
    if _is_of_unknown(clause.subject, context):
        return "pronoun"
    behind = clause.subject.i > (*clause.auxiliaries, clause.verb)[0].i
    behind = behind and clause.kind not in ("relative", "participle")
    if behind and clause.subject.dep_ != "expl" and not _is_presented(clause):
        return "inverted"
    return _parse(clause, context)


def _is_presented(clause: Clause) -> bool:
    """Whether a place or date in front presents what is there: "In the bay lies the town of Lund".

    What stands before the verb may be about what is said behind it, so that nothing may be cut.
    """
    verb = clause.verb
    if verb.lemma_ not in _PRESENTING or not clause.inverted or clause.auxiliaries:
        return False
    before = [child for child in verb.lefts if not child.is_punct and child.dep_ != "cc"]
    if [child.dep_ for child in before] != ["prep"] or clause.subject.left_edge.i != verb.i + 1:
        return False
    return verb.dep_ != "conj" and not any(c.dep_ in ("dobj", "ccomp") for c in verb.rights)


def _is_of_unknown(subject: Token, context: Context) -> bool:
    """Whether a subject belongs to somebody whom nothing names: "a man whose sister studied"."""
    return any(
        child.tag_ == "WP$" and child.i not in context.references.resolved
        for child in subject.children
    )


def _asks_outright(sentence: Span) -> bool:
    """Whether a question, or a title that asks one, stands within a sentence outside of marks."""
    return any("?" in token.text and not grammar.is_quoted(token) for token in sentence)


def _is_numbered(first: Token) -> bool:
    """Whether "(ii)" stands before a clause: it goes on with what somebody lists."""
    before = [token.text for token in first.doc[max(0, first.i - 3) : first.i]]
    return len(before) > 1 and before[-1] == ")" and len(before[-2]) <= len("viii")


def closes_nothing(sentence: Span) -> bool:
    """Whether a sentence closes a bracket that an earlier one opened: it was cut in the middle."""
    depth = 0
    for bracket in _BRACKET.findall(sentence.text):
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return True
    return False


def _parse(clause: Clause, context: Context) -> str:
    """What of the grammar cannot be right, or is only half there."""
    if (
        not _agrees(clause, context)
        or _mixes(clause.subject, context)
        or _follows_stray(clause.subject)
    ):
        return "parse"
    if clause.verb.lemma_ in verbs.SAYING | verbs.VOICING and not _has_object(clause.verb):
        return "saying"
    if any(child.dep_ == "dep" and not child.is_space for child in clause.verb.children):
        return "parse"
    if any(map(_is_stray_but, clause.verb.lefts)):
        return "parse"
    if joints.are_wrong(clause.verb) or tears.is_torn(clause):
        return "parse"
    if any(_is_stranded(child) for child in clause.verb.subtree):
        return "parse"
    return "incomplete" if _is_half(clause) else ""


def _is_stray_but(child: Token) -> bool:
    """Whether "but" joins nothing, nor says with "all" before it that something was almost so."""
    if child.lower_ != "but" or child.dep_ == "cc":
        return False
    return child.dep_ != "advmod" or [each.lower_ for each in child.lefts] != ["all"]


def _is_half(clause: Clause) -> bool:
    """Whether what a clause says stands in another one beside it."""
    if not clause.passive and joints.shares_object(clause.verb):
        return True
    if clause.moved is None and lifted_date(clause.verb) is not None:
        return True
    if clause.subject.lower_ == "it" and any(
        _lifts(child) or (child.dep_ == "ccomp" and lifting(child) is not None)
        for child in clause.verb.children
    ):
        return True
    return any(
        _is_half_compared(child) or (child.dep_ == "ccomp" and _asks(child))
        for child in clause.verb.children
    )


def _follows_stray(subject: Token) -> bool:
    """Whether a preposition stands before a subject: the parser tore them apart."""
    at = subject.left_edge.i
    before = subject.doc[at - 1] if at else subject
    return before.tag_ == "IN" and before.dep_ == "prep" and not any(before.children)


def _is_stranded(token: Token) -> bool:
    """Whether a preposition governs nothing ("the country that they trade with").

    What it governs may hang on a word behind that: "at a height of 630 metres above the sea".
    """
    if token.dep_ != "prep" or any(token.children) or token.head.dep_ == "relcl":
        return False
    after = token.doc[token.i + 1 : token.i + 2]
    if after and after[0].ent_type_ == "QUANTITY":
        return False
    if token.lower_ == "past" and token.doc[token.i - 1].lower_ in ("half", "quarter"):
        return False
    return not (token.lower_ == "by" and token.doc[token.i - 1].lower_ == "close")


def _lifts(complement: Token) -> bool:
    """Whether "It was Ann Hale who …" only lifts a name: what is said of her is another clause."""
    if complement.dep_ != "attr":
        return False
    return any(each.dep_ == "relcl" and lifting(each) is not None for each in complement.rights)


def _asks(content: Token) -> bool:
    """Whether a clause says "what" without saying it: "she found what she had looked for"."""
    return content.left_edge.tag_ == "WP" or any(each.tag_ == "WP" for each in content.lefts)


def _is_half_compared(complement: Token) -> bool:
    """Whether "less steep" or "larger" is said without what it is compared with."""
    if complement.dep_ != "acomp":
        return False
    degree = complement.tag_ in ("JJR", "RBR") or any(
        child.lower_ in ("more", "less") and child.dep_ == "advmod" for child in complement.children
    )
    return degree and all(token.lower_ != "than" for token in complement.head.subtree)


def _mixes(subject: Token, context: Context) -> bool:
    """Whether a subject joins a name to a bare common noun: mostly a sentence cut wrongly."""
    named = context.references.entities
    if subject.i not in named:
        return False
    return any(
        each.pos_ == "NOUN"
        and each.i not in named
        and not any(child.dep_ in ("det", "poss", "nummod") for child in each.children)
        for each in subject.conjuncts
    )


def _has_object(verb: Token) -> bool:
    return any(child.dep_ in ("dobj", "ccomp", "xcomp", "nsubjpass") for child in verb.children)


def _agrees(clause: Clause, context: Context) -> bool:
    subject = clause.subject
    if subject.dep_ == "expl" or subject.lower_ in _OF_EITHER_NUMBER:
        return True
    finite = (*clause.auxiliaries, clause.verb)[0]
    plural = is_plural(subject)
    if finite.tag_ == "VBZ" or finite.lower_ == "was":
        own = quotations.is_own(clause)
        return own or not plural or subject.tag_ in ("NNPS", "CD") or _is_name(subject, context)
    if finite.tag_ == "VBP" or finite.lower_ == "were":
        many = subject.tag_ == "CD" and subject.lower_ not in ("1", "one")
        return plural or many or quotations.is_own(clause) or _is_plural_name(subject, context)
    return True


def _is_plural_name(subject: Token, context: Context) -> bool:
    """Whether a name has a plural's form: "the Neptun Baths were opened"."""
    many = subject.lower_.endswith("s") and not subject.lower_.endswith("ss")
    return many and subject.i in context.references.entities


def _is_name(subject: Token, context: Context) -> bool:
    """Whether a name that looks like a plural is one person or body: "Hales sells boats"."""
    return subject.i in context.references.entities and not any(subject.conjuncts)
