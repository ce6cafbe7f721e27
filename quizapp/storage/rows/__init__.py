"""The tables, one module a subject."""

from quizapp.storage.rows.articles import ArticleRow, FactRow
from quizapp.storage.rows.attempts import (
    AnswerEventRow,
    AnswerLockRow,
    AnswerRow,
    AttemptItemRow,
    AttemptRow,
    MarkingRow,
    MarkRow,
)
from quizapp.storage.rows.audit import AuditRow
from quizapp.storage.rows.flags import FlagRow
from quizapp.storage.rows.items import FindingRow, ItemArticleRow, ItemRow, RevisionRow
from quizapp.storage.rows.people import (
    AliasRow,
    ClassRow,
    FailureRow,
    MembershipRow,
    PersonRow,
    SignInRow,
)
from quizapp.storage.rows.practice import PracticeAnswerRow, PracticeCardRow
from quizapp.storage.rows.quizzes import AssignmentRow, CodeGuessRow, QuizItemRow, QuizRow

__all__ = [
    "AliasRow",
    "AnswerEventRow",
    "AnswerLockRow",
    "AnswerRow",
    "ArticleRow",
    "AssignmentRow",
    "AttemptItemRow",
    "AttemptRow",
    "AuditRow",
    "ClassRow",
    "CodeGuessRow",
    "FactRow",
    "FailureRow",
    "FindingRow",
    "FlagRow",
    "ItemArticleRow",
    "ItemRow",
    "MarkRow",
    "MarkingRow",
    "MembershipRow",
    "PersonRow",
    "PracticeAnswerRow",
    "PracticeCardRow",
    "QuizItemRow",
    "QuizRow",
    "RevisionRow",
    "SignInRow",
]
