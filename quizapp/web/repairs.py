"""What to do about each thing that a check may find."""

from __future__ import annotations

REPAIRS = {
    "keys": "Mark exactly one option as the key.",
    "empty_texts": "Write the missing words, or delete the empty row.",
    "duplicates": "Replace one of the two that mean the same; the builder can propose another.",
    "evidence_place": "Mark the words again in the text of the article.",
    "key_support": "Mark the sentence that says what the key says, or correct the key.",
    "rival_keys": "Replace the option that is right as well, or narrow the question.",
    "key_in_stem": "Take the words of the key out of the question.",
    "answer_kind": "Let key and wrong answers be what the question asks for.",
    "order": "Correct the dates, or leave out the event whose place is not certain.",
    "date_leaks": "Take dates, ages and words such as “later” out of the events.",
    "references": "Name what “it”, “this” or “the” points to, so that the question stands alone.",
    "furniture": "Delete what belongs to the page and not to its article.",
    "gap": "Make a question of the sentence with the gap.",
    "focus": "Ask for one thing only, and name it.",
    "true_false": "Offer answers with content in the place of yes and no.",
    "undated": "Say as of when it holds: “As of February 2024, …”.",
    "negative": "Ask for what is so; if it must be “not”, emphasise it.",
    "passage_talk": "Ask about the world, without “according to the text”.",
    "opinion": "Say it without judging words, or say whose judgement it is.",
    "ballast": "Cut what a taker does not need in order to answer.",
    "slips": "Correct the spelling, the spaces or the punctuation.",
    "vague": "Put a number or a name in the place of the vague word.",
    "absolutes": "Take “always”, “never”, “all” and “only” out of the options.",
    "all_of_the_above": "Replace “all of the above” by an answer of its own.",
    "none_of_the_above": "Replace “none of the above” by an answer of its own.",
    "combined_options": "Let each option stand alone, without “both A and B”.",
    "option_count": "Offer four options, or at least three; the builder can propose some.",
    "implausible": "Replace the option by one of the key’s kind; the builder can propose some.",
    "logical_cues": "Let every option answer the question, so that none is ruled out by logic.",
    "grammar_cues": "Let all options fit the question in number, article and tense.",
    "word_repeats": "Say the key, or the question, in words that the other does not have.",
    "convergence": "Spread the options, so that the key is not the one most like the others.",
    "longest_key": "Shorten the key, or bring the wrong answers to its length.",
    "sequence": "Put numbers and dates into their natural order.",
}


def repair(check: str) -> str:
    """What to do about what a check found; "" where that depends."""
    return REPAIRS.get(check, "")
