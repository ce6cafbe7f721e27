"""How well the checks find flaws: nineteen kinds, put into items that people wrote.

    python -m tests.bench.flaws [FILE] [--half tune|measure] [--missed]

FILE holds one human item a line: {"question", "key", "distractors", "text_adv", "critical_span"}.
Items with an even number are for tuning the checks, those with an odd number for measuring them.

For each flaw, every item in which its checks find nothing gets the flaw in one of several ways
(recall: the share that is found) and, apart from that, an edit that looks like the flaw and is
none (precision: the found among all that the checks point at). Printed as well is the share of the
untouched items in which the checks find something, which are flaws that their authors made.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from questions.checks import review
from questions.model.items import Choice, Item
from questions.model.review import Knowledge
from tests.bench.flaw_controls import CONTROLS
from tests.bench.flaw_edits import EDITS
from tests.bench.human_items import read_items

DEFAULT = Path(__file__).parents[3] / "shared" / "items" / "onestopqa-dev.jsonl"

FLAWS: tuple[tuple[int, str, tuple[str, ...]], ...] = (
    (1, "ambiguous or unclear", ("references",)),
    (2, "implausible distractors", ("implausible", "answer_kind")),
    (3, "none of the above", ("none_of_the_above",)),
    (4, "longest option correct", ("longest_key",)),
    (5, "gratuitous information in the stem", ("ballast",)),
    (6, "true or false", ("true_false",)),
    (7, "convergence cues", ("convergence",)),
    (8, "logical cues", ("logical_cues", "answer_kind", "implausible")),
    (9, "all of the above", ("all_of_the_above",)),
    (10, "fill in the blank", ("gap",)),
    (11, "absolute terms", ("absolutes",)),
    (12, "word repeats in stem and key", ("word_repeats", "key_in_stem")),
    (13, "unfocused stem", ("focus",)),
    (14, "complex or K-type", ("combined_options",)),
    (15, "grammatical cues", ("grammar_cues",)),
    (16, "lost sequence", ("sequence",)),
    (17, "vague terms", ("vague",)),
    (18, "more than one correct", ("keys", "duplicates", "rival_keys")),
    (19, "negative wording", ("negative",)),
)
MECHANICAL = (3, 4, 6, 9, 10, 11, 14, 17, 19)


@dataclass
class Tally:
    """What the checks of one flaw did."""

    untouched: int = 0
    injected: int = 0
    found: int = 0
    controls: int = 0
    alarms: int = 0
    missed: list[Item] = field(default_factory=list)
    false: list[Item] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The found share of what was put in."""
        return self.found / self.injected if self.injected else 0.0

    @property
    def precision(self) -> float:
        """The share of flaws among what was pointed at."""
        pointed = self.found + self.alarms
        return self.found / pointed if pointed else 0.0


def main() -> None:
    """Print precision and recall for each flaw and for all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--half", choices=("tune", "measure"), default="measure")
    parser.add_argument("--missed", action="store_true", help="show what was not found")
    options = parser.parse_args()
    items, knowledge = read_items(options.file)
    half = items[options.half == "measure" :: 2]
    tallies = {number: Tally() for number, _, _ in FLAWS}
    for place, item in enumerate(half):
        for number, _, checks in FLAWS:
            chance = random.Random(f"{place} {number}")
            _try(tallies[number], item, number, checks, knowledge, chance)
    _print(tallies, len(half))
    print(f"items with a flaw as their authors left them: {_flawed(half, knowledge):.0%}")
    if options.missed:
        _print_missed(tallies)


def _try(
    tally: Tally,
    item: Item,
    number: int,
    checks: Sequence[str],
    knowledge: Knowledge,
    chance: random.Random,
) -> None:
    if _fires(item, checks, knowledge):
        tally.untouched += 1
        return
    if flawed := EDITS[number](item, chance):
        found = _fires(flawed, checks, knowledge)
        tally.injected += 1
        tally.found += found
        tally.missed += [] if found else [flawed]
    if sound := CONTROLS[number](item, chance):
        alarm = _fires(sound, checks, knowledge)
        tally.controls += 1
        tally.alarms += alarm
        tally.false += [sound] if alarm else []


def _fires(item: Item, checks: Sequence[str], knowledge: Knowledge) -> bool:
    return any(finding.check in checks for finding in review(item, knowledge).findings)


def _flawed(items: Sequence[Item], knowledge: Knowledge) -> float:
    """The share of items that break one of nine mechanical rules, which need no judgement."""
    nine = [check for number, _, checks in FLAWS for check in checks if number in MECHANICAL]
    return sum(_fires(item, nine, knowledge) for item in items) / len(items)


def _print(tallies: dict[int, Tally], items: int) -> None:
    print(f"{items} items")
    print("    flaw                                untouched  put in  recall  controls  precision")
    for number, name, _ in FLAWS:
        tally = tallies[number]
        print(
            f"{number:3} {name:36} {tally.untouched / items:8.1%} {tally.injected:7} "
            f"{tally.recall:7.1%} {tally.controls:9} {tally.precision:10.1%}"
        )
    every = list(tallies.values())
    found = sum(tally.found for tally in every)
    recall = found / sum(tally.injected for tally in every)
    precision = found / (found + sum(tally.alarms for tally in every))
    print(f"all: recall {recall:.1%}, precision {precision:.1%}")
    both = sum(tally.recall >= 0.94 and tally.precision >= 0.94 for tally in every)
    print(f"flaws with 94 % or more of both: {both} of {len(every)}")


def _print_missed(tallies: dict[int, Tally]) -> None:
    for number, name, _ in FLAWS:
        for what, items in (("missed", tallies[number].missed), ("alarm", tallies[number].false)):
            for line in _lines(items[:8]):
                print(f"{number} {name}, {what}: {line}")


def _lines(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        if isinstance(item.interaction, Choice):
            texts = [
                f"*{option.text}" if option.correct else option.text
                for option in item.interaction.options
            ]
            yield f"{item.stem} | {' | '.join(texts)}"


if __name__ == "__main__":
    main()
