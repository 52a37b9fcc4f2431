"""The settings of the house, with what a measurement needs besides: two baselines, and a limit that one client may
reach."""

from civic.settings import *  # noqa: F403

ROOT_URLCONF = "load_urls"
# One client acts for everyone here: the limiter does its whole work and refuses nobody.
LIMITS = {"act": [(1_000_000, 60, whom) for whom in ("person", "address")]}
