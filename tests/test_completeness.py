"""What is registered is on disk, documented and tested; nothing on disk is forgotten."""

from __future__ import annotations

import pkgutil
from pathlib import Path
from types import ModuleType

import pytest

from questions import builders, checks, formats, sources

ROOT = Path(__file__).parents[1]
README = (ROOT / "questions" / "README.md").read_text("utf-8")
DOORS = [
    pytest.param(sources, (*sources.SOURCES, *sources.DOCUMENTS), "read", id="sources"),
    pytest.param(builders, builders.BUILDERS, "build", id="builders"),
    pytest.param(checks, checks.CHECKS, "check", id="checks"),
    pytest.param(formats, formats.FORMATS, "write", id="formats"),
]


def name_of(module: ModuleType) -> str:
    return str(getattr(module, "NAME", module.__name__.rsplit(".", 1)[1]))


@pytest.mark.parametrize(("package", "registered", "verb"), DOORS)
def test_every_module_with_the_shape_is_registered(
    package: ModuleType, registered: tuple[ModuleType, ...], verb: str
) -> None:
    names = [name for _, name, _ in pkgutil.iter_modules(package.__path__)]
    modules = [__import__(f"{package.__name__}.{name}", fromlist=["*"]) for name in names]
    # Builders have no name of their own; elsewhere what lacks one only serves those that have it.
    marks = (verb,) if package is builders else (verb, "NAME")
    shaped = {one.__name__ for one in modules if all(hasattr(one, mark) for mark in marks)}
    assert shaped == {one.__name__ for one in registered}


@pytest.mark.parametrize(("package", "registered", "verb"), DOORS)
def test_every_registered_module_has_its_row_in_the_readme(
    package: ModuleType, registered: tuple[ModuleType, ...], verb: str
) -> None:
    for module in registered:
        assert callable(getattr(module, verb)), package
        summary = (module.__doc__ or "").strip().splitlines()[0]
        assert f"| `{name_of(module)}` | {summary} |" in README


@pytest.mark.parametrize(("package", "registered", "verb"), DOORS)
def test_every_registered_module_is_tested(
    package: ModuleType, registered: tuple[ModuleType, ...], verb: str
) -> None:
    """A test of its folder calls it, by the name of the module or of what it registers."""
    folder = ROOT / "tests" / "questions" / package.__name__.rsplit(".", 1)[1]
    texts = "\n".join(path.read_text("utf-8") for path in sorted(folder.rglob("*.py")))
    for module in registered:
        name = module.__name__.rsplit(".", 1)[1]
        assert name in texts or f'"{name_of(module)}"' in texts, f"{name} has {verb}, and no test"


def test_every_format_has_a_golden_file_for_each_interaction_it_carries() -> None:
    golden = {path.name for path in (ROOT / "tests" / "golden").iterdir()}
    for form in formats.FORMATS:
        wanted = {"choice": form.CARRIES.choice, "ordering": form.CARRIES.ordering}
        for interaction in (name for name, carried in wanted.items() if carried):
            assert f"{form.NAME}-{interaction}{form.SUFFIX}" in golden


def test_ci_runs_the_second_command_of_the_readme_to_the_letter() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    command = next(line for line in readme.splitlines() if "/pytest" in line)
    assert command in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
