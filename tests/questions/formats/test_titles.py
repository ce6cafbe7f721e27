"""The title of a set breaks no file, whatever it holds."""

from __future__ import annotations

import pytest

from questions.formats import FORMATS, Format, Readable, titles
from tests.questions.formats.samples import CHOICE, HOSTILE

pytestmark = pytest.mark.slow  # the quick part has the layers around it

EVIL = ("\0 \x01 \ud800", "<b>&]]>", '"', "x" * 2000, "ש" * 300, " \n ", *HOSTILE)


@pytest.mark.parametrize(
    "form", [form for form in FORMATS if form.NAME != "pdf"], ids=lambda form: str(form.NAME)
)
def test_any_title_makes_a_file(form: Format) -> None:
    for title in EVIL:
        exported = form.write([CHOICE], title=title)
        assert exported.left_out == ()
        if isinstance(form, Readable) and form.NAME != "json":
            assert len(form.read(exported.data).items) == 1


@pytest.mark.parametrize(
    ("title", "line"),
    [("a\n b", "a b"), ("\0", "Quiz"), ("a\x07b", "a b"), ("", "Quiz"), ("🚀", "🚀")],
)
def test_a_title_stands_on_one_line(title: str, line: str) -> None:
    assert titles.one_line(title) == line


@pytest.mark.parametrize("label", ["x" * 256, "ש" * 200, "🚀" * 64, "x" * 255, "short"])
def test_a_label_fits_into_255_bytes(label: str) -> None:
    fitting = titles.short(label)
    assert len(fitting.encode()) <= 255
    assert fitting == label if len(label.encode()) <= 255 else fitting.endswith("…")
