"""What people may do: one module a task, no Flask, and no SQL text.

Every function takes the `Database` first and, where it matters who asks, the person second. It
opens its own transaction, checks what the person may do, and returns frozen values that a page
can show as they are; what it refuses is one of `quizapp.errors`.
"""
