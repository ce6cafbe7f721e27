"""Serves quizzes made by `questions`, and keeps the scores."""
