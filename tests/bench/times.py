"""What the date rules reach on gold texts, what they cost, and how date-event links fare.

    python -m tests.bench.times gold [--errors N] [--breakdown] [--words] [--half even|odd] [FOLDER]
    python -m tests.bench.times used [--half even|odd] [FOLDER]
    python -m tests.bench.times speed
    python -m tests.bench.times events [--errors]
    python -m tests.bench.times passages [--errors]

`gold` scores both halves of each gold set: documents with an even number, on which rules may be
developed, and those with an odd number, whose errors nobody looks at. Its last row, SURE, is CAL
for the dates alone that are placed and not approximate. `--breakdown` adds counts of the errors by
grain and sort, which show no text and so may be asked of either half. It needs a folder of
`timex_gold.py` and `eval_timex.py`, by default `../shared/times`. `used` takes the same texts all
the way to the events
that orderings are made of, and tells how many of their dates agree with the gold: of those that it
calls plain dates (CAL), and of all that it marks. `speed` needs nothing. `events` needs the
articles that `tests/gold/dated_events.jsonl` speaks of, by default `../shared/articles`.
`passages` scores those labelled in `tests/gold`, dated and undated texts apart.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from questions import analysis, facts
from questions.builders import dated_events as dated_happenings
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate, TimeExpression
from questions.times import find
from tests.bench.time_errors import Span, break_down
from tests.gold import dated_events, passages

SHARED = Path(__file__).parents[3] / "shared"
SETS = ("meantime", "wikiwars")
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Document:
    """A gold text with its date of creation."""

    name: str
    text: str
    created: HistoricalDate | None

    @property
    def is_held_out(self) -> bool:
        """Whether its number is odd."""
        digits = re.search(r"\d+", self.name)
        return digits is not None and int(digits.group()) % 2 == 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    gold = commands.add_parser("gold")
    gold.add_argument("folder", nargs="?", type=Path, default=SHARED / "times")
    gold.add_argument("--errors", type=int, default=0, help="of the even half only")
    gold.add_argument("--breakdown", action="store_true", help="count errors by grain and sort")
    gold.add_argument("--words", action="store_true", help="parse the texts first")
    gold.add_argument("--half", choices=("even", "odd"), help="only one half")
    used = commands.add_parser("used")
    used.add_argument("folder", nargs="?", type=Path, default=SHARED / "times")
    used.add_argument("--half", choices=("even", "odd"), help="only one half")
    used.add_argument("--errors", action="store_true", help="of the even half only")
    commands.add_parser("speed")
    events = commands.add_parser("events")
    events.add_argument("--errors", action="store_true")
    short = commands.add_parser("passages")
    short.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    if arguments.command == "gold":
        halves = halves_of(arguments.half)
        score_gold(
            arguments.folder,
            halves,
            errors=arguments.errors,
            parsed=arguments.words,
            broken_down=arguments.breakdown,
        )
    elif arguments.command == "used":
        score_used(arguments.folder, halves_of(arguments.half), errors=arguments.errors)
    elif arguments.command == "speed":
        print_speed()
    elif arguments.command == "passages":
        print(*passages.table(errors=arguments.errors), sep="\n")
    else:
        print_events(errors=arguments.errors)


def halves_of(name: str | None) -> tuple[bool, ...]:
    """Which halves to score, by whether they are held out."""
    return (False, True) if name is None else (name == "odd",)


def score_gold(
    folder: Path, halves: Sequence[bool], *, errors: int, parsed: bool, broken_down: bool
) -> None:
    """Print the evaluator's table for halves of every gold set of a folder."""
    require_gold(folder)
    for name in SETS:
        with tempfile.TemporaryDirectory() as place:
            every_one = read_gold(folder, name, Path(place))
            documents = [one for one in every_one if one.is_held_out in halves]
            found = [(one.name, predict(one, parsed=parsed)) for one in documents]
            every, sure = Path(place) / "every.jsonl", Path(place) / "sure.jsonl"
            write_predictions(every, found)
            write_predictions(sure, [(one, list(filter(is_sure, dates))) for one, dates in found])
            for held_out in halves:
                half = [one.name for one in documents if one.is_held_out is held_out]
                print(f"\n{name}, {'odd (held out)' if held_out else 'even (developed on)'}")
                print(evaluate(folder, name, every, half, errors=0 if held_out else errors))
                rows = evaluate(folder, name, sure, half, errors=0).splitlines()
                print(*(row.replace("CAL", "SURE", 1) for row in rows if row.startswith("CAL ")))
                if broken_down:
                    some = [(one, dates) for one, dates in found if one in half]
                    print(*errors_of(Path(place) / "gold.jsonl", some), sep="\n")


