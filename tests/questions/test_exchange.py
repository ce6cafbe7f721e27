"""The commands that take items to other systems and bring them back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from questions import exchange
from questions.cli import main
from questions.formats import FORMATS, load

CHOICE = {
    "stem": "Which city is the capital of Peru?",
    "interaction": {
        "type": "choice",
        "options": [
            {"text": "Lima", "correct": True, "why": "It is."},
            {"text": "Quito"},
            {"text": "Bogotá"},
        ],
    },
    "evidence": [{"article": "peru.md", "start": 0, "quote": "Lima is the capital of Peru."}],
}
ORDERING = {
    "stem": "Put these events in order, earliest first.",
    "interaction": {
        "type": "ordering",
        "entries": [
            {"text": "The bridge opens", "earliest": "1901"},
            {"text": "The bridge is widened", "earliest": "1933"},
            {"text": "The bridge falls", "earliest": "1950"},
        ],
    },
}


@pytest.fixture
def items(tmp_path: Path) -> Path:
    path = tmp_path / "items.jsonl"
    path.write_text("".join(f"{json.dumps(one)}\n" for one in (CHOICE, ORDERING)), "utf-8")
    return path


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_the_module_declares_all_three_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(exchange.declare)
    with pytest.raises(SystemExit):
        main(["--help"])
    helped = capsys.readouterr().out
    assert all(command in helped for command in ("export", "import", "formats"))


def test_formats_say_as_json_what_they_carry(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats", "--json"]) == 0
    described = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["name"] for one in described] == [form.NAME for form in FORMATS]
    assert all({"carries", "readable", "suffix", "title"} <= one.keys() for one in described)


def test_what_is_left_out_is_told_with_its_reason(
    items: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.txt"
    assert main(["export", str(items), "--format", "aiken", "--out", str(out)]) == 0
    told = capsys.readouterr().err
    assert "Left out: Put these events in order" in told
    assert f"1 of 2 items written to {out}." in told


def test_options_reach_the_format(items: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xml"
    arguments = ["--no-feedback", "--points", "4", "--shuffle", "--title", "Peru"]
    assert (
        main(["export", str(items), "--format", "moodle-xml", "--out", str(out), *arguments]) == 0
    )
    text = out.read_text("utf-8")
    assert "<defaultgrade>4.0000000</defaultgrade>" in text
    assert "<shuffleanswers>true</shuffleanswers>" in text
    assert "$course$/top/Peru" in text
    assert "It is." not in text
    assert "Lima is the capital" not in text


def test_an_ordering_is_asked_by_multiple_choice_on_demand(items: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.imscc"
    arguments = ["--format", "common-cartridge", "--out", str(out), "--orderings", "choice"]
    assert main(["export", str(items), *arguments]) == 0
    assert len(load(out.read_bytes(), "common-cartridge").items) == 2


def test_evidence_is_cited_from_articles_that_are_named(items: Path, tmp_path: Path) -> None:
    article = tmp_path / "peru.md"
    head = "---\ntitle: Of Peru\npublished: 2011-05-04\nlicence: CC BY 4.0\n---\n\n"
    article.write_text(f"{head}Lima is the capital of Peru.\n", "utf-8")
    out = tmp_path / "out.md"
    arguments = ["--format", "markdown", "--out", str(out), "--articles", str(article)]
    assert main(["export", str(items), *arguments]) == 0
    assert "(Of Peru, 4 May 2011. CC BY 4.0)" in out.read_text("utf-8")


def test_an_archive_of_packages_says_what_it_is(
    items: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.h5p"
    assert main(["export", str(items), "--format", "h5p", "--out", str(out)]) == 0
    assert "name it with .zip and unpack it" in capsys.readouterr().err


def test_a_file_comes_back_and_what_cannot_be_read_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "old.gift", tmp_path / "new.jsonl"
    file.write_text("Capital of Peru?{=Lima ~Quito}\n\nTrue?{T}\n", "utf-8")
    assert main(["import", str(file), "--format", "gift", "--out", str(out)]) == 0
    told = capsys.readouterr().err
    assert f"{file}, line 3: only multiple-choice" in told
    assert "Items read: 1; left out: 1." in told
    assert [one["stem"] for one in lines(out)] == ["Capital of Peru?"]
    (kept,) = lines(tmp_path / "new.unread.jsonl")
    assert (kept["place"], kept["source"]) == ("line 3", "True?{T}")


def test_a_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "old.gift", tmp_path / "new.jsonl"
    file.write_text("Capital of Peru?{=Lima ~Quito}\n\nTrue?{T}\n", "utf-8")
    arguments = ["--format", "gift", "--out", str(out), "--dry-run"]
    assert main(["import", str(file), *arguments]) == 0
    assert sorted(tmp_path.iterdir()) == [file]
    written = capsys.readouterr()
    assert written.out == ""
    assert "Items read: 1; left out: 1." in written.err


def test_an_import_without_items_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "old.gift"
    file.write_text("True?{T}\n", "utf-8")
    assert main(["import", str(file), "--format", "gift"]) == 1
    assert "holds no items" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("moodle-xml", b"<quiz", "no XML"),
        ("qti-2.1", b"PK\x03\x04", "archive"),
        ("xlsx", b"no workbook", "workbook"),
        ("pdf", b"%PDF", "cannot be read back"),
        ("papyrus", b"", "no format"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line(
    name: str, data: bytes, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "old"
    file.write_bytes(data)
    assert main(["import", str(file), "--format", name]) == 1
    written = capsys.readouterr().err
    assert told in written
    assert written.count("\n") == 1


def test_items_that_were_exported_come_back_whole(items: Path, tmp_path: Path) -> None:
    table, back = tmp_path / "table.xlsx", tmp_path / "back.jsonl"
    assert main(["export", str(items), "--format", "xlsx", "--out", str(table)]) == 0
    assert main(["import", str(table), "--format", "xlsx", "--out", str(back)]) == 0
    assert [one["stem"] for one in lines(back)] == [CHOICE["stem"], ORDERING["stem"]]
    again = tmp_path / "again.xlsx"
    assert main(["export", str(back), "--format", "xlsx", "--out", str(again)]) == 0
    assert again.read_bytes() == table.read_bytes()
