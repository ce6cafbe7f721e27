"""The commands that take items to other systems and bring them back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from questions import command_line, files, formats, sources
from questions.command_line import Parser
from questions.errors import UsageError
from questions.formats import Readable
from questions.model import wire
from questions.model.exports import Export, ExportOptions, Import, Paper, Part
from questions.model.items import Item
from questions.model.json_text import dumps

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - has no public name


def declare(commands: Commands) -> None:
    """Add the commands `export`, `import` and `formats`."""
    _declare_export(commands)
    bring = commands.add_parser("import", help="read the items of another system's file")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--format", required=True, metavar="NAME", help="see `questions formats`")
    bring.add_argument("--out", type=Path, metavar="FILE.jsonl", help="write to a file")
    bring.add_argument("--dry-run", action="store_true", help="write nothing, say what was found")
    bring.add_argument(
        "--unread",
        type=Path,
        metavar="FILE.jsonl",
        help="where to keep what could not be read (default: beside --out)",
    )
    bring.set_defaults(run=_import)

    known = commands.add_parser("formats", help="list the formats and what they carry")
    known.add_argument("--json", action="store_true", help="write JSON Lines")
    known.set_defaults(run=_formats)


def _declare_export(commands: Commands) -> None:
    export = commands.add_parser("export", help="write items for another system")
    export.add_argument("file", type=Path, metavar="FILE.jsonl", help="items; - for standard input")
    export.add_argument("--format", required=True, metavar="NAME", help="see `questions formats`")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    _add_choices(export)
    _add_paper(export)
    export.add_argument(
        "--libraries", type=Path, metavar="FOLDER", help="libraries of H5P to pack with the items"
    )
    export.set_defaults(run=_export)


def _add_choices(export: argparse.ArgumentParser) -> None:
    export.add_argument("--title", default="", help="what the set is called (default: the file)")
    export.add_argument(
        "--articles",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help="articles to cite evidence from, with title, date and licence",
    )
    export.add_argument(
        "--orderings",
        choices=("omit", "choice"),
        default="omit",
        help="where a format has no orderings: leave them out, or ask by multiple choice",
    )
    export.add_argument("--no-feedback", action="store_true", help="no reasons and no evidence")
    export.add_argument("--shuffle", action="store_true", help="have options shuffled")
    export.add_argument("--points", type=command_line.count, default=1, help="for each item")


def _add_paper(export: argparse.ArgumentParser) -> None:
    export.add_argument("--forms", type=int, choices=(1, 2), default=1, help="2 for A and B")
    export.add_argument(
        "--part",
        type=Part,
        choices=tuple(Part),
        default=Part.ALL,
        metavar="PART",
        help="of a paper: all, questions or key",
    )
    export.add_argument(
        "--paper",
        type=Paper,
        choices=tuple(Paper),
        default=Paper.A4,
        metavar="SIZE",
        help="a4 or letter",
    )


def _export(options: argparse.Namespace) -> None:
    formats.find(options.format)
    files.refuse_unwritable(options.out)
    items = [item for _, item in files.read_items(options.file)]
    title = options.title or options.file.stem.removeprefix("-")
    export = formats.export(items, options.format, title=title, options=_options(options))
    files.write_whole(options.out, export.data)
    _tell(export, items)
    written = len(items) - len(export.left_out)
    print(f"{written} of {len(items)} items written to {options.out}.", file=sys.stderr)
    if export.suffix and options.out.suffix != export.suffix:
        print(
            f"It is an archive of several files; name it with {export.suffix} and unpack it.",
            file=sys.stderr,
        )


def _options(options: argparse.Namespace) -> ExportOptions:
    read = (sources.read(path).article for path in sources.find(options.articles))
    try:
        return ExportOptions(
            orderings_as_choice=options.orderings == "choice",
            feedback=not options.no_feedback,
            shuffle=options.shuffle,
            points=options.points,
            forms=options.forms,
            part=options.part,
            paper=options.paper,
            libraries=options.libraries,
            articles={article.name: article for article in read},
        )
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def _tell(export: Export, items: Sequence[Item]) -> None:
    stems = {wire.item_id(item): item.stem for item in items}
    for one in export.left_out:
        print(f"Left out: {stems.get(one.item, one.item)} ({one.reason})", file=sys.stderr)
    for remark in export.remarks:
        print(f"Note: {stems.get(remark.item, remark.item)} ({remark.text})", file=sys.stderr)


def _import(options: argparse.Namespace) -> None:
    for path in (options.out, options.unread):
        files.refuse_unwritable(path)
    with options.file.open("rb") as file:
        found = formats.load(file.read(formats.MOST_BYTES + 1), options.format)
    for problem in found.problems:
        print(f"{options.file}, {problem.place}: {problem.reason}.", file=sys.stderr)
    if not options.dry_run:
        files.write_lines((wire.item_to_json(item, full=True) for item in found.items), options.out)
        _keep_unread(found, options)
    print(f"Items read: {len(found.items)}; left out: {len(found.problems)}.", file=sys.stderr)
    if not found.items:
        raise UsageError(f"{options.file}: holds no items that could be read.")


def _keep_unread(found: Import, options: argparse.Namespace) -> None:
    """Write what could not be read to a file, as it stands, so that nothing is lost."""
    path = options.unread or (options.out and options.out.with_suffix(".unread.jsonl"))
    if path and found.problems:
        records = (
            {"place": one.place, "reason": one.reason, "source": one.source}
            for one in found.problems
        )
        files.write_lines(records, path)
        print(f"What was left out is kept in {path}.", file=sys.stderr)


def _formats(options: argparse.Namespace) -> None:
    for form in formats.FORMATS:
        if options.json:
            print(dumps(formats.describe(form)))
        else:
            ways = "export, import" if isinstance(form, Readable) else "export"
            print(f"{form.NAME:16}  {form.TITLE:60}  {ways}")
