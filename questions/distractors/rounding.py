"""How round a number is, and others as round as it."""

from __future__ import annotations

from decimal import Decimal

# So many digits are still taken in at a glance, so that a rounder value beside them stands out.
_FEW_DIGITS = 3
_HALF = Decimal("0.5")
# From so many in its last places on, a number that ends in five stands beside multiples of five,
# and from so many on beside others that end in five.
_FEWEST_HALVES, _MANY_HALVES = 25, 65


def as_round(value: Decimal, model: Decimal) -> Decimal:
    """A value with as many decimals, and as many digits before its zeros, as the model has.

    Beside 1,500 stand 1,100 and 1,800, not 1,170 and 2,000; beside 50,000 stand 30,000 and 80,000;
    beside 650,000 what ends in 50,000 as well.
    """
    exponent = model.as_tuple().exponent
    places = int(exponent) if isinstance(exponent, int) else 0
    if places < 0:
        return _multiple(value, Decimal(1).scaleb(places), ends_in_five=str(model).endswith("5"))
    count, zeros = _digits(model)
    if count == 1:
        return _multiple(value, _half_of_leading(value))
    if _ends_in_five(model, count):
        is_fine = model >= Decimal(_MANY_HALVES).scaleb(zeros)
        grain = Decimal(1 if is_fine else 5).scaleb(zeros)
        return _multiple(value, grain, ends_in_five=is_fine)
    if value >= Decimal(1).scaleb(count + zeros) and count < _FEW_DIGITS:
        zeros += 1
    found = _multiple(value, grain := Decimal(1).scaleb(zeros))
    # Of fewer digits only because it is of a lower order, a value is no rounder: 900 beside 1,500.
    is_lower = found.adjusted() < model.adjusted()
    is_rounder = 1 < count <= _FEW_DIGITS and not is_lower and _digits(found)[0] < count
    return found + grain if is_rounder else found


def _multiple(value: Decimal, grain: Decimal, *, ends_in_five: bool = False) -> Decimal:
    """The multiple of a grain that is nearest to a value; one that ends in five, if wanted."""
    if ends_in_five:
        return (value / (10 * grain) - _HALF).to_integral_value() * 10 * grain + 5 * grain
    return (value / grain).to_integral_value() * grain


def _half_of_leading(value: Decimal) -> Decimal:
    """What a value is rounded to beside one of one digit: 130 to 150, 820 to 800."""
    leading = Decimal(1).scaleb(max(0, value.adjusted()))
    is_small = leading > 1 and value < 5 * leading
    return leading / 2 if is_small else leading


def _digits(number: Decimal) -> tuple[int, int]:
    """How many digits a whole number has before its last zeros, and how many of these."""
    digits = str(int(number))
    bare = digits.rstrip("0")
    return len(bare), len(digits) - len(bare)


def _ends_in_five(number: Decimal, count: int) -> bool:
    """Whether a whole number is rounded to halves: 650,000, 35, but not 1,500 or 142,285."""
    digits = str(int(number)).rstrip("0")
    return 1 < count <= _FEW_DIGITS and digits.endswith("5") and int(digits) >= _FEWEST_HALVES
