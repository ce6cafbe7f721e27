"""The tables, one module a subject."""

from quizapp.storage.rows.administration import JobRow, LinkRow, SettingRow, TokenRow
from quizapp.storage.rows.articles import ArticleRow, ArticleVersionRow, FactRow, NoticeRow
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
from quizapp.storage.rows.editing import (
    BlindAnswerRow,
    BulkChangeRow,
    BulkItemRow,
    CommentRow,
    DraftRow,
    UploadRow,
    ViewRow,
)
from quizapp.storage.rows.flags import FlagRow
from quizapp.storage.rows.items import (
    FindingRow,
    ItemArticleRow,
    ItemFiguresRow,
    ItemFindingRow,
    ItemRow,
    ItemTagRow,
    ItemTwinRow,
    RevisionRow,
)
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
    "ArticleVersionRow",
    "AssignmentRow",
    "AttemptItemRow",
    "AttemptRow",
    "AuditRow",
    "BlindAnswerRow",
    "BulkChangeRow",
    "BulkItemRow",
    "ClassRow",
    "CodeGuessRow",
    "CommentRow",
    "DraftRow",
    "FactRow",
    "FailureRow",
    "FindingRow",
    "FlagRow",
    "ItemArticleRow",
    "ItemFiguresRow",
    "ItemFindingRow",
    "ItemRow",
    "ItemTagRow",
    "ItemTwinRow",
    "JobRow",
    "LinkRow",
    "MarkRow",
    "MarkingRow",
    "MembershipRow",
    "NoticeRow",
    "PersonRow",
    "PracticeAnswerRow",
    "PracticeCardRow",
    "QuizItemRow",
    "QuizRow",
    "RevisionRow",
    "SettingRow",
    "SignInRow",
    "TokenRow",
    "UploadRow",
    "ViewRow",
]
