"""The rules of English about time, by family; each carries its own examples."""

from questions.times.rules.ago import AGO
from questions.times.rules.centuries import CENTURIES
from questions.times.rules.clock import CLOCK
from questions.times.rules.compounds import COMPOUNDS
from questions.times.rules.distances import DISTANCES
from questions.times.rules.durations import DURATIONS
from questions.times.rules.era_years import ERA_YEARS
from questions.times.rules.explicit import DATES
from questions.times.rules.fiscal import FISCAL
from questions.times.rules.halves import HALVES
from questions.times.rules.holidays import HOLIDAYS
from questions.times.rules.in_focus import IN_FOCUS
from questions.times.rules.month_days import MONTH_DAYS
from questions.times.rules.nowadays import NOWADAYS
from questions.times.rules.numeric import NUMERIC
from questions.times.rules.quarters import QUARTERS
from questions.times.rules.ranks import RANKS
from questions.times.rules.references import REFERENCES
from questions.times.rules.repetitions import REPETITIONS
from questions.times.rules.rule import Part, Rule
from questions.times.rules.seasons import SEASONS
from questions.times.rules.several import SEVERAL
from questions.times.rules.some_days import SOME_DAYS
from questions.times.rules.steps import STEPS
from questions.times.rules.streaks import STREAKS
from questions.times.rules.stretches import STRETCHES
from questions.times.rules.turns import TURNS
from questions.times.rules.weekdays import WEEKDAYS
from questions.times.rules.years import YEARS

# Of matches of one length the first counts: the more particular families stand before the others.
RULES: tuple[Rule, ...] = (
    *HOLIDAYS,
    *DATES,
    *SEVERAL,
    *NUMERIC,
    *YEARS,
    *ERA_YEARS,
    *CENTURIES,
    *SEASONS,
    *QUARTERS,
    *HALVES,
    *FISCAL,
    *NOWADAYS,
    *STEPS,
    *SOME_DAYS,
    *WEEKDAYS,
    *RANKS,
    *STREAKS,
    *AGO,
    *DISTANCES,
    *IN_FOCUS,
    *TURNS,
    *MONTH_DAYS,
    *CLOCK,
    *REFERENCES,
    *REPETITIONS,
    *COMPOUNDS,
    *DURATIONS,
    *STRETCHES,
)

__all__ = ["RULES", "Part", "Rule"]
