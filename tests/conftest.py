"""What holds for every test."""

import os

from hypothesis import settings

# How long an example takes says nothing on a machine that others use too; a gate tries the same
# examples each time.
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("here", deadline=None)
is_gate = os.environ.get("CI") or os.environ.get("REQUIRE_BROWSER")
settings.load_profile("gate" if is_gate else "here")
