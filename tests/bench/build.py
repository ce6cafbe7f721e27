"""What building the seeds costs beside the bare spaCy pipeline on the same texts, in one run.

    python tests/bench/build.py [FOLDER]

Prints seconds of CPU (the median of several rounds, the two taking turns, whatever else the machine
does) and their ratio, and the peak of memory. Loading the model is in neither figure.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from questions import pipeline, sources
from questions.analysis.model import locate

ROUNDS = 7
SEEDS = Path(__file__).parents[2] / "seeds"


def main(folder: Path) -> None:
    articles = [sources.read(path).article for path in sources.find([folder])]
    texts = [article.text for article in articles]
    nlp = spacy.load(locate())

    def bare() -> object:
        return list(nlp.pipe(texts))

    def build() -> object:
        return pipeline.build(articles)

    bare()
    made = pipeline.build(articles)
    seconds: dict[str, list[float]] = {"bare": [], "build": []}
    for _ in range(ROUNDS):
        seconds["bare"].append(timed(bare))
        seconds["build"].append(timed(build))
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    words = sum(len(text.split()) for text in texts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(articles)} articles, {words} words, {len(made.items)} items")
    print(f"bare pipeline {medians['bare']:.2f} s, build {medians['build']:.2f} s")
    print(f"ratio {medians['build'] / medians['bare']:.2f}, peak memory {memory:.0f} MiB")


def timed(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS)
