"""Habits of the code itself: how secrets are made, compared and shown, and what no module may do (H12)."""

from __future__ import annotations

import ast
import functools
import logging
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import deskui
from deskui import logs
from deskui.auth import PasswordFile, set_password
from deskui.protocol.codec import Hello
from deskui.runtime.host import Host
from deskui.storage import Storage

ROOT = Path(deskui.__file__).parent
MODULES = sorted(path for path in ROOT.rglob("*.py"))

COMPARED_IN_THE_OPEN = {
    "cli.py getpass.getpass('Again: ') != password": "typed twice by the same person, on their own terminal",
    "dialects/pgwidgets.py str(self.credentials(session)[0]) == str(session_id)": "the session's name; its token is compared after it",
}


@functools.cache
def trees() -> list[tuple[Path, ast.AST]]:
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES]


def test_nothing_unpredictable_comes_from_random() -> None:
    """``random`` can be predicted; ids, codes and secrets come from ``secrets``."""
    users = [
        f"{path.name}:{node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Import) and any(name.name in ("random", "uuid") for name in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module in ("random", "uuid"))
    ]
    assert [user for user in users if not user.startswith("demo.py")] == []


def test_no_secret_is_compared_with_an_operator_that_stops_at_the_first_difference() -> None:
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.Eq | ast.NotEq):
                continue
            sides = [node.left, *node.comparators]
            if any(isinstance(side, ast.Constant) for side in sides):
                continue  # with a word of ours: a kind, not a secret
            names = [ast.unparse(side) for side in sides]
            if any(re.search(r"secret|token|passw|credential", name, re.IGNORECASE) for name in names):
                found.append(f"{path.relative_to(ROOT)} {ast.unparse(node)}")
    assert set(found) <= set(COMPARED_IN_THE_OPEN)


def test_nothing_is_evaluated_unpickled_or_given_to_a_shell() -> None:
    forbidden = {"eval", "exec", "__import__"}
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [name.name for name in node.names] + [getattr(node, "module", "") or ""]
                if {"pickle", "marshal", "shelve"} & set(names):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno} {names}")
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Name) and node.func.id in forbidden:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.func.id}")
            if any(word.arg == "shell" and getattr(word.value, "value", None) is True for word in node.keywords):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} shell=True")
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("system", "popen") and ast.unparse(node.func.value) == "os":
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.func.attr}")
    assert [line for line in found if not re.fullmatch(r"cli\.py:\d+ exec", line)] == [], (
        "only the command line runs a file: the user's own"
    )


def test_no_log_call_is_given_a_secret() -> None:
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and ast.unparse(node.func.value) in ("log", "logging", "logger")
            ):
                continue
            for argument in node.args[1:]:
                if re.search(r"secret|token|passw|\bcode\b(?!\.)|request\.uri|\.cookies|headers", ast.unparse(argument), re.IGNORECASE):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(argument)}")
    assert [line for line in found if "close_code" not in line and "error.code" not in line] == []


def test_objects_that_hold_secrets_do_not_show_them(tmp_path: Path) -> None:
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    auth = PasswordFile(users)
    token = auth.log_in("ada", "correct horse")
    host = Host({})
    code = host.secrets.mint_code()
    secret = host.secrets.trade(code)
    assert token and secret
    shown = "".join(
        repr(each) + str(each) for each in (auth, auth._logins, host, host.secrets, vars(host.secrets), Hello(proto=1, secret=secret))
    )
    for precious in (token, code, secret, "correct horse"):
        assert precious not in shown


@pytest.mark.parametrize(
    "line",
    [
        "GET /#b=canary-canary-canary-canary",
        "GET /?token=canary-canary-canary-canary&x=1",
        '{"hello": {"secret": "canary-canary-canary-canary"}}',
        "Cookie: deskui-login=canary-canary-canary-canary",
        "Cookie: __Host-deskui=canary-canary-canary-canary; theme=dark",
        "Authorization: Bearer canary-canary-canary-canary",
        "password=canary-canary-canary-canary",
        "{'X-Deskui-Key': 'canary-canary-canary-canary'}",
        "X-Deskui-Connection: canary-canary-canary-canary",
    ],
)
def test_whatever_reaches_the_log_file_secrets_are_struck_out(line: str) -> None:
    formatter = logs._Formatter("%(message)s")
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "failed: %s", (line,), None)
    try:
        raise ValueError(line)
    except ValueError as error:
        record.exc_info = (type(error), error, error.__traceback__)
    assert "canary" not in formatter.format(record)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders to the user")
def test_files_of_the_program_are_its_users_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.umask(0o022)
    monkeypatch.setattr(logs.paths, "log_dir", lambda name: tmp_path)
    handlers = list(logging.getLogger().handlers)
    try:
        logs.set_up("private")
        logging.getLogger("deskui").error("something")
    finally:
        os.umask(before)
        for handler in set(logging.getLogger().handlers) - set(handlers):
            logging.getLogger().removeHandler(handler)
            handler.close()
    set_password(tmp_path / "users", "ada", "correct horse")
    Storage(tmp_path / "store.sqlite")["a"] = 1
    for name in ("users", "store.sqlite", "log.txt"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) & 0o077 == 0, name


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the script reads TOML")
def test_the_list_of_third_parties_is_what_the_project_uses() -> None:
    script = ROOT.parent / "scripts" / "third_party"
    run = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_document_names_tests_that_exist() -> None:
    tests = ROOT.parent / "tests"
    text = (ROOT.parent / "docs" / "security.md").read_text(encoding="utf-8")
    rows = [line.split("|")[3] for line in text.splitlines() if line.startswith("| ") and line.count("|") == 4]
    named = {path for row in rows for path in re.findall(r"`((?:S|[a-z0-9]+)/[a-z_0-9]+)`", row)}
    assert len(named) > 15
    source = ""
    for path in named:
        file = tests / f"{path.replace('S/', 'security/')}.py"
        assert file.exists(), path
        source += file.read_text(encoding="utf-8")
    for name in {name for row in rows for name in re.findall(r"\b([a-z0-9]+(?:_[a-z0-9]+){2,})", row) if name not in str(named)}:
        assert f"def test_{name}" in source, name