def errors_of(gold: Path, found: Iterable[tuple[str, Sequence[TimeExpression]]]) -> Iterator[str]:
    """The counts of errors of some documents, as lines."""
    spans = [
        (name, [Span(one.start, one.end, one.type, one.value, one.rule) for one in dates])
        for name, dates in found
    ]
    return break_down(read_spans(gold), spans).lines()


def read_spans(path: Path) -> dict[str, list[Span]]:
    """The outermost gold expressions of each document."""
    spans: dict[str, list[Span]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if not entry.get("nested"):
            alone = find(entry["text"])
            rule = f"({alone[0].rule} alone)" if alone else ""
            span = Span(entry["start"], entry["end"], entry["type"], entry["value"] or "", rule)
            spans.setdefault(entry["doc"], []).append(span)
    return spans


def require_gold(folder: Path) -> None:
    if not (folder / "eval_timex.py").is_file():
        sys.exit(f"{folder} has no eval_timex.py: give the folder of the gold sets.")


def score_used(folder: Path, halves: Sequence[bool], *, errors: bool) -> None:
    """Print how many dates of the events that orderings are made of agree with the gold."""
    require_gold(folder)
    for name in SETS:
        with tempfile.TemporaryDirectory() as place:
            documents = list(read_gold(folder, name, Path(place)))
            gold = read_spans(Path(place) / "gold.jsonl")
            for held_out in halves:
                half = [one for one in documents if one.is_held_out is held_out]
                pairs = [
                    (one.name, used, gold_value(gold.get(one.name, ()), used))
                    for one in half
                    for used in used_dates(one)
                ]
                print(f"{name}, {'odd (held out)' if held_out else 'even (developed on)'}")
                print_agreement(pairs, errors=errors and not held_out)


def gold_value(gold: Iterable[Span], used: TimeExpression) -> str | None:
    """The value of the gold expression that overlaps one; None where there is none."""
    overlapping = [one.value for one in gold if one.start < used.end and used.start < one.end]
    return used.value if used.value in overlapping else next(iter(overlapping), None)


def used_dates(document: Document) -> list[TimeExpression]:
    """The expressions that date the events of a text which may stand in an ordering."""
    article = Article(
        name=document.name, title=document.name, text=document.text, published=document.created
    )
    doc = analysis.load().analyse(article)
    found = find(document.text, published=document.created, words=doc)
    events = dated_happenings.events_of(facts.find(article, doc, found).facts)
    used = {
        one.start: one
        for event in events
        for one in found
        if one.date == event.date
        and event.fact.evidence[0].start <= one.start < event.fact.evidence[0].end
    }
    return list(used.values())


_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def print_agreement(
    pairs: Sequence[tuple[str, TimeExpression, str | None]], *, errors: bool
) -> None:
    """Print the share of values that agree: of those the gold calls dates, and of all it marks."""
    marked = [(used.value, value) for _, used, value in pairs if value is not None]
    dates = [pair for pair in marked if _CALENDAR.fullmatch(pair[1])]
    for title, some in (("CAL", dates), ("marked", marked)):
        right = sum(used == value for used, value in some)
        print(f"  {title}: {right} of {len(some)} agree ({right / max(1, len(some)):.1%})")
    print(f"  not marked in the gold: {len(pairs) - len(marked)}")
    if errors:
        for name, used, value in pairs:
            if value != used.value:
                print(f"  {name}: {used.text!r} {used.value}, gold {value}")


def evaluate(folder: Path, name: str, predictions: Path, half: list[str], *, errors: int) -> str:
    """What the evaluator prints for some documents of a gold set."""
    options = ["--docs", ",".join(half), "--errors", str(errors)]
    script = str(folder / "eval_timex.py")
    command = [sys.executable, script, str(folder / name), str(predictions), *options]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return run.stdout.rstrip()


def is_sure(found: TimeExpression) -> bool:
    """Whether the place of a date in an order may rest on it."""
    return found.date is not None and not found.date.circa


def read_gold(folder: Path, name: str, place: Path) -> Iterator[Document]:
    command = [sys.executable, str(folder / "timex_gold.py"), str(folder / name), str(place)]
    subprocess.run(command, check=True, capture_output=True)
    for line in (place / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        text = (place / f"{entry['doc']}.txt").read_text(encoding="utf-8")
        created = HistoricalDate.on(Day.parse(entry["dct"][:10])) if entry["dct"] else None
        yield Document(entry["doc"], text, created)


def predict(document: Document, *, parsed: bool) -> Sequence[TimeExpression]:
    words = None
    if parsed:
        article = Article(name=document.name, title=document.name, text=document.text)
        words = analysis.load().analyse(article)
    return find(document.text, published=document.created, words=words)


def write_predictions(path: Path, found: Iterable[tuple[str, Sequence[TimeExpression]]]) -> None:
    """Write time expressions, document by document, in the evaluator's form."""
    with path.open("w", encoding="utf-8") as file:
        for name, expressions in found:
            for one in expressions:
                line = {
                    "doc": name,
                    "start": one.start,
                    "end": one.end,
                    "text": one.text,
                    "type": one.type,
                    "value": one.value,
                }
                file.write(json.dumps(line) + "\n")


STORY = (
    "The council said on Monday that the old bridge, built in 1911 and repaired twice since 1968, "
    "will close next year. Engineers found cracks two weeks ago. On 3 March they told the mayor, "
    "who had asked for a report in January, that the work would take about eighteen months. "
    "Nobody in the town remembers the flood of 12 November 1952, when the river rose by four "
    "metres within a few hours and carried off the mill, the school and half of the market. "
)


def print_speed() -> None:
    """Print milliseconds for 500 words, and how the cost grows with length.

    The fastest of several rounds counts: other work on the machine only adds to it.
    """
    published = HistoricalDate.on(Day(2014, 3, 12))
    per_story = len(STORY.split())
    costs = {}
    for words in (500, 5_000, 100_000):
        text = STORY * (words // per_story)
        costs[words] = min(cost(text, published) for _ in range(ROUNDS))
        costs[words] *= words / (words // per_story * per_story)
        print(f"{words:7} words: {1000 * costs[words]:9.2f} ms of processor time")
    print(
        f"100,000 words cost {costs[100_000] / costs[500]:.0f} times as much as 500 (200 is linear)"
    )


def cost(text: str, published: HistoricalDate) -> float:
    rounds = max(1, 20_000 // max(1, len(text) // 10))
    begin = time.process_time()
    for _ in range(rounds):
        find(text, published=published)
    return (time.process_time() - begin) / rounds


def print_events(*, errors: bool) -> None:
    """Print precision and recall of date-event links against both sets of labels.

    The second was labelled after the rules were written.
    """
    first, second = dated_events.read(), dated_events.read(dated_events.SECOND)
    if not dated_events.available(SHARED / "articles"):
        sys.exit(f"The labelled articles are not in {SHARED / 'articles'}.")
    for labelled, before in ((first, ()), (second, first)):
        outcome = dated_events.compare(
            labelled, SHARED / "articles", analysis.load(), before=before
        )
        print(f"{len(labelled)} labelled links")
        print(f"precision {outcome.precision:.1%}, recall {outcome.recall:.1%}")
        if errors:
            for line in (*outcome.missed, *outcome.false):
                print(line)


if __name__ == "__main__":
    main()
