"""What goes out, to whom, and what of the answers is believed; the engines' servers are on this host."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic, sleep

import pytest

from civic.languages import engines
from civic.languages.engines import DeepL, EngineError, LacksLanguage, LibreTranslate, Localize


@pytest.fixture
def server(settings):
    """An HTTP server that answers `.status, .body, .headers` and keeps what it got in `.got`."""

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            served.got.append((self.path, dict(self.headers), json.loads(body)))
            self.send_response(served.status)
            for name, value in served.headers.items():
                self.send_header(name, value)
            self.end_headers()
            for part in served.body if isinstance(served.body, list) else [served.body]:
                self.wfile.write(part)
                self.wfile.flush()
                sleep(served.pause)

        def log_message(self, *args):
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    served.got, served.status, served.headers, served.body, served.pause = [], 200, {}, b"{}", 0
    threading.Thread(target=served.serve_forever, daemon=True).start()
    settings.TRANSLATION_URL = f"http://127.0.0.1:{served.server_port}"
    yield served
    served.shutdown()


def test_libretranslate_gets_texts_and_languages_and_no_more(server):
    server.body = json.dumps({"translatedText": ["你好", "好"]}).encode()
    assert LibreTranslate().translate(["Olá", "Bom"], "pt-pt", "zh-hans") == ["你好", "好"]
    [(path, _headers, data)] = server.got
    assert path == "/translate"
    assert data == {"q": ["Olá", "Bom"], "format": "text", "source": "pt", "target": "zh"}


def test_deepl_gets_its_key_in_a_header(server, settings):
    settings.TRANSLATION_KEY = "secret:fx"
    server.body = json.dumps({"translations": [{"text": "Olá"}]}).encode()
    assert DeepL().translate(["Hello"], "en", "pt-pt") == ["Olá"]
    [(path, headers, data)] = server.got
    assert path == "/v2/translate" and headers["Authorization"] == "DeepL-Auth-Key secret:fx"
    assert data == {"text": ["Hello"], "source_lang": "EN", "target_lang": "PT-PT"}


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"[]", b'{"translatedText": "one"}', b'{"translatedText": [1]}', b'{"error": "x"}']
)
def test_an_answer_that_makes_no_sense_is_none(server, body):
    server.body = body
    with pytest.raises(EngineError):
        LibreTranslate().translate(["Olá"], "pt-pt", "en")


@pytest.mark.parametrize(("status", "is_worth"), [(429, True), (456, True), (503, True), (403, False), (404, False)])
def test_whether_to_try_again_soon(server, status, is_worth):
    server.status = status
    with pytest.raises(EngineError) as told:
        LibreTranslate().translate(["Olá"], "pt-pt", "en")
    assert told.value.is_worth_another_try == is_worth


def test_a_language_that_it_lacks_is_told_apart(server):
    server.status, server.body = 400, b'{"error": "ne is not supported"}'
    with pytest.raises(LacksLanguage):
        LibreTranslate().translate(["Olá"], "pt-pt", "ne")


def test_it_follows_nobody_elsewhere(server):
    server.status, server.headers = 307, {"Location": f"http://localhost:{server.server_port}/elsewhere"}
    with pytest.raises(EngineError):
        LibreTranslate().translate(["Olá"], "pt-pt", "en")
    assert len(server.got) == 1


def test_an_answer_without_end_is_left(server, monkeypatch):
    monkeypatch.setattr(engines, "MOST_BYTES", 1000)
    server.body = b" " * 5000
    with pytest.raises(EngineError):
        LibreTranslate().translate(["Olá"], "pt-pt", "en")


def test_an_answer_that_drips_is_left(server, monkeypatch):
    monkeypatch.setattr(engines, "SECONDS", 0.5)
    server.body, server.pause = [b" "] * 20, 0.2
    begun = monotonic()
    with pytest.raises(EngineError):
        LibreTranslate().translate(["Olá"], "pt-pt", "en")
    assert monotonic() - begun < 2


def test_nobody_there(settings):
    settings.TRANSLATION_URL = "http://127.0.0.1:9"
    with pytest.raises(EngineError) as told:
        LibreTranslate().translate(["Olá"], "pt-pt", "en")
    assert told.value.is_worth_another_try


def test_the_machine_of_wagtail_localize_translates_what_people_write(settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "wagtail_localize.machine_translators.dummy.DummyTranslator"
    }
    assert Localize().translate(["um <b> dois & três"], "pt-pt", "en") == ["três & dois <b> um"]
    with pytest.raises(LacksLanguage):
        Localize().translate(["um"], "pt-pt", "pt-pt")
