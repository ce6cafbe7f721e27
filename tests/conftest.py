"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# How long an example takes says nothing on a machine that others use too. The same examples are
# tried each time; `EXPLORE=1` draws others.
settings.register_profile(
    "all",
    deadline=None,
    derandomize=os.environ.get("EXPLORE") != "1",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("all")
