"""Weight: what a page costs whoever pays for each megabyte, and that it asks nobody else for anything."""

import gzip
import json
from urllib.parse import urlsplit

import pytest

from civic.settings import HOUSE
from tests.accessibility.ground import SOURCE
from tests.accessibility.nothing import nothing

pytestmark = pytest.mark.accessibility
FIRST, NEXT = 100_000, 25_000  # bytes on the way, of a first page and of the one after it
WEIGHED = ["home", "open", "board", "busy", "chapter", "hub"]
PACKED = ("text/", "application/json", "application/javascript", "image/svg")  # as nginx.conf does, level 5
SHARED = ("tokens", "base", "layout", "components")
MOST_SHARED, MOST_OF_A_ROOM, MOST_SCRIPT = 30_000, 2_000, 20_000
STAFF = ("desk.css", "styleguide.css")  # loaded by staff alone
STYLES = HOUSE / "static/css"


@pytest.fixture
def open_page(chromium, house, grounds):
    """`open_page("board")` in a browser that knows nothing yet; gives the page and all that came over the wire."""
    contexts = []

    def open_page(name, page=None):
        if page is None:
            contexts.append(chromium.new_context(base_url=house, viewport={"width": 360, "height": 900}))
            page = contexts[-1].new_page()
        came = []

        def keep(response):  # Playwright hangs a name on it, which no list's own `append` lets it do
            came.append(response)

        page.on("response", keep)
        page.goto(grounds[SOURCE].addresses[name], wait_until="networkidle")
        page.remove_listener("response", keep)
        return page, came

    yield open_page
    for context in contexts:
        context.close()


def weight(response):
    body = response.body() if response.ok else b""
    is_packed = response.headers.get("content-type", "").startswith(PACKED)
    return len(gzip.compress(body, 5)) if is_packed else len(body)


def is_kept(response):
    """Whether a browser keeps it: files of ours carry their digest in their name, and may be kept for ever."""
    return urlsplit(response.url).path.startswith(("/static/", "/media/"))


def is_font(response):
    """One of another script comes once, with the first page that has such words, and is weighed with that."""
    return response.url.endswith(".woff2")


@pytest.mark.parametrize("name", WEIGHED)
def test_a_first_page_weighs_at_most_100_kilobytes(open_page, name):
    _page, came = open_page(name)
    weights = {urlsplit(each.url).path: weight(each) for each in came}
    assert sum(weights.values()) <= FIRST, json.dumps(weights, indent=1)


@pytest.mark.parametrize("name", WEIGHED)
def test_the_next_page_weighs_at_most_25_kilobytes(open_page, name):
    page, before = open_page("home" if name != "home" else "board")
    _page, came = open_page(name, page)
    known = {each.url for each in before if is_kept(each)}
    weights = {urlsplit(each.url).path: weight(each) for each in came if each.url not in known and not is_font(each)}
    assert sum(weights.values()) <= NEXT, json.dumps(weights, indent=1)


def test_shared_styles_have_at_most_30_000_bytes():
    sizes = {name: (STYLES / f"{name}.css").stat().st_size for name in SHARED}
    assert sum(sizes.values()) <= MOST_SHARED, sizes


def test_styles_of_a_room_have_at_most_2_000_bytes():
    own = {file.name: file.stat().st_size for file in STYLES.glob("*.css") if file.stem not in SHARED}
    nothing([f"{name}: {size}" for name, size in own.items() if name not in STAFF and size > MOST_OF_A_ROOM])


def test_no_page_has_more_than_20_000_bytes_of_script(seen):
    sizes = {}
    for name, address in seen.asked:
        path = urlsplit(address).path
        if path.endswith(".js"):
            sizes[name] = sizes.get(name, 0) + (HOUSE / path[1:]).stat().st_size
    nothing([f"{name}: {size} bytes" for name, size in sizes.items() if size > MOST_SCRIPT])


def test_no_page_asks_anyone_else_for_anything(seen, house):
    ours = urlsplit(house).netloc
    nothing(sorted(f"{name}: {url}" for name, url in seen.asked if urlsplit(url).netloc != ours))


def test_the_policy_of_every_page_is_strict(seen):
    lax = {
        name: policy
        for name, policy in seen.policies.items()
        if "unsafe" in policy or "default-src 'none'" not in policy
    }
    nothing([f"{name}: {policy}" for name, policy in lax.items()])
