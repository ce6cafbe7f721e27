"""Turns the facts of articles into multiple-choice and date-ordering items.

The package is a pure library: it knows neither Flask nor SQL, and it neither logs nor prints.
`questions.pipeline` is the module to read first.
"""
