"""What can be imported: the formats, and a file of each to begin with."""

from __future__ import annotations

from questions import formats
from questions.formats import Readable
from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Entry, Item, Option, Ordering
from quizapp.errors import NotFound

_EXAMPLES = (
    Item(
        kind="place",
        stem="In which town did the fictitious Quern Mill stand?",
        interaction=Choice(
            (
                Option("Quern", correct=True, why="It had its name from the town."),
                Option("Ashby", why="Ashby had no mill."),
                Option("Marrow", why="Marrow had a lighthouse."),
                Option("Tarn", why="Tarn had a bridge."),
            )
        ),
        explanation="Replace this example by your own questions.",
        difficulty=0.4,
        tags=("examples",),
    ),
    Item(
        kind="ordering",
        stem="Put these fictitious events in order, earliest first.",
        interaction=Ordering(
            (
                Entry("The mill is built", HistoricalDate.in_year(1801)),
                Entry("The mill burns down", HistoricalDate.in_year(1850)),
                Entry("The mill closes", HistoricalDate.in_year(1901)),
            )
        ),
        tags=("examples",),
    ),
)


def readable() -> tuple[tuple[str, str], ...]:
    """Name and title of every format that can be imported."""
    return tuple((form.NAME, form.TITLE) for form in formats.FORMATS if isinstance(form, Readable))


def template(format_name: str) -> bytes:
    """A file with one choice and one ordering, to be filled in.

    Raises:
        NotFound: There is no such format.
    """
    if format_name not in dict(readable()):
        raise NotFound("There is no such format.")
    return formats.export(_EXAMPLES, format_name, title="Example").data
