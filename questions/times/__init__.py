"""Words about time in English text, found and placed in the calendar."""

from questions.times.expressions import find
from questions.times.genre import Genre

__all__ = ["Genre", "find"]
