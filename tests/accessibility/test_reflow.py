"""The window: narrow or wide, everything is within it, in the order in which it is read."""

import pytest

from tests.accessibility.nothing import nothing

pytestmark = pytest.mark.accessibility


def test_nothing_is_scrolled_sideways_down_to_320_pixels(seen):
    nothing(seen.of("sideways"))


def test_things_are_shown_in_the_order_in_which_they_are_read(seen):
    nothing(seen.of("moved"))
