"""What is pressed."""

import pytest

from tests.accessibility.nothing import nothing

pytestmark = pytest.mark.accessibility


def test_every_target_is_44_by_44_pixels(seen):
    nothing(seen.of("targets"))
