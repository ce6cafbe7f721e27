"""Wrong roles for "Who was Ann Hale?": the right one with its office or its institution exchanged.

"The head of Norway's coastguard" stands beside "the head of Norway's tax authority", a German
physicist beside other Germans, an uncle beside other relatives; callings of one field never stand
beside each other, for somebody may have both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions import world
from questions.distractors.exchanges import exchanged, head_of
from questions.distractors.statements import Statements
from questions.distractors.swapping import OF
from questions.model.facts import Fact
from questions.model.items import Option
from questions.world import callings

COUNT = 3
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Known:
    """What an article says another person is.

    Attributes:
        role: With its article: "a curator".
        statement: The sentence that says so.
    """

    role: str
    statement: str


def find(
    role: str,
    person: str,
    fact: Fact,
    statements: Statements,
    *,
    seed: int,
    others: Sequence[Known] = (),
) -> tuple[Option, ...]:
    """Three roles that a person does not have, or none.

    Args:
        role: The right one with its article: "a fisherman", "the head of Norway's coastguard".
        person: Who has it.
        fact: What says so.
        statements: All that the library says; no word of a wrong role may stand in a sentence
            about the person.
        seed: Chooses among equals.
        others: What the article says of other people.
    """
    said = _said_of(person, statements)
    made = [
        one
        for one in exchanged(role, fact, statements, seed)
        if not _is_said(one, role, said) and one != role
    ]
    # "a filmmaker" and "a film-maker" are one
    made = list({one.replace("-", ""): one for one in reversed(made)}.values())[::-1]
    # Beside two made after the right one, a role of another make would show which is the pattern.
    if _is_parallel(role, made) and len(made) >= COUNT:
        others = ()
    told = next((one for one in others if _go_together(one.role, role, said)), None)
    found = []
    if told:
        why = f"The article says that of somebody else: {told.statement}"
        found.append(Option(told.role, why=why, origin="article"))
        made = [one for one in made if not _are_of_one_field(one, told.role)]
    found += [_unsupported(person, one) for one in made[: COUNT - len(found)]]
    return tuple(found) if len(found) == COUNT else ()


def _unsupported(person: str, role: str) -> Option:
    why = f"Nothing in the article says that {person} is {role}."
    return Option(role, why=why, origin="gazetteer")


def _is_parallel(role: str, made: Sequence[str]) -> bool:
    """Whether made roles share words with the right one."""
    return any(set(role.split()[1:]) & set(one.split()[1:]) for one in made)


def _go_together(role: str, right: str, said: frozenset[str]) -> bool:
    """Whether a role that somebody else has is of the same register, and hardly shared."""
    one, other = (bool(OF.fullmatch(text)) for text in (role, right))
    lengths = abs(len(role.split()) - len(right.split()))
    if one != other or role == right or _are_of_one_field(role, right) or lengths > 4:
        return False
    if _make_of(role) != _make_of(right) or not _are_of_one_register(role, right):
        return False
    return (role[:2] == "a ") + (role[:3] == "an ") == (right[:2] == "a ") + (
        right[:3] == "an "
    ) and not _is_said(role, right, said)


def _make_of(role: str) -> tuple[bool, ...]:
    """What a role tells beside a calling: where somebody is from, the nation, a second calling."""
    words = role.split()
    nation = any(world.country_of_adjective(word) for word in words)
    return (" from " in role, " and " in role, nation)


def _are_of_one_register(one: str, other: str) -> bool:
    """Whether two callings are both learned, both of the arts, both of hands, as far as known."""
    heads = head_of(one), head_of(other)
    return not all(map(callings.field_of, heads)) or callings.are_alike(*heads)


def _are_of_one_field(one: str, other: str) -> bool:
    left, right = head_of(one), head_of(other)
    if not callings.field_of(left) or not callings.field_of(right):
        return one == other
    return left == right or callings.are_of_one_field(left, right)


def _is_said(role: str, right: str, said: frozenset[str]) -> bool:
    """Whether all that a role adds to the right one is said of the person somewhere."""
    new = set(_WORD.findall(role.lower())) - set(_WORD.findall(right.lower()))
    return not new or new <= said


def _said_of(person: str, statements: Statements) -> frozenset[str]:
    """The words of all sentences that name a person by the last name."""
    words = statements.words_beside(person.rsplit(maxsplit=1)[-1])
    return frozenset(part for word in words for part in _WORD.findall(word))
