"""After signing in one comes back to a page of this site, and never to another site."""

from __future__ import annotations

import pytest

from quizapp.web.returning import local_address


@pytest.mark.parametrize(
    "address", ["/", "/quizzes/1", "/editing/items?state=ready&page=2", "/a#b"]
)
def test_a_path_of_this_site_is_followed(address: str) -> None:
    assert local_address(address, "/home") == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "quizzes",
        "//evil.test",
        "///evil.test",
        "/\\evil.test",
        "\\\\evil.test",
        "/\t/evil.test",
        "/\n/evil.test",
        "/\x7f/evil.test",
        "https://evil.test/",
        "https:evil.test",
        "javascript:alert(1)",
        "//[",
    ],
)
def test_everything_else_is_not(address: str | None) -> None:
    assert local_address(address, "/home") == "/home"
