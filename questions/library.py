"""Many articles at once: workers on this machine, or an existing Dask cluster.

What an article states depends on that article alone, so articles are understood apart from each
other and put together in their own order: the items are the same, byte for byte, however many
workers there are.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from typing import Any

from questions import pipeline
from questions.errors import UsageError
from questions.facts import Findings
from questions.model.articles import Article
from questions.pipeline import Understand

BATCH = 8
"""Articles that one worker takes at once: enough for the language model to be worth its start."""


@contextlib.contextmanager
def workers(count: int) -> Iterator[Understand]:
    """So many processes on this machine; one means no further process at all.

    Raises:
        UsageError: A worker ended before its work was done, as when memory runs out.
    """
    if count == 1:
        yield pipeline.understand
        return
    # Fresh processes: a fork of one that already runs the model's threads may hang.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, mp_context=context) as pool:
        try:
            yield _spread_over(pool)
        except BrokenProcessPool as error:
            raise UsageError(
                f"One of {count} workers ended early, perhaps for lack of memory; use fewer."
            ) from error


@contextlib.contextmanager
def cluster(address: str) -> Iterator[Understand]:
    """A Dask cluster whose workers have this package installed.

    Args:
        address: Where its scheduler listens, as `tcp://host:8786`.

    Raises:
        UsageError: Dask is not installed, or no scheduler answers there.
    """
    try:
        # Here and not above: it is an extra, and slow to import.
        from distributed import Client  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "A cluster needs Dask; install it with: pip install 'quiz-from-articles[dask]'."
        ) from error
    try:
        connect: Callable[..., Any] = Client  # it has no types
        client = connect(address, timeout="5s")
    except (OSError, ValueError) as error:
        raise UsageError(f"No Dask scheduler answers at {address} ({error}).") from error
    with client:
        yield _spread_over(client.get_executor())


def _spread_over(executor: Executor) -> Understand:
    def understand(articles: Sequence[Article]) -> Iterator[Findings]:
        return chain.from_iterable(executor.map(_understand, _batches(articles)))

    return understand


def _batches(articles: Sequence[Article]) -> list[tuple[Article, ...]]:
    return [tuple(articles[start : start + BATCH]) for start in range(0, len(articles), BATCH)]


def _understand(articles: tuple[Article, ...]) -> tuple[Findings, ...]:
    return tuple(pipeline.understand(articles))
