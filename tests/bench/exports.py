"""How much of a processor each format takes for 5,000 items, and how much memory.

python tests/bench/exports.py [NAME …]
"""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from questions import formats
from questions.formats import Readable
from questions.model.exports import ExportOptions
from questions.model.items import Item
from tests.questions.formats.samples import CHOICE, ORDERING

COUNT = 5_000
OPTIONS = ExportOptions(orderings_as_choice=True)


def many() -> list[Item]:
    pair = (CHOICE, ORDERING)
    return [
        replace(pair[number % 2], stem=f"{pair[number % 2].stem} ({number})")
        for number in range(COUNT)
    ]


def measure(name: str, items: list[Item]) -> None:
    form = formats.find(name)
    began = time.process_time()
    exported = form.write(items, title="Bench", options=OPTIONS)
    wrote = time.process_time() - began
    size = len(exported.data) / 1e6
    line = f"{name:18} {wrote:6.2f} s {size:7.1f} MB, left out: {len(exported.left_out)}"
    if isinstance(form, Readable):
        began = time.process_time()
        read = form.read(exported.data)
        line += f", read {len(read.items)} in {time.process_time() - began:.2f} s"
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{line}, {most:.0f} MB of memory so far", flush=True)


if __name__ == "__main__":
    for wanted in sys.argv[1:] or [form.NAME for form in formats.FORMATS]:
        measure(wanted, many())
