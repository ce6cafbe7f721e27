"""Wording: from the parts of a fact to a question, or to an event that stands alone."""
