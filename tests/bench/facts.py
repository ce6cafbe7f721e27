"""What facts cost beside bare spaCy, how many there are, and how references fare.

    python -m tests.bench.facts references [--errors] [FOLDER]
    python -m tests.bench.facts speed [FOLDER]

`references` needs the articles that `tests/gold/references.jsonl` speaks of, by default
`../shared/articles`. `speed` reads the articles of a folder, by default `seeds`, and compares the
time of the facts with that of the language model on the same texts, in one process.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from questions import analysis, facts, sources, times
from questions.errors import SourceError
from questions.model.articles import Article
from tests.gold import descriptions, references, references_in_prose

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT.parent / "shared" / "articles"
ROUNDS = 3


def main() -> None:
    """Run one bench and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("bench", choices=("references", "speed"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    if options.bench == "speed":
        _speed(options.folder or ROOT / "seeds")
    else:
        _references(options.folder or ARTICLES, errors=options.errors)


def _references(folder: Path, *, errors: bool) -> None:
    if not references.available(folder):
        sys.exit(f"The labelled articles are not all in {folder}.")
    pipeline = analysis.load()
    _report("articles", references.compare(references.read(), folder, pipeline), errors=errors)
    short = [references.compare_article(*each, pipeline) for each in references.texts()]
    _report("short texts", references.total(short), errors=errors)
    for name, path in (("prose", references_in_prose.GOLD), ("third", references_in_prose.THIRD)):
        prose = references_in_prose.score(references_in_prose.read(path), pipeline)
        print(f"{name}: labelled {prose.named}, right {prose.right}, wrong {len(prose.wrong)}, "
              f"open {len(prose.left)}: precision {prose.precision:.1%}, "
              f"recall {prose.recall:.1%}")  # fmt: skip
        if errors:
            print(*prose.wrong, *prose.left, sep="\n")
    told = descriptions.score(pipeline)
    print(f"descriptions: labelled {told.told}, right {told.right}, wrong {len(told.wrong)}, "
          f"open {len(told.left)}: precision {told.precision:.1%}, recall {told.recall:.1%}; "
          f"{len(told.needless)} of {told.whole} open that need nothing")  # fmt: skip
    if errors:
        print(*told.wrong, *told.left, *told.needless, sep="\n")


def _report(name: str, outcome: references.Outcome, *, errors: bool) -> None:
    labelled = outcome.right + len(outcome.wrong) + outcome.open
    print(f"{name}: labelled {labelled}, right {outcome.right}, wrong {len(outcome.wrong)}, "
          f"open {outcome.open}: precision {outcome.precision:.1%}")  # fmt: skip
    if errors:
        print(*outcome.wrong, sep="\n")


def _speed(folder: Path) -> None:
    articles = list(_articles(folder))
    pipeline = analysis.load()
    model = _seconds(lambda: list(pipeline.analyse_many(articles)))
    docs = list(pipeline.analyse_many(articles))
    spoken = [times.find(article.text, published=article.published) for article in articles]
    run = lambda: [  # noqa: E731 - the work that is measured
        facts.find(article, doc, expressions)
        for article, doc, expressions in zip(articles, docs, spoken, strict=True)
    ]
    taken = _seconds(run)
    found = run()
    dropped: Counter[str] = Counter()
    for findings in found:
        dropped.update(findings.dropped)
    words = sum(len(article.text.split()) for article in articles)
    number = sum(len(findings.facts) for findings in found)
    print(f"{len(articles)} articles, {words} words, {number} facts")
    print(f"model {model:.2f} s, facts {taken:.2f} s: {taken / model:.0%}")
    print("dropped:", ", ".join(f"{reason} {times}" for reason, times in dropped.most_common()))


def _articles(folder: Path) -> list[Article]:
    found = []
    for path in sorted(folder.iterdir()):
        try:
            found.append(sources.read(path).article)
        except SourceError as error:
            print(error, file=sys.stderr)
    return found


def _seconds(work: Callable[[], object]) -> float:
    """The best of some rounds, after one that warms up."""
    work()
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
