"""The README says of each format what the format declares."""

from __future__ import annotations

import os
from pathlib import Path

from questions.formats import FORMATS, Readable
from questions.formats.fidelity import table

README = Path(__file__).parents[3] / "questions" / "README.md"
BEGIN, END = "<!-- fidelity -->\n", "<!-- /fidelity -->\n"


def test_the_table_of_the_readme_is_what_the_formats_declare() -> None:
    """`GOLDEN=write` in the environment writes it anew."""
    wanted = table((form.NAME, form.CARRIES, isinstance(form, Readable)) for form in FORMATS)
    before, rest = README.read_text("utf-8").split(BEGIN)
    stated, after = rest.split(END)
    if os.environ.get("GOLDEN") == "write":
        README.write_text(f"{before}{BEGIN}\n{wanted}\n{END}{after}", "utf-8")
        stated = f"\n{wanted}\n"
    assert stated == f"\n{wanted}\n"
