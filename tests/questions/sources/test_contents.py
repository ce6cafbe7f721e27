"""The bytes of files: what is text, in which encoding, and what is refused."""

import os
from pathlib import Path

import pytest

from questions.errors import SourceError
from questions.sources import contents

SENTENCE = "Zoë “Zuzu” Holm opened the café in 1902, and the mayor of the town came to see it."


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode("utf-8"),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-32"),
        SENTENCE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "utf-32", "windows-1252"],
)
def test_text_is_decoded(data: bytes) -> None:
    assert contents.decode("a.txt", data) == SENTENCE


def test_a_page_is_decoded_as_it_declares() -> None:
    page = '<meta charset="windows-1251"><p>Мост был построен в 1902 году.</p>'

    assert contents.decode("a.html", page.encode("cp1251")) == page


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        ("\n \n".encode("utf-16"), "empty"),
        (b"text\0text", "binary"),
        (b"\x89PNG\r\n\x1a\n", "PNG image"),
        (b"PK\x03\x04...", "zip archive"),
        (b"{\\rtf1 text}", "RTF document"),
        (b"\xff\xfe" + "ab".encode("utf-16-le") + b"\x00", "damaged"),
        ("ok.\nМост был построен.".encode("cp1251"), "not UTF-8"),
        (("Zoë closed it. " + SENTENCE).encode()[:-1] + b"\xc3", "not UTF-8"),
        (b'<meta charset="no-such-thing"> caf\xe9', "not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, complaint: str) -> None:
    with pytest.raises(SourceError, match=complaint):
        contents.decode("a.txt", data)


def test_a_wrong_byte_is_reported_with_its_line() -> None:
    with pytest.raises(SourceError) as refusal:
        contents.decode("a.txt", "One.\nTwo.\nМост.".encode("cp1251"))

    assert refusal.value.line == 3


def test_utf_8_that_was_cut_or_mixed_is_not_taken_for_windows_1252() -> None:
    with pytest.raises(SourceError, match="not UTF-8"):
        contents.decode("a.txt", "The café “opened” in ".encode() + "Zoë’s house.".encode("cp1252"))


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(contents.MAX_BYTES + 1)

    with pytest.raises(SourceError, match="larger than 10 MB"):
        contents.decode(path, contents.load(path))


def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(SourceError, match="no ordinary file"):
        contents.load(tmp_path / "pipe.txt")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        contents.load(tmp_path / "absent.txt")
    with pytest.raises(SourceError, match="folder"):
        contents.load(tmp_path)
