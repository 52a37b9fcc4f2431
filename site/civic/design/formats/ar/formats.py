# Django's has no format for a moment, and would write it as Americans do.
TIME_FORMAT = "G:i"
DATETIME_FORMAT = "j F، Y، G:i"
