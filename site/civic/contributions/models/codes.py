"""Codes that say nothing about what they stand for."""

import secrets

# Crockford's base 32: no I, L, O or U, so that a code can be read out over the phone.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def code_of(length):
    return "".join(
        ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(length)
    )  # 32 of 256: none is likelier


def new_public_id():
    return code_of(10).lower()


def new_receipt_code():
    return f"{code_of(4)}-{code_of(4)}"


def new_shuffle():
    return secrets.randbelow(2**31)
