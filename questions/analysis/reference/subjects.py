"""Which subject a pronoun may take up, and what the verb over it forbids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OBJECTS = frozenset(("dobj", "dative", "pobj"))
_SENTENCES_BACK = 3
_OFSUBJECTS = frozenset("promise use take need pay spend make cost save".split())
"""Verbs with an object whose infinitive is still their subject's: "promised Norla to sell it"."""


def taken_up(subject: Token) -> Token:
    """The noun right before "who", "which" or "that" as the subject of its clause, else itself."""
    if subject.tag_ not in ("WDT", "WP") or subject.head.dep_ != "relcl":
        return subject
    noun, before = subject.head.head, subject.nbor(-1)
    of_many = before.tag_ == "NNS" and noun.is_ancestor(before) and not any(before.conjuncts)
    if of_many and any(each.tag_ == "VBP" for each in (subject.head, *subject.head.lefts)):
        return before  # "a lot of people that are …"
    between = noun.doc[noun.i + 1 : subject.i]
    is_next = noun.i < subject.i and all(token.is_punct for token in between)
    if subject.lower_ == "who" and not is_next:
        is_next = noun.i < subject.i and all(_is_where(each, noun) for each in between)
    return noun if is_next and not any(noun.conjuncts) else subject


def _is_where(token: Token, noun: Token) -> bool:
    """Whether a word only says more of somebody, and is nobody: "an architect from Bern who"."""
    nobody = token.ent_type_ != "PERSON" and token.tag_ not in ("NNS", "NNPS")
    return nobody and noun.is_ancestor(token) and token.lemma_.lower() not in lexicon.PERSON_NOUNS


def subject_of_condition(token: Token) -> Token | None:
    """The subject of a clause in front of the pronoun's: "Because lobsters moult, they grow".

    So is that of a sentence that a colon opens up: "Peru went further: it built ships".
    """
    noun = token.head if token.tag_ == "PRP$" else token
    for child in noun.head.children if noun.dep_ in SUBJECTS else ():
        opened = child.dep_ in ("ccomp", "parataxis") and any(
            each.text in (":", ";", "–", "—") for each in token.doc[child.i : token.i]
        )
        if noun is not token and not opened:
            continue
        if (child.dep_ == "advcl" or opened) and child.i < token.i:
            return _named_last(each for each in child.children if each.dep_ in SUBJECTS)
    return _of_saying(token)


def _named_last(found: Iterable[Token]) -> Token | None:
    """A subject, or the name right behind it that was taken for a second one: "the opera Aida"."""
    both = [*found]
    named = len(both) > 1 and both[1].i == both[0].i + 1
    return next(iter(both[1:] if named else both), None)


def _of_saying(token: Token) -> Token | None:
    """Of what somebody of its own says something: "Norla has closed, its owner said"."""
    verb = token.head.head
    if token.tag_ != "PRP$" or token.head.dep_ != "nsubj" or verb.lemma_ not in lexicon.SAYING:
        return None
    told = (child for child in verb.children if child.dep_ == "ccomp" and child.i < token.i)
    return next((own for each in told if (own := own_subject(each)) is not None), None)


def sentences(token: Token, number: int) -> Span:
    """A token's sentence with some before it, whatever their paragraphs."""
    start = token.sent.start
    for _ in range(number):
        if start == 0:
            break
        start = token.doc[start - 1].sent.start
    return token.doc[start : token.sent.end]


def own_subject(verb: Token) -> Token | None:
    """The subject of a verb, if it has one: of two, the one right before it."""
    found = [child for child in verb.children if child.dep_ in SUBJECTS]
    before = [child for child in found if child.i < verb.i]
    return next(iter(before[-1:] or found), None)


def top_of(noun: Token) -> Token:
    """The noun that an apposition or a joined noun goes with."""
    while noun.dep_ in ("appos", "conj"):
        noun = noun.head
    return noun


def is_main_subject(token: Token) -> bool:
    """Whether a token is the subject of a main clause."""
    return token.dep_ in SUBJECTS and token.head.dep_ in ("ROOT", "conj", "ccomp")


def opens_clause(token: Token) -> bool:
    """Whether a pronoun is the subject of a main clause, or its owner."""
    return is_main_subject(token.head if token.tag_ == "PRP$" else token)


def begins_with_date(token: Token) -> bool:
    """Whether a sentence says when before it comes to a pronoun: "In 1928 she moved"."""
    return any(each.ent_type_ == "DATE" for each in token.doc[token.sent.start : token.i])


def governing_subject(token: Token) -> Token | None:
    """The nearest subject before the pronoun in its own or a clause above, within the sentence."""
    node = token
    while node.head != node:
        below, node = node, node.head
        if below.dep_ == "xcomp" and (told := _told_to(below, node)) is not None:
            return told
        for child in node.children:
            if child.dep_ in SUBJECTS and child.i < token.i and token not in child.subtree:
                return child
    return None


def _told_to(infinitive: Token, verb: Token) -> Token | None:
    """Who is to do something: the person or body told in "ordered Norla to sell its boats"."""
    if verb.lemma_ in _OFSUBJECTS or all(each.tag_ != "TO" for each in infinitive.lefts):
        return None
    told = (child for child in verb.children if child.dep_ in ("dobj", "dative"))
    return next((each for each in told if verb.i < each.i < infinitive.i), None)


