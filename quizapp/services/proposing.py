"""Other wrong answers for a question, as the builder would choose them."""

from __future__ import annotations

from collections.abc import Iterator

from questions import distractors
from questions.distractors import Wanted
from questions.model.facts import Fact, Mention
from questions.model.items import Choice, Item, Option
from questions.model.review import Knowledge
from quizapp.database import Database
from quizapp.errors import Refused
from quizapp.services import checking, typed
from quizapp.services.bank import ItemDraft
from quizapp.services.identity import Person

MOST = 6
SEEDS = range(6)


def propose(
    database: Database, actor: Person, uid: str | None, draft: ItemDraft
) -> tuple[Option, ...]:
    """Wrong answers that the draft does not have yet, the best first.

    Raises:
        Invalid: The draft is no item; problems by field.
        Refused: It is an ordering, or no fact of the library stands behind its key.
        NotFound: There is no such item.
    """
    item = typed.item(database, actor, uid, draft)
    if not isinstance(item.interaction, Choice):
        raise Refused("Only questions with options have wrong answers.")
    with database.read() as session:
        known = checking.library(session)
    found: dict[str, Option] = {}
    has = {option.text.casefold() for option in item.interaction.options}
    for wanted in _wanted(item, item.interaction.key.text, known.knowledge):
        for seed in SEEDS:
            for option in distractors.find(
                wanted, known.knowledge, seed=seed, statements=known.statements
            ):
                if option.text.casefold() not in has:
                    found.setdefault(option.text.casefold(), option)
        if len(found) >= MOST:
            break
    if not found:
        raise Refused(
            "The builder has no other wrong answers for this key: none of its facts names the key "
            "within the evidence, or nothing else of that kind is known."
        )
    return tuple(found.values())[:MOST]


def _wanted(item: Item, key: str, knowledge: Knowledge) -> Iterator[Wanted]:
    """The key as facts name it, within the evidence."""
    for fact in knowledge.facts:
        if not any(_overlaps(item, fact)):
            continue
        for mention in _mentions(fact):
            if key.casefold() in {name.casefold() for name in (mention.text, *mention.aliases)}:
                yield Wanted(item.stem, mention, fact)


def _overlaps(item: Item, fact: Fact) -> Iterator[bool]:
    for one in item.all_evidence:
        for other in fact.evidence:
            yield one.article == other.article and one.start < other.end and other.start < one.end


def _mentions(fact: Fact) -> Iterator[Mention]:
    for phrase in fact.phrases:
        yield from phrase.mentions
