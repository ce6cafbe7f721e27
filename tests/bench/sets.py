"""How far the places, lengths and forms of options tell the keys of whole sets.

    python -m tests.bench.sets [--show] [PATH …]

Each file is built as a library of its own, a folder of `PATH` as one library; without `PATH`, the
seeds. Prints for each the number of items, then for all together how often the key stands in each
place, is the longest option, and is found by each way of guessing that needs no article, beside
what chance gives. `--show` prints the items as well.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from questions import pipeline, sources
from questions.checks.sets.keyed import Keyed, keyed
from questions.checks.sets.strategies import STRATEGIES, hits
from questions.model.items import Choice, Item, Option

SEEDS = Path(__file__).parents[2] / "seeds"
_LONGEST_LIST = 110


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("paths", type=Path, nargs="*", default=[SEEDS])
    parser.add_argument("--show", action="store_true", help="print the items")
    options = parser.parse_args()
    found: list[Item] = []
    for path in options.paths:
        made = pipeline.build([sources.read(one).article for one in sources.find([path])])
        items = [one.item for one in made.items]
        words = sum(len(article.text.split()) for article in made.knowledge.articles)
        print(f"{path.name}: {len(items)} items, {words} words")
        if options.show:
            print(*(f"  {line}" for item in items for line in lines(item)), sep="\n")
        found += items
    report(found)


def lines(item: Item) -> Iterator[str]:
    """An item to be read at a glance."""
    yield f"[{item.kind}] {item.stem}"
    if isinstance(item.interaction, Choice):
        yield "    " + " | ".join(map(_option, item.interaction.options))
        for option in item.interaction.distractors:
            yield f"      - {option.text}: {option.why[:_LONGEST_LIST]}"
    else:
        yield "    " + " < ".join(entry.text for entry in item.interaction.entries)
    yield f"    = {item.explanation[: 2 * _LONGEST_LIST]}"


def _option(option: Option) -> str:
    return f"**{option.text}**" if option.correct else f"{option.text} ({option.origin})"


def report(items: Sequence[Item]) -> None:
    """Print what all items together give away."""
    found = [one for one in keyed(items) if len(one.options) == 4]
    kinds = Counter(item.kind for item in items)
    print(f"{len(items)} items: {', '.join(f'{n} {kind}' for kind, n in kinds.most_common())}")
    if not found:
        return
    print(f"places of {len(found)} keys among four: {_places(found)}")
    by_kind: dict[str, list[Keyed]] = defaultdict(list)
    for one in found:
        by_kind[one.item.kind].append(one)
    for kind, some in sorted(by_kind.items(), key=lambda entry: -len(entry[1])):
        print(f"  {kind}: {_places(some)}")
    print("ways of guessing, by chance 25 %:")
    for name, strategy in STRATEGIES.items():
        share = float(sum(hits(strategy, one) for one in found)) / len(found)
        print(f"  {name}: {share:.1%}")


def _places(found: Sequence[Keyed]) -> str:
    places = Counter(one.right for one in found)
    return ", ".join(f"{places[at] / len(found):.0%}" for at in range(4)) + f" of {len(found)}"


if __name__ == "__main__":
    main()
