"""Log-in by password file: who gets in, who does not, and how it ends."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import pytest
from serving import Serving

from deskui._server import login, login_words
from deskui.auth import ATTEMPTS_PER_ADDRESS, PasswordFile, check_password, hash_password, read_users, set_password
from deskui.errors import UsageError


def app():
    from deskui.session import hold

    hold()


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture(scope="module", autouse=True)
def cheap():
    """Guessing costs nothing here, or the tests would."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("deskui.auth.SCRYPT_N", 1 << 6)
        yield


@pytest.fixture(scope="module")
def users(tmp_path_factory):
    path = tmp_path_factory.mktemp("auth") / "users.txt"
    set_password(path, "ada", "correct horse")
    return path


@pytest.fixture
def auth(users):
    return PasswordFile(users)


@pytest.fixture
def served(serve, auth):
    return serve(app, auth=auth)


def log_in(served: Serving, user="ada", password="correct horse", origin=None, target="/"):
    headers = {"Origin": origin or served.origin, "Content-Type": "application/x-www-form-urlencoded"}
    return served.request(
        "POST", "/-/login?" + urlencode({"next": target}), headers, urlencode({"user": user, "password": password}).encode()
    )


def cookie_of(answer):
    return answer.headers["set-cookie"].split(";")[0]


def test_hashes_are_salted_and_checked():
    one, two = hash_password("correct horse"), hash_password("correct horse")
    assert one != two
    assert check_password("correct horse", one) and not check_password("wrong", one)
    with pytest.raises(UsageError, match="8 characters"):
        hash_password("short")
    with pytest.raises(UsageError, match="deskui passwd"):
        check_password("x", "md5$abc")


def test_the_file_is_private_and_keeps_its_other_users(tmp_path):
    path = tmp_path / "users"
    set_password(path, "ada", "correct horse")
    set_password(path, "bob", "battery staple")
    assert list(read_users(path)) == ["ada", "bob"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert "horse" not in path.read_text()
    with pytest.raises(UsageError, match="colon"):
        set_password(path, "a:b", "correct horse")


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(UsageError, match="deskui passwd"):
        PasswordFile(tmp_path / "none")


def test_without_a_log_in_there_is_only_the_log_in_page(served):
    answer = served.request("GET", "/")
    assert (answer.status, answer.headers["location"]) == (303, "/-/login?next=%2F")
    page = served.request("GET", "/-/login")
    assert page.status == 200 and b'name="password"' in page.body
    assert "form-action 'self'" in page.headers["content-security-policy"]
    assert served.request("POST", "/-/boot", served.own(), b'{"code":""}').status == 401
    assert served.request("POST", "/-/poll", served.own(), b"").status == 401
    upgrade = {
        "Host": f"127.0.0.1:{served.port}",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "x" * 24,
        "Sec-WebSocket-Version": "13",
        "Origin": served.origin,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in upgrade.items())
    assert served.head(f"GET / HTTP/1.1\r\n{lines}\r\n".encode()).startswith(b"HTTP/1.1 401 ")


def test_the_right_password_opens_a_session(served):
    answer = log_in(served, target="/index?x=1")
    assert (answer.status, answer.headers["location"]) == (303, "/index?x=1")
    assert "HttpOnly" in answer.headers["set-cookie"] and "SameSite=Lax" in answer.headers["set-cookie"]
    cookie = {"Cookie": cookie_of(answer)}
    assert served.request("GET", "/", cookie).status == 200
    assert served.request("POST", "/-/boot", served.own(**cookie), b"{}").status == 200
    page = served.socket(headers=cookie)
    page.send({"hello": {"proto": 1}})
    assert page.read()["welcome"]
    (session,) = served.server.host.sessions.values()
    assert session.info["user"] == "ada"


def test_every_log_in_is_a_new_token(served):
    assert cookie_of(log_in(served)) != cookie_of(log_in(served))


@pytest.mark.parametrize(
    ("user", "password"), [("ada", "wrong horse"), ("eve", "correct horse"), ("", ""), ("ada", ""), ("ada\x00", "correct horse")]
)
def test_a_wrong_name_and_a_wrong_password_are_answered_alike(served, user, password):
    answer = log_in(served, user, password)
    assert answer.status == 403
    assert b"Name or password is wrong." in answer.body
    assert "set-cookie" not in answer.headers


def test_after_a_few_wrong_ones_even_the_right_one_has_to_wait(served):
    for _ in range(ATTEMPTS_PER_ADDRESS):
        assert log_in(served, password="wrong horse").status == 403
    answer = log_in(served)
    assert (answer.status, answer.headers["retry-after"]) == (429, "60")


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_a_foreign_page_cannot_log_anyone_in(served, origin):
    assert log_in(served, origin=origin).status == 403


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "http:evil",
        "\\\\evil",
        "javascript:alert(1)",
        "/x\r\nSet-Cookie: a=b",
        "evil",
        "",
    ],
)
def test_logging_in_never_leads_away(served, target):
    answer = log_in(served, target=target)
    assert (answer.status, answer.headers["location"]) == (303, "/")


