#!/usr/bin/env python
"""Django's command line, with the house on the path: `site/` for civic, the root for the wings."""

import os
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent
sys.path[:0] = [str(HOUSE / "site"), str(HOUSE)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "civic.settings")

if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
