"""The command: what it writes, and what it says of input that cannot be used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from questions.cli import main

ITEM = {
    "stem": "Which city is the capital of Peru?",
    "interaction": {
        "type": "choice",
        "options": [{"text": "Lima", "correct": True}, {"text": "Quito"}, {"text": "Bogotá"}],
    },
    "note": "kept as it stands",
}


@pytest.fixture
def items(tmp_path: Path) -> Path:
    path = tmp_path / "items.jsonl"
    path.write_text(json.dumps(ITEM) + "\n\n" + json.dumps(ITEM) + "\n", "utf-8")
    return path


def test_an_article_that_gives_drafts_alone_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "ferries.txt"
    story.write_text("Boats\n\nThe firm Lund Ferries has 1,200 members. It rained.", "utf-8")
    out = tmp_path / "items.jsonl"
    assert main(["build", str(story), "--out", str(out)]) == 1
    assert "needs an editor first; add --all to see them." in capsys.readouterr().err
    assert not out.exists()
    assert main(["build", str(story), "--all", "--out", str(out)]) == 1
    assert len(lines(out.read_text("utf-8"))) == 1


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.md"
    path.write_text(
        "---\ntitle: A bridge\npublished: 2011-05-04\n---\n\n"
        "The Harbour Bridge opened on 3 May 2011. It cost $12 million.\n",
        "utf-8",
    )
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_read_shows_the_text(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article)]) == 0
    assert capsys.readouterr().out.startswith("The Harbour Bridge opened")


def test_read_as_json_has_all_fields(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--json"]) == 0
    (record,) = lines(capsys.readouterr().out)
    assert {"title", "published", "source", "text", "left_out"} <= record.keys()
    assert (record["title"], record["published"]) == ("A bridge", "2011-05-04")


def test_the_callers_date_wins(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--json", "--published", "2012-01-02"]) == 0
    assert lines(capsys.readouterr().out)[0]["published"] == "2012-01-02"


def test_raw_dates_count_the_characters_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\r\n  Heading\r\nIt rained yesterday, as on 3 May 2011.\r\n"
    path = tmp_path / "raw.txt"
    path.write_bytes(text.encode())
    assert main(["dates", "--raw", "--published", "2011-05-05", str(path)]) == 0
    found = lines(capsys.readouterr().out)
    assert [(one["text"], one["value"]) for one in found] == [
        ("yesterday", "2011-05-04"),
        ("3 May 2011", "2011-05-03"),
    ]
    for one in found:
        assert text[int(str(one["start"])) : int(str(one["end"]))] == one["text"]
    assert set(found[0]) == {
        "article",
        "start",
        "end",
        "text",
        "type",
        "value",
        "earliest",
        "latest",
    }


def test_dates_are_written_in_edtf_on_demand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "raw.txt"
    path.write_text(
        "They met on 3 April. It lay idle from 1996 to 2003. She has lived there since about 1450, "
        "he until the 1960s. They met in 44 BC, and for two weeks."
    )
    assert main(["dates", "--raw", "--edtf", str(path)]) == 0
    found = [one["edtf"] for one in lines(capsys.readouterr().out)]
    assert found == ["XXXX-04-03", "1996", "2003", "1450~/..", "../1969-12-31", "-0043", None]


def test_check_keeps_every_field_and_adds_findings(
    items: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(items)]) == 0
    records = lines(capsys.readouterr().out)
    assert len(records) == 2
    assert all(record["note"] == ITEM["note"] for record in records)
    assert all(isinstance(record["findings"], list) for record in records)


@pytest.mark.parametrize("name", ["json", "csv"])
def test_export_writes_the_file(items: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.file"
    assert main(["export", str(items), "--format", name, "--out", str(out)]) == 0
    assert "capital of Peru" in out.read_text("utf-8-sig")


def test_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == 0
    names = {line.split()[0] for line in capsys.readouterr().out.splitlines()}
    assert {"json", "csv"} <= names


BAD_FILES = [
    ("missing.txt", None),
    ("empty.txt", b""),
    ("blank.txt", b" \n\n"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00"),
    ("latin.md", b"---\ntitle: x\n---\n\nCaf\xe9 \xff\xfe au lait.\x00"),
    ("no-text.html", b"<html><body><nav>Home</nav></body></html>"),
]


@pytest.mark.parametrize(("name", "data"), BAD_FILES)
@pytest.mark.parametrize("command", ["read", "dates", "facts", "build"])
def test_bad_input_gives_one_line_and_a_status(
    command: str,
    name: str,
    data: bytes | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    assert main([command, str(path)]) == 1
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.count("\n") == 1
    assert name in written.err


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"stem": ""}',
        '{"stem": "Why?", "interaction": {"type": "essay"}}',
        "[" * 9999,
    ],
)
def test_a_bad_item_is_named_by_its_line(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text(json.dumps(ITEM) + "\n" + line + "\n", "utf-8")
    out = tmp_path / "checked.jsonl"
    assert main(["check", str(path), "--out", str(out)]) == 1
    written = capsys.readouterr()
    assert "items.jsonl, line 2" in written.err
    assert written.err.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"],
        ["build", "x.txt", "--limit", "0"],
        ["build", "x.txt", "--published", "yesterday"],
        ["build", "x.txt", "--published", "2024-02-30"],
        ["nonsense"],
        [],
    ],
)
def test_wrong_use_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    written = capsys.readouterr().err
    assert written.count("\n") == 1
    assert "--help" in written


def test_an_unknown_format_is_refused_with_the_known_ones(
    items: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(items), "--format", "stone", "--out", str(out)]) == 1
    assert "csv" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("name", ["nowhere/out.json", "."])
def test_a_place_that_cannot_be_written_to_is_told(
    name: str, items: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tmp_path.iterdir())
    assert main(["export", str(items), "--format", "json", "--out", str(tmp_path / name)]) == 1
    assert str(tmp_path / name) in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.slow
def test_a_reader_that_leaves_early_breaks_nothing(article: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    outcome = subprocess.run(
        [sys.executable, "-m", "questions.cli", "dates", str(article)],
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert "Traceback" not in outcome.stderr
    assert "Exception ignored" not in outcome.stderr


@pytest.mark.slow
def test_workers_write_the_same_bytes(tmp_path: Path) -> None:
    for name in ("Oslo", "Lima"):
        (tmp_path / f"{name}.txt").write_text(
            f"The Harbour Bridge in {name} opened on 3 May 1911. Peru closed an embassy in 1940.\n"
        )
    articles = [str(tmp_path / f"{name}.txt") for name in ("Oslo", "Lima")]
    for count in ("1", "2"):
        assert main(["build", *articles, "--workers", count, "--out", str(tmp_path / count)]) == 0
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes() != b""


def test_items_from_standard_input_may_hold_half_a_surrogate_pair() -> None:
    odd = {**ITEM, "note": "half \ud800"}
    done = subprocess.run(
        [sys.executable, "-m", "questions.cli", "check", "-"],
        input=b"\xef\xbb\xbf" + json.dumps(odd).encode(),
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["note"] == "half \ud800"
