"""The libraries of H5P that a package names, and those that it may bring along.

A site takes a package only if it has, or gets with it, each library in exactly the version that the
package names. Libraries of a folder are used in the versions found there; without a folder, the
versions are those that most sites have had for long.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from questions.errors import UsageError

_USUAL = {
    "H5P.QuestionSet": (1, 17),
    "H5P.MultiChoice": (1, 14),
    "H5P.SortParagraphs": (0, 10),
}
# What H5P's own core admits in a library, as far as libraries have it.
_ADMITTED = frozenset(
    ".js .css .json .png .jpg .jpeg .gif .svg .eot .ttf .woff .woff2 .otf .mp3 .wav .txt".split()
)
_ALSO_NEEDED = ("preloadedDependencies", "editorDependencies", "dynamicDependencies")

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Library:
    """A library in a version, and the folder that holds it where it is to be packed."""

    name: str
    major: int
    minor: int
    folder: Path | None = None
    preloaded: tuple[Key, ...] = ()
    others: tuple[Key, ...] = ()

    @property
    def key(self) -> Key:
        """The name and the version by which others ask for it."""
        return self.name, self.major, self.minor

    def dependency(self) -> Mapping[str, str | int]:
        """How a package asks for it."""
        return {
            "machineName": self.name,
            "majorVersion": self.major,
            "minorVersion": self.minor,
        }


@dataclass(frozen=True, slots=True)
class Libraries:
    """The libraries of a folder, or none but names."""

    found: Mapping[Key, Library] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path | None) -> Libraries:
        """The libraries in a folder, each in a folder of its own with a `library.json`.

        Raises:
            UsageError: There is no such folder, or it holds no libraries.
        """
        if folder is None:
            return cls()
        if not folder.is_dir():
            raise UsageError(f"{folder}: there is no such folder with libraries of H5P.")
        found = {one.key: one for one in map(_read, sorted(folder.glob("*/library.json")))}
        if not found:
            raise UsageError(f"{folder}: holds no libraries of H5P (NAME/library.json).")
        return cls(found)

    def named(self, name: str) -> Library:
        """The newest of that name.

        Raises:
            UsageError: The folder does not hold it.
        """
        if not self.found:
            return Library(name, *_USUAL[name])
        versions = [one for one in self.found.values() if one.name == name]
        if not versions:
            raise UsageError(f"The folder with libraries of H5P lacks {name}; add it.")
        return max(versions, key=lambda one: (one.major, one.minor))

    def needed(self, used: Sequence[Library]) -> list[Library]:
        """What a player must load for them, themselves included."""
        return self._closure(used, editors=False)

    def files(self, used: Sequence[Library]) -> dict[str, str | bytes]:
        """The files of all that they need, editors included, for those are checked as well."""
        return {
            path: content
            for library in self._closure(used, editors=True)
            for path, content in _files(library)
        }

    def _closure(self, used: Sequence[Library], *, editors: bool) -> list[Library]:
        closure = {one.key: one for one in used}
        queue = list(used)
        while queue:
            library = queue.pop(0)
            for key in library.preloaded + (library.others if editors else ()):
                if key not in self.found:
                    name, major, minor = key
                    raise UsageError(
                        f"{library.name} needs {name} {major}.{minor}, which the folder with "
                        "libraries of H5P lacks; add it."
                    )
                if key not in closure:
                    closure[key] = self.found[key]
                    queue.append(self.found[key])
        return list(closure.values())


def _read(path: Path) -> Library:
    try:
        content = json.loads(path.read_text("utf-8"))
        asked = {kind: [_key(one) for one in content.get(kind, ())] for kind in _ALSO_NEEDED}
        preloaded = asked.pop("preloadedDependencies")
        others = [key for keys in asked.values() for key in keys]
        return Library(*_key(content), path.parent, tuple(preloaded), tuple(others))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: describes no library of H5P ({error!r}).") from error


def _key(content: Mapping[str, object]) -> Key:
    return (
        str(content["machineName"]),
        int(str(content["majorVersion"])),
        int(str(content["minorVersion"])),
    )


def _files(library: Library) -> Iterator[tuple[str, bytes]]:
    if library.folder is None:
        return
    root = f"{library.name}-{library.major}.{library.minor}"
    for path in sorted(library.folder.rglob("*")):
        within = path.relative_to(library.folder)
        hidden = any(part.startswith(".") for part in within.parts)
        if path.is_file() and path.suffix.lower() in _ADMITTED and not hidden:
            yield f"{root}/{within.as_posix()}", path.read_bytes()
