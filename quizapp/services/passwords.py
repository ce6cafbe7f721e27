"""Which passwords are good enough, and how they are kept.

Length rules and the wish for a list of common passwords are those of OWASP ASVS 5.0, 6.2. The list
is a rule: a common password is a common word in one of its usual disguises.
"""

from __future__ import annotations

import re
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from quizapp.sentences import said

SHORTEST = 8
LONGEST = 256

# The smallest setting that the OWASP Password Storage Cheat Sheet gives for Argon2id.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_NOBODYS = _HASHER.hash("a password that nobody has, so that a missing account takes as long")

_COMMON = frozenset(
    """
    abc access account admin administrator amanda america andrea angel animal anthony apple asdf
    asdfgh asdfghjkl ashley august autumn azerty baby babygirl badboy banana barcelona baseball
    basketball batman beautiful biteme blink buster butterfly changeme charlie cheese chelsea
    chocolate computer cookie dallas daniel december default donald dragon eagle eminem england
    enter facebook family february fender ferrari flower football forever formula freedom friend
    friends gateway george ginger google guest hahaha hannah happy harley heaven hello hockey
    hottie hunter iceman iloveu iloveyou internet jackson james january jasmine jennifer jessica
    jesus jordan joshua july june justin killer killme knight ladies lakers letmein letmeinnow
    liverpool login london lovely loveme lover loveyou maggie manchester march marina master
    matrix matthew maverick melissa mercedes merlin michael michelle mickey minecraft monday
    money monkey monster mother mustang myspace naruto newyork nicole ninja nothing november
    october orange paris pass passpass passphrase passport passw password passwort patrick peanut
    pepper pepsi phoenix pokemon princess private purple qazwsx qazwsxedc qwer qwert qwerty
    qwertyu qwertyuiop rainbow ranger robert rockyou root samantha samsung school scooter
    secret secure security september server shadow silver slipknot snoopy soccer sophie spider
    spiderman spring starwars student summer sunday sunshine superman superstar system taylor
    teacher tennis test tester testing thomas tigger trustno trustnoone tuesday user username
    victoria vikings warcraft welcome whatever william wilson winner winter wizard yankees zaq
    zaqwsx zxcvbn zxcvbnm
    """.split()
)
_RUNS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_DISGUISES = str.maketrans("013457@$!|8", "oleastasiib")


def normal(password: str) -> str:
    """The form in which passwords are compared, whatever keyboard wrote them."""
    return unicodedata.normalize("NFKC", password)


def problem(password: str, *, about: tuple[str, ...] = ()) -> str | None:
    """What is wrong with a new password, in a sentence, or None.

    Args:
        password: The password.
        about: The name and the address of whose it is: it must not consist of them.
    """
    password = normal(password)
    if len(password) < SHORTEST:
        return said("A password has at least %(shortest)s characters.", shortest=SHORTEST)
    if len(password) > LONGEST:
        return said("A password has at most %(longest)s characters.", longest=LONGEST)
    if len(set(password)) < 4 or _is_common(password.lower()):
        return "This password is among the first that others would try. Choose another one."
    own = {part.lower() for text in about for part in (text, text.partition("@")[0]) if part}
    if _bare(password.lower()) in own or password.lower() in own:
        return "A password must not be the name or the address of its account."
    return None


def _is_common(password: str) -> bool:
    forms = {_bare(password), _bare(password.translate(_DISGUISES)), _bare(password)[::-1]}
    halves = {form[: len(form) // 2] for form in forms if form[::2] and _is_doubled(form)}
    return bool((forms | halves | {_undisguised(password)}) & _COMMON) or _is_run(password)


def _bare(password: str) -> str:
    """A password without the digits and signs around it."""
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password)


def _undisguised(password: str) -> str:
    """A password without what is added at its end, and with its disguises taken off."""
    return re.sub(r"[\d\W_]+$", "", password).translate(_DISGUISES)


def _is_doubled(word: str) -> bool:
    return len(word) % 2 == 0 and word[: len(word) // 2] == word[len(word) // 2 :]


def _is_run(password: str) -> bool:
    """Whether a password only runs along the digits, the alphabet or a row of keys."""
    pairs = {
        row[at : at + 2] for row in (*_RUNS, *(row[::-1] for row in _RUNS)) for at in range(99)
    }
    steps = [password[at : at + 2] for at in range(len(password) - 1)]
    odd = sum(step not in pairs and len(set(step)) > 1 for step in steps)
    return odd <= len(password) // 5


def hashed(password: str) -> str:
    """What storage keeps of a password (Argon2id)."""
    return _HASHER.hash(normal(password))


def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one that a hash was kept of; as slow where none was kept."""
    # Cut off after it is brought to its form: what is typed may be longer than what was kept.
    typed = normal(password)[: LONGEST + 1]
    try:
        return _HASHER.verify(kept or _NOBODYS, typed) and kept is not None
    except (VerificationError, InvalidHashError):
        return False
