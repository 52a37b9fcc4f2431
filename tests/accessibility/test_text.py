"""Text: its size, its lines, and what happens when a reader changes them."""

import pytest

from tests.accessibility.nothing import nothing

pytestmark = pytest.mark.accessibility


def test_no_text_is_smaller_than_ten_points(seen):
    nothing(seen.of("smallText"))


def test_body_text_has_twelve_points(seen):
    nothing(seen.of("smallBodyText"))


def test_lines_have_at_most_a_hundred_characters(seen):
    nothing(seen.of("longLines"))


def test_lines_are_one_and_a_half_apart(seen):
    nothing(seen.of("tightLines"))


def test_there_is_one_main_heading_and_no_level_is_skipped(seen):
    nothing(seen.of("headings"))


def test_text_of_twice_the_size_loses_nothing(seen):
    nothing(seen.of("enlargeText"))


def test_text_with_more_space_loses_nothing(seen):
    nothing(seen.of("spaceText"))


def test_no_text_is_cut_off_or_lies_over_another(seen):
    nothing([*seen.of("clipped"), *seen.of("overlaps")])
