"""Files are written whole or not at all, and nothing else is put into the place of one."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

from questions.files import write_whole


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    for text in (b"one", b"two"):
        write_whole(tmp_path / "items.jsonl", text)
        assert (tmp_path / "items.jsonl").read_bytes() == text
    assert [each.name for each in tmp_path.iterdir()] == ["items.jsonl"]


def test_a_link_stays_and_its_file_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_whole(pipe, b"items")
    reader.join(timeout=30)
    assert read == [b"items"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
