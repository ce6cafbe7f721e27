"""Workers and clusters change how long a build takes, and nothing else."""

from __future__ import annotations

import pytest

from questions import library, pipeline
from questions.errors import UsageError
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate

TOWNS = ("Oslo", "Lima", "Turin", "Accra", "Hanoi", "Quito", "Sofia", "Tunis", "Dakar", "Riga")


def articles() -> list[Article]:
    """More than one batch of short articles."""
    published = HistoricalDate.on(Day(2020, 5, 4))
    return [
        Article(
            f"{town}.txt",
            f"The bridge of {town}",
            f"The Harbour Bridge in {town} opened on 3 May {1900 + number}. "
            f"It replaced a ferry that had sunk in {1880 + number}.",
            published=published,
        )
        for number, town in enumerate(TOWNS)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 2])
def test_workers_find_what_one_process_finds(count: int) -> None:
    with library.workers(count) as understand:
        assert list(understand(articles())) == list(pipeline.understand(articles()))


@pytest.mark.slow
def test_a_cluster_finds_what_one_process_finds() -> None:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed")
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
        ) as local,
        library.cluster(local.scheduler_address) as understand,
    ):
        assert list(understand(articles())) == list(pipeline.understand(articles()))


@pytest.mark.slow
def test_a_cluster_that_is_not_there_is_told() -> None:
    pytest.importorskip("distributed", reason="Dask is not installed")
    with (
        pytest.raises(UsageError, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9"),
        library.cluster("tcp://127.0.0.1:9"),
    ):
        raise AssertionError
