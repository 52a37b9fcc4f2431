"""The real nginx with our own file, in front of an application: only ports, folders and certificate are others."""

import gzip
import http.client
import os
import shutil
import socket
import ssl
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
OURS = Path(__file__).resolve().parents[1] / "site/deploy/nginx.conf"
NAME = "participa.example.pt"
AROUND = """
{user}daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/participa.conf;
}}
"""


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    raw: bytes

    @property
    def text(self):
        is_packed = self.headers.get("Content-Encoding") == "gzip" and self.raw
        return (gzip.decompress(self.raw) if is_packed else self.raw).decode(errors="replace")

    @property
    def kept(self):
        """What the cache did: HIT, MISS, EXPIRED, STALE, REVALIDATED, BYPASS, or NONE."""
        return self.headers.get("X-Cache", "NONE")


class Front:
    """nginx on free ports. `data` is what the installation calls DATA; `changes` are put into the file last."""

    def __init__(self, folder, *, app, data, changes=()):
        self.folder = folder
        self.port, self.plain_port, between = (free_port() for _port in range(3))
        conf = OURS.read_text()
        yours = {
            "127.0.0.1:8001": f"127.0.0.1:{app}",
            "127.0.0.1:8002": f"127.0.0.1:{between}",
            "listen 443 ": f"listen 127.0.0.1:{self.port} ",
            "listen 80": f"listen 127.0.0.1:{self.plain_port}",
            "/etc/ssl/participa": str(folder),
            "/var/cache/nginx/participa": f"{folder}/cache",
            "/srv/participa/data": str(data),
        }
        for theirs, ours in [*yours.items(), *changes]:
            assert theirs in conf, f"nginx.conf no longer says “{theirs}”"
            conf = conf.replace(theirs, ours)
        (folder / "participa.conf").write_text(conf)
        user = "user root;\n" if os.geteuid() == 0 else ""
        (folder / "nginx.conf").write_text(AROUND.format(folder=folder, user=user))
        make_certificate(folder)
        self.process = subprocess.Popen([NGINX, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
        wait_for(self.port, lambda: (folder / "error.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def ask(self, path, *, method="GET", body=None, source="127.0.0.1", cookie="", host=NAME, headers=None):
        """Send just this: the path and the headers as they are written, from that address of this host."""
        connection = Connection(NAME, self.port, source)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        sent = {"Host": host, "Cookie": cookie} | (headers or {})
        if body is not None:
            sent |= {"Content-Length": str(len(body)), "Content-Type": "application/x-www-form-urlencoded"}
        for name, value in sent.items():
            if value:
                connection.putheader(name, value)
        connection.endheaders(body and body.encode())
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        return answer


class Connection(http.client.HTTPSConnection):
    """To this host under the site's name, from an address of our choice; the certificate is nobody's."""

    def __init__(self, name, port, source):
        super().__init__(name, port, timeout=20)
        self.source = source

    def connect(self):
        trusting = ssl.create_default_context()
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        plain = socket.create_connection(("127.0.0.1", self.port), self.timeout, source_address=(self.source, 0))
        self.sock = trusting.wrap_socket(plain, server_hostname=self.host)


def make_certificate(folder):
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    files = ["-keyout", f"{folder}/privkey.pem", "-out", f"{folder}/fullchain.pem"]
    subprocess.run([*command, *files, "-days", "2", "-subj", f"/CN={NAME}"], check=True, capture_output=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, what_was_said):
    for _try in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"Nothing answers on port {port}: {what_was_said()}")