def test_what_is_typed_is_shown_as_text(served):
    answer = log_in(served, user='"><script>alert(1)</script>', password="wrong horse")
    assert b"<script>" not in answer.body


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("zh-Hans-CN", "zh"),
        ("fr,en;q=0.3,de;q=0.5", "de"),
        ("fr, *;q=0.1", "en"),
        ("de;q=0, en", "en"),
        ("de;q=x", "en"),
        ("," * 5000, "en"),
    ],
)
def test_the_log_in_page_speaks_the_browsers_language(served, accepted, language):
    page = served.request(path="/-/login", headers={"Accept-Language": accepted}).body.decode()
    assert f'<html lang="{language}">' in page
    assert {"en": "Password", "de": "Passwort", "zh": "密码"}[language] in page


def test_every_language_has_every_word_of_the_log_in_page():
    words = [set(words) for words in login_words._WORDS.values()]
    assert all(each == words[0] for each in words)
    assert set(login_words._WORDS) == set(login_words.LANGUAGES[1:])
    source = Path(login.__file__).read_text()
    assert all(f'"{word}"' in source for word in words[0]), "no word that the page does not say"


def test_logging_out_closes_the_pages_within_a_second(served):
    cookie = {"Cookie": cookie_of(log_in(served))}
    page = served.socket(headers=cookie)
    page.send({"hello": {"proto": 1}})
    page.read()
    assert served.request("POST", "/-/logout", served.own(**cookie)).status == 204
    goodbye = page.until(lambda message: "goodbye" in message)["goodbye"]
    assert goodbye["code"] == 4401
    assert served.request("GET", "/", cookie).status == 303


def test_a_changed_password_ends_older_log_ins(tmp_path):
    path = tmp_path / "users"
    set_password(path, "ada", "correct horse")
    set_password(path, "bob", "battery staple")
    auth = PasswordFile(path)
    ada, bob = auth.log_in("ada", "correct horse"), auth.log_in("bob", "battery staple")
    set_password(path, "ada", "another horse")
    assert (auth.user_of(ada), auth.user_of(bob)) == (None, "bob")
    auth.revoke("bob")
    assert auth.user_of(bob) is None


def test_a_log_in_ends_by_itself(users):
    clock = Clock()
    auth = PasswordFile(users, idle_s=100, absolute_s=250, clock=clock)
    token = auth.log_in("ada", "correct horse")
    for _ in range(2):
        clock.now += 90
        assert auth.user_of(token) == "ada"
    clock.now += 90
    assert auth.user_of(token) is None
    token = auth.log_in("ada", "correct horse")
    clock.now += 101
    assert auth.user_of(token) is None


def test_a_user_cannot_take_over_anothers_session(serve, tmp_path):
    path = tmp_path / "users"
    set_password(path, "ada", "correct horse")
    set_password(path, "eve", "battery staple")
    served = serve(app, auth=PasswordFile(path))
    welcomes = []
    for user, password in (("ada", "correct horse"), ("eve", "battery staple")):
        page = served.socket(headers={"Cookie": cookie_of(log_in(served, user, password))})
        page.send({"hello": {"proto": 1, "session": welcomes[0]["session"] if welcomes else None}})
        welcomes.append(page.read()["welcome"])
    assert welcomes[1]["session"] != welcomes[0]["session"]
