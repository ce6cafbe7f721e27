"""The command `quizapp`: makes, fills, checks and serves the app."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from questions import command_line
from quizapp import schema, serving, working
from quizapp.database import Database, unusable
from quizapp.errors import StartError
from quizapp.progress import Progress
from quizapp.services import auditing, backup, demo, figures, jobs, people, sweeping
from quizapp.settings import Settings
from quizapp.storage.states import Role


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, 1 for what cannot be done, 2 for wrong use."""
    options = _parser().parse_args(arguments)
    return command_line.run("quizapp", lambda: _run(options))


def _run(options: argparse.Namespace) -> int | None:
    settings = Settings.from_environment()
    task: Callable[[argparse.Namespace, Settings], int | None] = options.run
    try:
        return task(options, settings)
    except DBAPIError as error:
        raise StartError(unusable(Database(settings.database_url).name, error)) from error


def _parser() -> argparse.ArgumentParser:
    parser = command_line.Parser(prog="quizapp", description="Serve quizzes made from articles.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    show = commands.add_parser("demo", help="fill a database with a demonstration, and serve it")
    show.add_argument("--fresh", action="store_true", help="start anew with an empty database")
    _add_address(show)
    show.set_defaults(run=_demo)

    serve = commands.add_parser("serve", help="serve the app")
    _add_address(serve)
    serve.set_defaults(run=_serve)

    _add_load(commands.add_parser("load", help="build items from articles, and keep both"))
    _add_user(commands.add_parser("user", help="make accounts"))

    tables = commands.add_parser("db", help="look after the database")
    steps = tables.add_subparsers(title="commands", required=True, metavar="COMMAND")
    steps.add_parser("upgrade", help="bring the tables up to date").set_defaults(run=_upgrade)

    _add_upkeep(commands)
    return parser


def _add_upkeep(commands: argparse._SubParsersAction[command_line.Parser]) -> None:
    """The commands that look after what a running app leaves to do."""
    sweep = commands.add_parser(
        "sweep", help="close attempts whose time is over, and count the newest into the statistics"
    )
    sweep.set_defaults(run=_sweep)

    work = commands.add_parser("work", help="do the work that waits, such as building again")
    work.add_argument(
        "--keep-on",
        action="store_true",
        help="and go on, sweeping too, until whoever started it is gone",
    )
    work.set_defaults(run=_work)

    audit = commands.add_parser("audit", help="replay every answer, and compare the scores")
    audit.set_defaults(run=_audit)

    save = commands.add_parser("backup", help="write the whole database to a file, and check it")
    save.add_argument("path", type=Path, metavar="FILE", help="a file that does not exist yet")
    save.set_defaults(run=_backup)

    back = commands.add_parser("restore", help="put a backup into the place of the database")
    back.add_argument("path", type=Path, metavar="FILE", help="what `quizapp backup` wrote")
    back.add_argument("--replace", action="store_true", help="lose what the database holds")
    back.set_defaults(run=_restore)


def _add_load(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", type=Path, nargs="+", metavar="PATH", help="articles, or folders of them"
    )
    parser.add_argument(
        "--published",
        type=command_line.day,
        metavar="YYYY-MM-DD",
        help="when the articles were published, where they do not say so",
    )
    parser.add_argument("--seed", type=int, default=0, help="chooses among equals (default: 0)")
    parser.add_argument(
        "--limit", type=command_line.count, help="how many items become ready at most"
    )
    parser.add_argument(
        "--rebuild", action="store_true", help="build again though the articles are known"
    )
    parser.set_defaults(run=_load)


def _add_address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", help="the network address to listen on (QUIZAPP_HOST)")
    parser.add_argument("--port", type=_port, help="the port to listen on (QUIZAPP_PORT)")


def _add_user(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    add = commands.add_parser("add", help="make an account")
    add.add_argument("email", metavar="EMAIL", help="the address to sign in with")
    add.add_argument("--name", help="the name that others see (default: from the address)")
    add.add_argument(
        "--role", type=Role, choices=list(Role), default=Role.TAKER, help="default: taker"
    )
    add.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )
    add.set_defaults(run=_user_add)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, 0 to 65535")
    return int(text)


def _at(options: argparse.Namespace, settings: Settings) -> Settings:
    """The settings with the address of the command line."""
    host = settings.host if options.host is None else options.host
    port = settings.port if options.port is None else options.port
    return replace(settings, host=host, port=port)


def _demo(options: argparse.Namespace, settings: Settings) -> None:
    settings = _at(options, settings)
    with serving.reserved(settings) as held:
        _prepare_demo(settings, fresh=options.fresh)
        serving.serve(settings, held, tell=_tell)


def _prepare_demo(settings: Settings, *, fresh: bool) -> None:
    # Here and not above: it brings the language pipeline, which serving does without.
    from quizapp.services import loading  # noqa: PLC0415

    database = Database(settings.database_url)
    progress = Progress(5)
    progress("Preparing the database")
    if fresh:
        demo.empty(database)
    schema.upgrade(database)
    progress("Reading articles")
    articles = loading.read_articles([_seeds()])
    loaded = loading.load(database, articles, tell=progress)
    progress("Making a class and its attempts")
    sign_ins = demo.furnish(database, secret=settings.secret_key)
    progress.end(f"Ready: {len(articles)} articles, items {loaded.items}")
    database.close()
    _tell(f"Database: {database.name}")
    for each in sign_ins:
        _tell(f"Sign in as {each.who}: {each.email}, password {each.password} ({each.name})")


def _seeds() -> Path:
    """The articles that come with the app: in its wheel, or beside it in a checkout."""
    package = Path(__file__).parent
    for folder in (package / "seeds", package.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise StartError(f"The articles of the demo are missing; they should be in {package}/seeds.")


def _serve(options: argparse.Namespace, settings: Settings) -> None:
    settings = _at(options, settings)
    with serving.reserved(settings) as held:
        _ready(settings).close()
        serving.serve(settings, held, tell=_tell)


def _load(options: argparse.Namespace, settings: Settings) -> None:
    # Here and not above, as for the demo.
    from quizapp.services import loading  # noqa: PLC0415

    articles = loading.read_articles(options.paths, published=options.published)
    database = _ready(settings)
    loaded = loading.load(
        database, articles, seed=options.seed, limit=options.limit, rebuild=options.rebuild
    )
    print(f"Articles: {loaded.articles}.")
    print(f"Items: {loaded.items}.")


def _user_add(options: argparse.Namespace, settings: Settings) -> None:
    password = _password(from_stdin=options.password_stdin)
    name = options.name if options.name is not None else options.email.partition("@")[0]
    person = people.create(
        _ready(settings),
        None,
        email=options.email,
        name=name,
        role=options.role,
        password=password,
    )
    print(f"{person.name} can sign in as {person.email} ({person.role}).")


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise StartError("There is nobody to ask for a password; give it with --password-stdin.")
    first = getpass.getpass("Password: ")
    if first != getpass.getpass("Once more: "):
        raise StartError("The two passwords differ; nothing was done.")
    return first


def _upgrade(_options: argparse.Namespace, settings: Settings) -> None:
    database = Database(settings.database_url)
    schema.upgrade(database)
    print(f"The database {database.name} is up to date.")


def _sweep(_options: argparse.Namespace, settings: Settings) -> None:
    database = _ready(settings)
    closed, counted = sweeping.sweep(database), figures.refresh(database)
    print(f"{closed} attempts closed, {counted} counted into the statistics.")


def _work(options: argparse.Namespace, settings: Settings) -> None:
    if options.keep_on:
        working.keep_on(settings, _ready(settings))
        return
    print(f"{jobs.work(_ready(settings), _perform)} jobs done.")


def _perform(database: Database, job: jobs.Job) -> str:
    # Here and not above, as for the demo; and not before there is a job.
    from quizapp.services import loading  # noqa: PLC0415

    return loading.perform(database, job)


def _backup(options: argparse.Namespace, settings: Settings) -> None:
    size = backup.write(_ready(settings), options.path)
    print(f"{options.path} holds the whole database ({size} bytes), and was checked.")


def _restore(options: argparse.Namespace, settings: Settings) -> None:
    database = Database(settings.database_url)
    backup.restore(database, options.path, replace=options.replace)
    print(f"The database {database.name} is as it was when {options.path} was written.")


def _audit(_options: argparse.Namespace, settings: Settings) -> int:
    found = auditing.audit(_ready(settings))
    for problem in found.problems:
        print(problem)
    print(f"{found.attempts} attempts replayed, {len(found.problems)} problems.")
    return 1 if found.problems else 0


def _ready(settings: Settings) -> Database:
    database = Database(settings.database_url)
    schema.upgrade(database)
    return database


def _tell(words: str) -> None:
    print(words, flush=True)
