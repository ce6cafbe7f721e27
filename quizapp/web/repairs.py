"""What to do about each thing that a check may find."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l

REPAIRS = {
    "keys": _l("Mark exactly one option as the key."),
    "empty_texts": _l("Write the missing words, or delete the empty row."),
    "duplicates": _l("Replace one of the two that mean the same; the builder can propose another."),
    "evidence_place": _l("Mark the words again in the text of the article."),
    "key_support": _l("Mark the sentence that says what the key says, or correct the key."),
    "rival_keys": _l("Replace the option that is right as well, or narrow the question."),
    "key_in_stem": _l("Take the words of the key out of the question."),
    "answer_kind": _l("Let key and wrong answers be what the question asks for."),
    "order": _l("Correct the dates, or leave out the event whose place is not certain."),
    "date_leaks": _l("Take dates, ages and words such as “later” out of the events."),
    "references": _l("Name what “it”, “this” or “the” points to, so that it stands alone."),
    "furniture": _l("Delete what belongs to the page and not to its article."),
    "gap": _l("Make a question of the sentence with the gap."),
    "focus": _l("Ask for one thing only, and name it."),
    "true_false": _l("Offer answers with content in the place of yes and no."),
    "undated": _l("Say as of when it holds: “As of February 2024, …”."),
    "negative": _l("Ask for what is so; if it must be “not”, emphasise it."),
    "passage_talk": _l("Ask about the world, without “according to the text”."),
    "opinion": _l("Say it without judging words, or say whose judgement it is."),
    "ballast": _l("Cut what a taker does not need in order to answer."),
    "slips": _l("Correct the spelling, the spaces or the punctuation."),
    "vague": _l("Put a number or a name in the place of the vague word."),
    "absolutes": _l("Take “always”, “never”, “all” and “only” out of the options."),
    "all_of_the_above": _l("Replace “all of the above” by an answer of its own."),
    "none_of_the_above": _l("Replace “none of the above” by an answer of its own."),
    "combined_options": _l("Let each option stand alone, without “both A and B”."),
    "option_count": _l("Offer four options, or at least three; the builder can propose some."),
    "implausible": _l("Replace the option by one of the key’s kind; the builder can propose some."),
    "logical_cues": _l("Let every option answer the question, so that none is ruled out by logic."),
    "grammar_cues": _l("Let all options fit the question in number, article and tense."),
    "word_repeats": _l("Say the key, or the question, in words that the other does not have."),
    "convergence": _l("Spread the options, so that the key is not the one most like the others."),
    "longest_key": _l("Shorten the key, or bring the wrong answers to its length."),
    "sequence": _l("Put numbers and dates into their natural order."),
}


OPTIONS = {
    *("keys", "empty_texts", "duplicates", "rival_keys", "answer_kind", "true_false", "absolutes"),
    *("all_of_the_above", "none_of_the_above", "combined_options", "option_count", "implausible"),
    *("logical_cues", "grammar_cues", "convergence", "longest_key", "sequence"),
}
EVIDENCE = {"evidence_place", "key_support"}
ENTRIES = {"order", "date_leaks"}


def place(check: str) -> str:
    """The part of the form where what a check found is mended, by the name of its field."""
    for name, checks in (("options", OPTIONS), ("evidence", EVIDENCE), ("entries", ENTRIES)):
        if check in checks:
            return name
    return "stem"


def repair(check: str) -> str:
    """What to do about what a check found; "" where that depends."""
    return str(REPAIRS.get(check, ""))
