"""Studies and the like that a body carried out, told of within a clause, as a clause of their own.

"Ann Hale led the survey of bees carried out by the University of Lund" tells which university
carried out the survey that she led.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.builders.wording.clause import Clause
from questions.builders.wording.verb_group import verb_group
from questions.model.facts import Kind, Mention, Phrase, Role, Verb

_LEADING = frozenset("coordinate design direct head initiate lead manage oversee supervise".split())
_TOLD = re.compile(
    r"(?P<what>the (?:[\w-]+ )*?(?:census|dig|excavation|experiment|inquiry|investigation|poll|"
    r"project|research|search|study|survey|trial)\b[^,]*?)"
    r"(?: (?P<deed>carried out|commissioned|conducted|funded|published|undertaken)(?: [a-z ]+?)?)?"
    r" by (?P<who>(?:an? (?:[a-z]+ )?(?:group|team) (?:at|from|of) )?)(?:the )?"
)
# "the research" alone is any.
_TOPIC = re.compile(r" (?:about|in|into|of|on) [\w]")
_DEEDS = {
    "commissioned": Verb("commission", "commissioned", "VBD"),
    "funded": Verb("fund", "funded", "VBD"),
    "published": Verb("publish", "published", "VBD"),
}
_CARRIED_OUT = Verb("carry", "carried", "VBD", particle="out")


def carried_out(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What a body did whose study somebody led, told of the body, to be asked for."""
    leader = clause.subject
    is_led = clause.group.lemma in _LEADING and clause.group.is_lexical
    is_named = len(leader.mentions) == 1 and leader.mentions[0].kind is Kind.PERSON
    if not is_led or not is_named or leader.role is Role.AGENT or len(clause.rest) != 1:
        return
    found = clause.rest[0]
    body = found.mentions[-1] if found.mentions else None
    if body is None or body.kind is not Kind.ORGANISATION:
        return
    match = _TOLD.fullmatch(found.text, 0, body.at)
    if match is None or body.at + len(body.text) != len(found.text):
        return
    if not _TOPIC.search(match["what"]):
        return
    doer = _doer(found, match["who"], body)
    text = f"{match['what']} that {leader.text} {' '.join(clause.group.words())}"
    at = text.index(leader.text, len(match["what"]))
    inside = [one for one in found.mentions if one.at < len(match["what"])]
    what = replace(
        found,
        text=text,
        bound="",
        mentions=(*inside, *(replace(one, at=at + one.at) for one in leader.mentions)),
    )
    group = verb_group(_DEEDS.get(match["deed"] or "", _CARRIED_OUT), plural=False)
    yield Clause(doer, group, (what,)), doer, doer.mentions[0]


def _doer(found: Phrase, who: str, body: Mention) -> Phrase:
    """The body as a subject, or the team from it."""
    text = f"{who}{body.text}"
    return replace(
        found,
        role=Role.SUBJECT,
        text=text,
        kind=body.kind,
        bound="",
        mentions=(replace(body, at=len(who)),),
    )
