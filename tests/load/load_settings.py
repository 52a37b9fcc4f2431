"""The settings of the house, with what a measurement needs besides: two baselines, and a limit that one client may
reach."""

from civic.settings import *  # noqa: F403

ROOT_URLCONF = "load_urls"
# One client acts for everyone here: the limiter does its whole work and refuses nobody. By the second, so that what
# it remembers stays about as long as in production.
ACCOUNT_RATE_LIMITS = {"act": "5000/s/user,5000/s/ip"}
