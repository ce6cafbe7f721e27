"""Words about time in English text, found and placed in the calendar."""

from questions.times import digit_order, edtf, ranges
from questions.times.expressions import find
from questions.times.genre import Genre

__all__ = ["Genre", "digit_order", "edtf", "find", "ranges"]