def subject_before(token: Token) -> Token | None:
    """The main subject of the sentence before, where the pronoun opens a main clause."""
    if not opens_clause(token):
        return None
    start = token.sent.start
    if start == 0:
        return None
    root = token.doc[start - 1].sent.root
    return next((child for child in root.children if child.dep_ in SUBJECTS), None)


def opens_paragraph(sentence: Span) -> bool:
    """Whether a sentence is the first of a paragraph other than the first of a text."""
    before = sentence.doc[sentence.start - 1] if sentence.start else None
    return before is not None and before.is_space and before.text.count("\n") > 1


def windows(token: Token) -> Iterator[Span]:
    """First this sentence, then with the one before, then with more of the same paragraph."""
    sentence = token.sent
    yield sentence
    start = sentence.start
    for back in range(_SENTENCES_BACK):
        before = token.doc[start - 1] if start else None
        if before is None or (back and before.is_space and before.text.count("\n") > 1):
            return
        start = before.sent.start
        yield token.doc[start : sentence.end]


def has_later_verb(noun: Token, token: Token) -> bool:
    """Whether the pronoun belongs to a verb joined to the one that the noun is the object of."""
    verb = grammar.ancestors_verb(token)
    while verb is not None and verb.dep_ not in ("conj", "ROOT"):
        verb = grammar.ancestors_verb(verb)
    return verb is not None and verb.dep_ == "conj" and verb.head == noun.head


def has_own_clause(token: Token, subject: Token) -> bool:
    """Whether a clause with a subject stands between a pronoun and the verb of a subject above."""
    verb = grammar.ancestors_verb(token)
    while verb is not None and verb != subject.head:
        if own_subject(verb) is not None:
            return True
        verb = grammar.ancestors_verb(verb)
    return False


def lacks_subject(token: Token) -> bool:
    """Whether the verb over a pronoun has lost its subject in a wrong parse."""
    verb = grammar.ancestors_verb(token)
    if verb is None or verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    return not any(child.dep_ in (*SUBJECTS, "expl", "csubj") for child in verb.children)


def acts_on(head: Token, token: Token) -> bool:
    """Whether a noun is the subject of the verb whose object the pronoun is ("found him")."""
    if _owns_complement(token) and head.head == token.head.head:
        return True
    small = token.dep_ in SUBJECTS and token.lower_ in ("him", "her")  # "called him a fool"
    if not (small or token.dep_ in _OBJECTS) or token.lower_.endswith("self"):
        return False
    if _is_around(token):
        return False
    verb = token.head.head if small else grammar.ancestors_verb(token)
    if verb is None:
        return False
    named = head
    while named.dep_ == "appos":
        named = named.head
    if named.dep_ in SUBJECTS and named.head in _sharing(verb, token):
        return True
    relative = any(child.dep_ in SUBJECTS and child.tag_ == "WP" for child in verb.children)
    return relative and verb.dep_ == "relcl" and verb.head == head


def _is_around(token: Token) -> bool:
    """Whether something only is, or is taken, where its subject is: "has a task ahead of her"."""
    link = token.head
    if token.dep_ != "pobj":
        return False
    if link.lower_ == "of" and link.head.lower_ == "ahead":
        return True
    taken = link.lower_ == "with" and link.head.lemma_ in ("bring", "carry", "take")
    return taken and any(each.dep_ == "dobj" for each in link.head.children)


def _owns_complement(token: Token) -> bool:
    """Whether a pronoun owns what a subject is, so that it is another's: "Ann was her pupil"."""
    noun = token.head
    return token.tag_ == "PRP$" and noun.dep_ == "attr" and noun.head.lemma_ in ("be", "become")


def _sharing(verb: Token, token: Token) -> Iterator[Token]:
    """The verb over a pronoun, and those whose subject it shares: "Ann came and saw her"."""
    yield verb
    if token.dep_ == "pobj":
        return
    while verb.dep_ == "conj" and not any(child.dep_ in SUBJECTS for child in verb.children):
        verb = verb.head
        yield verb


def is_made(token: Token) -> bool:
    """Whether somebody has something done to what a pronoun means: "had it painted"."""
    verb = token.head
    above = verb.head
    behind = verb.doc[token.i + 1 : token.i + 2]
    bare = verb.tag_ in ("VB", "VBN", "VBG") and all("aux" not in each.dep_ for each in behind)
    makes = above.lemma_ in ("have", "make", "let", "get", "see", "keep", "want", "watch")
    second = any(child.dep_ in SUBJECTS and child.i < token.i for child in verb.children)
    return token.dep_ in SUBJECTS and bare and ((verb.dep_ == "ccomp" and makes) or second)


def holds(noun: Token, token: Token) -> bool:
    """Whether a pronoun stands in what is said of a noun itself, and not of one below it."""
    if not noun.is_ancestor(token):
        return False
    node = token
    while node.head != noun:
        if node.dep_ in ("relcl", "acl"):
            return False
        node = node.head
    return True
