"""Items for the tests of formats: one of each interaction, and any that Hypothesis can think of."""

from __future__ import annotations

from typing import assert_never

from hypothesis import strategies as st

from questions.formats.feedback import general_feedback
from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.items import Choice, Entry, Item, Option, Ordering


def _cite(article: str, start: int, quote: str) -> Evidence:
    return Evidence(article, start, start + len(quote), quote)


CHOICE = Item(
    kind="date",
    stem="In which year did the lighthouse of Norrby first shine?",
    interaction=Choice(
        (
            Option("1868", why="In 1868 its foundation was laid.", origin="article"),
            Option("1871", correct=True, why="It was first lit in 1871."),
            Option("1877", why="The article names no event of 1877.", origin="near value"),
            Option("1884", why="In 1884 its keeper retired.", origin="article"),
        )
    ),
    evidence=(_cite("norrby.md", 120, "The lighthouse of Norrby first shone in 1871."),),
    explanation="The lighthouse of Norrby first shone in 1871, three years after work began.",
    difficulty=0.35,
    tags=("lighthouses", "Norrby"),
)

ORDERING = Item(
    kind="ordering",
    stem="Put these events in order, earliest first.",
    interaction=Ordering(
        (
            Entry(
                "The lighthouse of Norrby is lit",
                HistoricalDate.in_year(1871),
                (_cite("norrby.md", 120, "The lighthouse of Norrby first shone in 1871."),),
            ),
            Entry(
                "The keeper of the lighthouse retires",
                HistoricalDate.in_month(1884, 5),
                (_cite("norrby.md", 300, "Its keeper retired in May 1884."),),
            ),
            Entry(
                "A storm breaks the lamp of the lighthouse",
                HistoricalDate.on(Day(1902, 11, 3)),
                (_cite("norrby.md", 410, "On 3 November 1902 a storm broke the lamp."),),
            ),
            Entry(
                "Norrby tears its lighthouse down",
                HistoricalDate(Day(1950, 1, 1), Day(1959, 12, 31), Precision.DECADE, circa=True),
                (_cite("norrby.md", 500, "Norrby tore it down some time in the 1950s."),),
            ),
        )
    ),
    evidence=(_cite("norrby.md", 120, "The lighthouse of Norrby first shone in 1871."),),
    explanation="1871, May 1884, 3 November 1902, about the 1950s.",
    difficulty=0.5,
    tags=("Norrby",),
)

BRIEF = Item(
    kind="ordering",
    stem="Earliest first!",
    interaction=Ordering(
        (
            Entry("The lamp is lit", HistoricalDate.in_year(1871)),
            Entry("The keeper retires", HistoricalDate.in_year(1884)),
            Entry("A storm comes", HistoricalDate.in_year(1902)),
        )
    ),
)
"""What fits into the narrowest sheets, asked by multiple choice."""

SAMPLES = {"choice": CHOICE, "ordering": ORDERING}

HOSTILE = (
    '~ = # { } : \\ " < > & ]]> -> $$',
    "=SUM(A1)",
    "'=SUM(A1)",
    "''@x",
    "+1",
    "-1",
    "@cmd",
    "\tx",
    "\rx",
    "\nx",
    "%50% off",
    "[html]<b>bold</b>",
    "// no comment",
    "first\n\nsecond",
    "first\r\nsecond\rthird",
    "1815 Waterloo",
    "a\\nb",
    "A. B) C",
    "ANSWER: A",
    "&amp; &#38; &lt;",
    "שלום עולם",
    "🚀🧪 e\u0301",
    "####",
    "back\\slash\\",
    "x" * 5000,
    "a; b\\; c",
    "::title::",
    "```code``` *star* _line_ | [link](x) 1. # ![",
    " padded ",
)

any_text = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=40),
    st.text("~=#{}:\\\"<>&'-+@\n\r\t%[]/ a1*_`|;.", max_size=20),
)
words = any_text.filter(lambda text: bool(text.strip()))
evidence = st.builds(_cite, any_text, st.integers(0, 10**6), any_text.filter(bool))
days = st.builds(Day, st.integers(-4000, 2100), st.integers(1, 12), st.integers(1, 28))
dates = st.builds(
    lambda one, other, precision, circa: HistoricalDate(
        min(one, other), max(one, other), precision, circa
    ),
    days,
    days,
    st.sampled_from(list(Precision)),
    st.booleans(),
)


@st.composite
def choices(draw: st.DrawFn, *, text: st.SearchStrategy[str] = words) -> Choice:
    """Choices with one key, of two to six options."""
    count = draw(st.integers(2, 6))
    right = draw(st.integers(0, count - 1))
    return Choice(
        tuple(
            Option(draw(text), place == right, draw(any_text), draw(any_text))
            for place in range(count)
        )
    )


entries = st.builds(Entry, words, st.none() | dates, st.lists(evidence, max_size=2).map(tuple))
orderings = st.builds(Ordering, st.lists(entries, min_size=2, max_size=6).map(tuple))
items = st.builds(
    Item,
    any_text,
    words,
    choices() | orderings,
    st.lists(evidence, max_size=2).map(tuple),
    any_text,
    st.none() | st.floats(0, 1),
    st.lists(any_text.filter(bool), max_size=3).map(tuple),
)


def as_shown(item: Item) -> Item:
    """What other systems have places for: the rest is told in the general feedback, or left."""
    match item.interaction:
        case Choice(options):
            shown = tuple(Option(one.text, one.correct, one.why) for one in options)
            return Item("", item.stem, Choice(shown), (), general_feedback(item), None, item.tags)
        case Ordering(entries):
            events = tuple(Entry(entry.text) for entry in entries)
            feedback = general_feedback(item)
            return Item("ordering", item.stem, Ordering(events), (), feedback, None, item.tags)
    assert_never(item.interaction)
