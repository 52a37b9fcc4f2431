"""Portuguese fiscal numbers (NIF): nine digits, the last of which checks the others, modulo 11."""

import re

# The first digits of what Decree-Law 14/2013 gives to organisations: 5 companies, associations and other legal persons;
# 6 public bodies; 71, 72 foreign ones and funds; 77–79 given without being asked for; 90, 91 condominiums and irregular
# companies; 98 foreign ones without an office; 99 civil societies. People have 1 to 3, 45 and 8; estates 70, 74 and 75.
OF_ORGANISATIONS = ("5", "6", "71", "72", "77", "78", "79", "90", "91", "98", "99")
OF_PEOPLE = ("1", "2", "3", "45", "8")


def digits_of(typed):
    """The number as it is stored: without spaces, dots, dashes or the PT in front; digits of any script are digits."""
    plain = re.sub(r"[\s.\-\u2010-\u2015/]", "", typed).upper().removeprefix("PT")
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain)


def is_fiscal_number(digits):
    """Whether it could be the number of an organisation: its beginning and its check digit are right."""
    return is_well_formed(digits) and digits.startswith(OF_ORGANISATIONS)


def is_number_of_a_person(digits):
    return is_well_formed(digits) and digits.startswith(OF_PEOPLE)


def is_well_formed(digits):
    if not (len(digits) == 9 and digits.isascii() and digits.isdigit()):
        return False
    rest = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), digits[:8], strict=True)) % 11
    return int(digits[8]) == (0 if rest < 2 else 11 - rest)
