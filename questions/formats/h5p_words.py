"""What the buttons of H5P say; content types have no words of their own."""

from __future__ import annotations

from typing import Any, Final

_DIALOGUES: Final = {
    "confirmCheck": {
        "header": "Finish?",
        "body": "Do you want to finish?",
        "cancelLabel": "Cancel",
        "confirmLabel": "Finish",
    },
    "confirmRetry": {
        "header": "Try again?",
        "body": "Do you want to try again?",
        "cancelLabel": "Cancel",
        "confirmLabel": "Try again",
    },
}

MULTI_CHOICE: Final[dict[str, Any]] = {
    "UI": {
        "checkAnswerButton": "Check",
        "submitAnswerButton": "Submit",
        "showSolutionButton": "Show the answer",
        "tryAgainButton": "Try again",
        "tipsLabel": "Show a hint",
        "scoreBarLabel": "You got :num of :total points",
        "tipAvailable": "There is a hint",
        "feedbackAvailable": "There is feedback",
        "readFeedback": "Read the feedback",
        "wrongAnswer": "Wrong answer",
        "correctAnswer": "Right answer",
        "shouldCheck": "Should have been chosen",
        "shouldNotCheck": "Should not have been chosen",
        "noInput": "Please answer first",
        "a11yCheck": "Check the answer.",
        "a11yShowSolution": "Show the right answer.",
        "a11yRetry": "Begin this question again.",
    },
    **_DIALOGUES,
}

QUESTION_SET: Final[dict[str, Any]] = {
    "texts": {
        "prevButton": "Previous question",
        "nextButton": "Next question",
        "finishButton": "Finish",
        "submitButton": "Submit",
        "textualProgress": "Question @current of @total",
        "jumpToQuestion": "Question %d of %total",
        "questionLabel": "Question",
        "readSpeakerProgress": "Question @current of @total",
        "unansweredText": "Not answered",
        "answeredText": "Answered",
        "currentQuestionText": "Current question",
        "navigationLabel": "Questions",
    },
    "endGame": {
        "showResultPage": True,
        "showSolutionButton": True,
        "showRetryButton": True,
        "noResultMessage": "Finished",
        "message": "Your result:",
        "scoreBarLabel": "You got @score of @total points",
        "overallFeedback": [{"from": 0, "to": 100, "feedback": ""}],
        "solutionButtonText": "Show the answers",
        "retryButtonText": "Try again",
        "finishButtonText": "Finish",
        "submitButtonText": "Submit",
        "showAnimations": False,
        "skippable": False,
        "skipButtonText": "Skip",
    },
    "override": {"checkButton": True},
}

SORT_PARAGRAPHS: Final[dict[str, Any]] = {
    "l10n": {
        "checkAnswer": "Check",
        "submitAnswer": "Submit",
        "tryAgain": "Try again",
        "showSolution": "Show the right order",
        "up": "Up",
        "down": "Down",
        "disabled": "Disabled",
    },
    "a11y": {
        "check": "Check the order. Each event is marked as right or wrong.",
        "showSolution": "Show the right order.",
        "retry": "Begin again with the events in a new order.",
        "yourResult": "You got @score of @total points",
        "listDescription": "A list of events to be put in order.",
        "listDescriptionCheckAnswer": "The list of events with results.",
        "listDescriptionShowSolution": "The list of events in the right order.",
        "paragraph": "Event",
        "correct": "right",
        "wrong": "wrong",
        "point": "@score point",
        "sevenOfNine": "@current of @total",
        "currentPosition": "Place in the list",
        "instructionsSelected": "Press the space bar to move it",
        "instructionsGrabbed": "Move it with the arrow keys, drop it with the space bar",
        "grabbed": "Picked up",
        "moved": "Moved",
        "dropped": "Dropped",
        "reorderCancelled": "Moving was cancelled",
        "finalPosition": "Final place",
        "nextParagraph": "Next event",
        "correctParagraph": "The right event at place",
    },
}
