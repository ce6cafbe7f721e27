"""Libraries that only some formats need, loaded when they are needed."""

from __future__ import annotations

import importlib
from types import ModuleType

from questions.errors import UsageError


def load(module: str, what: str) -> ModuleType:
    """The module of that name.

    Args:
        module: Its name.
        what: What needs it, in the plural, for the message: "Workbooks".

    Raises:
        UsageError: It is not installed; the message says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise UsageError(
            f"{what} need a further library ({module}); install it with: "
            "pip install 'quiz-from-articles[documents]'."
        ) from error
