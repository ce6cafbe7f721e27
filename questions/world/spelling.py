"""One spelling for names that are written in several."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "\u00a0": " "})
# Letters that are no others with an accent.
_STROKES = str.maketrans("ĐđÐðŁłØø", "DdDdLlOo")


@lru_cache(maxsize=65_536)
def plain(name: str) -> str:
    """A name without accents, typographic quotes and needless space: "Bogotá" is "Bogota"."""
    decomposed = unicodedata.normalize("NFKD", name.translate(_QUOTES).translate(_STROKES))
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(letters.split())
