"""Style sheets and scripts: kept by browsers, and new after every change."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

from flask import Flask

from quizapp.web.assets import version_of
from tests.quizapp.web.checking import CheckedClient

Browser = Callable[..., CheckedClient]


def test_what_a_page_names_can_be_fetched_and_kept(browser: Browser) -> None:
    client = browser()
    page = client.page("/")
    addresses = [each.get("href") for each in page.all("link")]
    addresses += [each.get("src") for each in page.all("script")]
    assert len(addresses) >= 5
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        assert "immutable" in response.headers["Cache-Control"]


def test_a_script_finds_the_scripts_that_it_imports(app: Flask, browser: Browser) -> None:
    scripts = sorted((Path(app.static_folder or "") / "js").glob("*.js"))
    page = browser().page("/")
    base = next(each.get("src") for each in page.all("script")).removesuffix("page.js")
    for script in scripts:
        for name in re.findall(r'from "(\./[^"]+)"', script.read_text()):
            assert browser().get(urljoin(base, name)).status_code == 200, (script.name, name)


def test_nothing_but_static_files_is_served(browser: Browser) -> None:
    base = next(each.get("src") for each in browser().page("/").all("script"))
    folder = base.removesuffix("js/page.js")
    for name in (
        "../settings.py",
        "%2e%2e/settings.py",
        "js/../../settings.py",
        "nothing.css",
        "js/",
    ):
        assert browser().get(f"{folder}{name}").status_code == 404, name


def test_the_version_follows_names_and_contents(tmp_path: Path) -> None:
    versions = [version_of(tmp_path)]
    for name, content in (("a.css", "x"), ("a.css", "y"), ("b.css", "y")):
        (tmp_path / name).write_text(content)
        versions.append(version_of(tmp_path))
    (tmp_path / "a.css").unlink()
    versions.append(version_of(tmp_path))
    assert len(set(versions)) == 5
