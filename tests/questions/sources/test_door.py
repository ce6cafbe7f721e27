"""The door for articles: which reader takes a file, and which files a path stands for."""

from pathlib import Path

import pytest

from questions import sources
from questions.errors import SourceError
from questions.model.dates import Day, HistoricalDate

SENTENCE = "The mill on the Lenn closed in 2012."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mill.txt", f"The mill\n\n{SENTENCE}\n"),
        ("mill", f"The mill\n\n{SENTENCE}\n"),
        ("mill.md", f"# The mill\n\n{SENTENCE}\n"),
        ("mill.MARKDOWN", f"---\ntitle: The mill\n---\n{SENTENCE}\n"),
        ("mill.html", f"<html><body><h1>The mill</h1><p>{SENTENCE}</p></body></html>"),
        ("mill.txt", f"<!doctype html><html><body><h1>The mill</h1><p>{SENTENCE}</p></html>"),
    ],
)
def test_each_kind_of_file_is_read(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    article = sources.read(path).article
    assert (article.name, article.title, article.text) == (name, "The mill", SENTENCE)


def test_the_date_of_the_caller_wins(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text(f"Published: 14 Feb 2024\n\n{SENTENCE}\n", encoding="utf-8")
    given = HistoricalDate.on(Day(1999, 1, 1))

    assert sources.read(path).article.published == HistoricalDate.on(Day(2024, 2, 14))
    assert sources.read(path, published=given).article.published == given


def test_an_error_names_the_file_as_the_caller_did(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    path.write_text("---\nno colon\n---\n", encoding="utf-8")

    with pytest.raises(SourceError) as refusal:
        sources.read(path)
    assert str(refusal.value).startswith(f"{path}, line 2: ")


def test_more_text_than_an_article_may_have_is_refused() -> None:
    text = f"{SENTENCE} " * (sources.MAX_CHARACTERS // len(SENTENCE))

    with pytest.raises(SourceError, match="split it into parts"):
        sources.read_bytes("mill.txt", text.encode())


def test_a_folder_means_every_article_in_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.html", "README.md", ".d.txt", ".git/e.txt", "picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "c_files").mkdir()
    (tmp_path / "c_files" / "frame.html").write_text(SENTENCE, encoding="utf-8")

    found = sources.find([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "a.md",
        "b.txt",
        "sub/c.html",
    ]


def test_files_keep_the_order_of_the_caller_and_come_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"

    assert sources.find([b, a, b]) == (b, a)
    assert sources.find([b, tmp_path]) == (b, a)


def test_a_file_that_is_named_may_be_a_readme(tmp_path: Path) -> None:
    path = tmp_path / "README.txt"
    path.write_text(SENTENCE, encoding="utf-8")

    assert sources.find([path]) == (path,)


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mill.txt").write_text(SENTENCE, encoding="utf-8")

    with pytest.raises(SourceError, match="has the same name"):
        sources.find([tmp_path])


def test_a_link_and_its_file_are_one_article(tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "other.txt").symlink_to(tmp_path / "mill.txt")

    assert sources.find([tmp_path]) == (tmp_path / "mill.txt",)


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 300 + ".txt", "loop.txt"])
def test_a_name_that_leads_nowhere_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")

    with pytest.raises(SourceError, match="no such file or folder"):
        sources.find([tmp_path / name])
    with pytest.raises(SourceError):
        sources.read(tmp_path / name)


def test_an_empty_folder_and_a_missing_path_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no article"):
        sources.find([tmp_path])
    with pytest.raises(SourceError, match="no such file or folder"):
        sources.find([tmp_path / "absent"])
