"""What the date rules reach on gold texts, what they cost, and how date-event links fare.

    python -m tests.bench.times gold [--errors N] [--words] [FOLDER]
    python -m tests.bench.times speed
    python -m tests.bench.times events [--errors]

`gold` scores both halves of each gold set: documents with an even number, on which rules may be
developed, and those with an odd number, whose errors nobody looks at. Its last row, SURE, is CAL
for the dates alone that an ordering may rest on: placed, and not approximate. It needs a folder of
`timex_gold.py` and `eval_timex.py`, by default `../shared/times`. `speed` needs nothing. `events`
needs the articles that `tests/gold/dated_events.jsonl` speaks of, by default `../shared/articles`.
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

from questions import analysis
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate, TimeExpression
from questions.times import find
from tests.gold import dated_events

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
    gold.add_argument("--words", action="store_true", help="parse the texts first")
    commands.add_parser("speed")
    events = commands.add_parser("events")
    events.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    if arguments.command == "gold":
        score_gold(arguments.folder, errors=arguments.errors, parsed=arguments.words)
    elif arguments.command == "speed":
        print_speed()
    else:
        print_events(errors=arguments.errors)


def score_gold(folder: Path, *, errors: int, parsed: bool) -> None:
    """Print the evaluator's table for both halves of every gold set of a folder."""
    if not (folder / "eval_timex.py").is_file():
        sys.exit(f"{folder} has no eval_timex.py: give the folder of the gold sets.")
    for name in SETS:
        with tempfile.TemporaryDirectory() as place:
            documents = list(read_gold(folder, name, Path(place)))
            found = [(one.name, predict(one, parsed=parsed)) for one in documents]
            every, sure = Path(place) / "every.jsonl", Path(place) / "sure.jsonl"
            write_predictions(every, found)
            write_predictions(sure, [(one, list(filter(is_sure, dates))) for one, dates in found])
            for held_out in (False, True):
                half = [one.name for one in documents if one.is_held_out is held_out]
                print(f"\n{name}, {'odd (held out)' if held_out else 'even (developed on)'}")
                print(evaluate(folder, name, every, half, errors=0 if held_out else errors))
                rows = evaluate(folder, name, sure, half, errors=0).splitlines()
                print(*(row.replace("CAL", "SURE", 1) for row in rows if row.startswith("CAL ")))


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
