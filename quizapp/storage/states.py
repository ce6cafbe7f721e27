"""The closed sets of words that columns hold."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person may do; each role may do what the ones before it may."""

    TAKER = "taker"
    TEACHER = "teacher"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"


class ItemState(StrEnum):
    """Where an item stands on its way to a class."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    READY = "ready"
    RETIRED = "retired"


class Paging(StrEnum):
    """How a quiz is laid out."""

    ONE_PER_PAGE = "one"
    ALL_ON_ONE_PAGE = "all"


class InteractionType(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"
    ORDERING = "ordering"


class FlagReason(StrEnum):
    """Why a taker holds a question to be wrong."""

    WRONG_KEY = "wrong_key"
    SECOND_KEY = "second_key"
    UNCLEAR = "unclear"
    NOT_IN_ARTICLE = "not_in_article"
    LANGUAGE = "language"
    OTHER = "other"


class Feedback(StrEnum):
    """When a taker learns whether an answer is right."""

    AT_END = "at_end"
    AT_ONCE = "at_once"


class ReviewWindow(StrEnum):
    """From when on a taker sees key, reasons and evidence of a submitted attempt."""

    AFTER_SUBMISSION = "after_submission"
    AFTER_CLOSING = "after_closing"
    NEVER = "never"


class Verdict(StrEnum):
    """What a reviewer made of a question before seeing its key."""

    ANSWERED = "answered"
    SEVERAL = "several"
    NONE = "none"
    UNCLEAR = "unclear"


class BulkAct(StrEnum):
    """What can be done to many items at once."""

    PLACE = "place"
    TAG = "tag"
    UNTAG = "untag"
    ASSIGN = "assign"


class JobKind(StrEnum):
    """What is worked on outside of a request."""

    BUILD = "build"
    ADD = "add"
