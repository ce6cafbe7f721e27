"""The only code that loads a language model: grammar and references of an article's text."""

from questions.analysis.pipeline import Pipeline, load

__all__ = ["Pipeline", "load"]
