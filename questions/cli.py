"""The command `questions`: reads articles, and writes what the library makes of them.

Results go to standard output or to the file of `--out`, word on the work to standard error. A file
is written whole or not at all.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeAlias

from questions import (
    checks,
    command_line,
    exchange,
    files,
    library,
    pipeline,
    report,
    sources,
    times,
)
from questions.command_line import Parser
from questions.errors import SourceError
from questions.model import wire, wire_facts
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.json_text import dumps
from questions.pipeline import Understand

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - has no public name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, 1 for input that cannot be used, 2 for wrong use."""
    options = _parser().parse_args(arguments)
    task: Callable[[argparse.Namespace], None] = options.run
    return command_line.run("questions", lambda: task(options))


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="questions", description="Turn the facts of articles into questions.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for declare in (_declare_looking, _declare_build, _declare_items):
        declare(commands)
    return parser


def _declare_looking(commands: Commands) -> None:
    read = commands.add_parser("read", help="show an article as its reader gives it")
    _add_articles(read, several=False)
    read.add_argument("--json", action="store_true", help="write one JSON object")
    read.set_defaults(run=_read)

    dates = commands.add_parser("dates", help="find the time expressions of articles")
    _add_articles(dates)
    dates.add_argument(
        "--raw", action="store_true", help="take each file as it is: no reader, offsets of the file"
    )
    dates.add_argument("--edtf", action="store_true", help="add each date in EDTF (ISO 8601-2)")
    dates.set_defaults(run=_dates)

    facts = commands.add_parser("facts", help="show what is taken as fact")
    _add_articles(facts)
    facts.set_defaults(run=_facts)


def _declare_build(commands: Commands) -> None:
    build = commands.add_parser("build", help="build items, the best first")
    _add_articles(build)
    build.add_argument("--seed", type=int, default=0, help="chooses among equals (default: 0)")
    build.add_argument(
        "--limit", type=command_line.count, help="at most so many items, the best and most varied"
    )
    shared = build.add_mutually_exclusive_group()
    shared.add_argument(
        "--workers", type=command_line.count, default=1, metavar="N", help="processes (default: 1)"
    )
    shared.add_argument("--cluster", metavar="ADDRESS", help="a Dask scheduler, tcp://host:port")
    build.add_argument("--all", action="store_true", help="add drafts and rejected items")
    build.add_argument("--out", type=Path, metavar="FILE", help="write to a file")
    build.set_defaults(run=_build)


def _declare_items(commands: Commands) -> None:
    check = commands.add_parser("check", help="check items, also those that people wrote")
    check.add_argument("file", type=Path, metavar="FILE.jsonl", help="items; - for standard input")
    check.add_argument("--out", type=Path, metavar="FILE", help="write to a file")
    check.set_defaults(run=_check)
    exchange.declare(commands)


def _add_articles(parser: argparse.ArgumentParser, *, several: bool = True) -> None:
    if several:
        parser.add_argument(
            "paths", type=Path, nargs="+", metavar="PATH", help="articles, or folders of them"
        )
    else:
        parser.add_argument("path", type=Path, metavar="PATH", help="an article")
    parser.add_argument(
        "--published",
        type=command_line.day,
        metavar="YYYY-MM-DD",
        help="when the articles were published, where they do not say so themselves",
    )


def _read(options: argparse.Namespace) -> None:
    reading = sources.read(options.path, published=options.published)
    if options.json:
        print(dumps(wire_facts.reading_to_json(reading)))
    else:
        print(reading.article.text)


def _dates(options: argparse.Namespace) -> None:
    for path in sources.find(options.paths):
        article = _raw(path, options.published) if options.raw else _article(path, options)
        day_first = times.digit_order.habit(article.source, article.language)
        found = times.find(article.text, published=article.published, day_first=day_first)
        ranged = {one.start for pair in times.ranges.pair(article.text, found) for one in pair.ends}
        for expression in found:
            record = wire_facts.time_to_json(expression, article.name)
            if options.edtf:
                record["edtf"] = (
                    times.edtf.of(expression, ranged=expression.start in ranged) or None
                )
            print(dumps(record))


def _facts(options: argparse.Namespace) -> None:
    articles = _articles(options)
    for article, found in zip(articles, pipeline.understand(articles), strict=True):
        for fact in found.facts:
            print(dumps(wire_facts.fact_to_json(fact)))
        if not found.facts:
            raise SourceError(article.name, "states nothing that can be taken as a fact")


def _build(options: argparse.Namespace) -> None:
    files.refuse_unwritable(options.out)
    articles = _articles(options)
    with _workers(options) as understood_by:
        build = pipeline.build(
            articles, seed=options.seed, limit=options.limit, understood_by=understood_by
        )
    drafts = build.drafts() if options.all or not build.items else ()
    others = (*build.spare, *drafts, *build.rejected) if options.all else ()
    reviewed = [*build.items, *others]
    if build.items or (options.all and reviewed):
        files.write_lines(
            (wire.item_to_json(one.item, one.findings) for one in reviewed), options.out
        )
    print(report.summarise(build), file=sys.stderr)
    if not build.items:
        names = ", ".join(article.name for article in articles)
        unfinished = bool(build.spare or drafts)
        raise SourceError(names, _nothing_made(unfinished=unfinished, shown=options.all))


def _nothing_made(*, unfinished: bool, shown: bool) -> str:
    """Why no item came of articles, and whether others did that an editor has to see."""
    if not unfinished:
        return "nothing is stated there that a question can be made from"
    lacking = "every question that can be made from it needs an editor first"
    return lacking if shown else f"{lacking}; add --all to see them"


def _workers(options: argparse.Namespace) -> AbstractContextManager[Understand]:
    if options.cluster is not None:
        return library.cluster(options.cluster)
    return library.workers(options.workers)


def _check(options: argparse.Namespace) -> None:
    records = list(files.read_items(options.file))
    items = [item for _, item in records]
    reviews = checks.review_all(items)
    files.write_lines(
        (
            {**record, "findings": [wire.finding_to_json(one) for one in review.findings]}
            for (record, _), review in zip(records, reviews, strict=True)
        ),
        options.out,
    )
    flawed = sum(bool(review.findings) for review in reviews)
    blocked = sum(not review.usable for review in reviews)
    print(f"{len(items)} items: {flawed} with findings, {blocked} blocked.", file=sys.stderr)


def _articles(options: argparse.Namespace) -> tuple[Article, ...]:
    return tuple(_article(path, options) for path in sources.find(options.paths))


def _article(path: Path, options: argparse.Namespace) -> Article:
    return sources.read(path, published=options.published).article


def _raw(path: Path, published: HistoricalDate | None) -> Article:
    """A file as it stands, every character kept."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError(path, "is not UTF-8 text; convert it first") from error
    if not text.strip():
        raise SourceError(path, "is empty")
    return Article(path.name, "", text, published=published)


if __name__ == "__main__":
    sys.exit(main())
