"""Behind a real nginx, below a path, with TLS and a log-in: the configuration in docs/ as it stands."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from deskui.auth import PasswordFile, set_password
from deskui.input import input
from deskui.output import put_text
from deskui.session import hold, info

pytestmark = pytest.mark.browser

CONFIGURATION = Path(__file__).parents[2] / "docs/deploy/nginx.conf"
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


def app():
    """Orders"""
    put_text(f"hello {info.user} from {info.user_ip}")
    put_text("you said " + input("Say"))
    hold()


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture
def nginx(tmp_path):
    """Starts nginx with the configuration of the docs; gives a function (port of deskui → port of nginx)."""
    running = []

    def start(port, listen):
        certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
        subject = ["-subj", "/CN=example.org", "-addext", "subjectAltName=DNS:example.org"]
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-keyout", key, "-out", certificate, *subject],
            check=True,
            capture_output=True,
        )
        server = CONFIGURATION.read_text()
        for name, value in {"LISTEN": f"127.0.0.1:{listen}", "CERTIFICATE": certificate, "KEY": key, "PORT": port}.items():
            server = server.replace(f"%{name}%", str(value))
        folders = "".join(f"{kind}_temp_path {tmp_path}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        main = (
            f"pid {tmp_path}/pid; error_log {tmp_path}/error.log; daemon off; events {{}} http {{ access_log off; {folders}\n{server}\n}}"
        )
        (tmp_path / "nginx.conf").write_text(main)
        process = subprocess.Popen([NGINX, "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")])
        running.append(process)

    yield start
    for process in running:
        process.terminate()
        process.wait(10)


def test_a_person_works_through_nginx_below_a_path(serve, nginx, browser, tmp_path):
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    listen = free_port()
    name = f"example.org:{listen}"
    served = serve(app, base="/orders/", behind_proxy=True, allowed_hosts=[name], auth=PasswordFile(users))
    nginx(served.port, listen)
    context = browser.new_context(ignore_https_errors=True)
    page = context.new_page()
    sockets = []
    page.on("websocket", lambda opened: sockets.append(opened.url))
    page.goto(f"https://{name}/orders/", wait_until="domcontentloaded")
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    page.get_by_text("hello ada from 127.0.0.1").wait_for()
    assert sockets == [f"wss://{name}/orders/"]
    page.reload()
    page.get_by_text("hello ada").wait_for()
    page.get_by_role("textbox", name="Say").fill("yes")
    page.keyboard.press("Enter")
    page.get_by_text("you said yes").wait_for()
    (cookie,) = context.cookies()
    assert (cookie["name"], cookie["secure"], cookie["httpOnly"], cookie["path"]) == ("__Host-deskui", True, True, "/")
