"""The architecture, tested instead of remembered: who imports whom, what the middle must not know, what must be documented."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deskui import errors
from deskui.errors import ClientError, NoSession, NotSupported, RemoteProtocolError, ShellError, SpecError

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "deskui"
MODULES = sorted(HOUSE.rglob("*.py"))


def name_of(path):
    parts = ("deskui", *path.relative_to(HOUSE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path):
    """Absolute names of everything a module imports at run time."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = name_of(path)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            above = parts[: len(parts) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def modules_in(*rooms):
    """The modules of rooms: a package, a module, or ``prefix_*``."""
    return [path for path in MODULES if name_of(path).split(".")[1:2] and matches(name_of(path).split(".")[1], rooms)]


def matches(part, rooms):
    return any(part == room or (room.endswith("*") and part.startswith(room[:-1])) for room in rooms)


SCRIPT = ("input", "output", "pin", "session", "_output", "_input", "_config", "user_agent", "exceptions", "utils", "sharing")
MAY_IMPORT = {
    "errors": (("errors",), ()),
    "protocol": (("protocol",), ("errors",)),
    "transport": (("transport",), ()),
    "runtime": (("runtime",), ("errors", "protocol", "transport")),
    "script API": (SCRIPT, ("errors", "protocol", "runtime")),
    "sharing, storage": (("sharing", "storage"), ("errors", "paths", "runtime")),
    "paths, logs": (("paths", "logs"), ("errors", "paths")),
    "shell": (("shell", "_shell"), ("errors", "paths")),
    "server": (("server", "_server"), ("auth", "dialects", "errors", "index_page", "protocol", "runtime", "transport")),
}


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_point_inward(room):
    own, inner = MAY_IMPORT[room]
    outward = [
        f"{name_of(path)} imports {found}"
        for path in modules_in(*own)
        for found in imports_of(path)
        if found.startswith("deskui.") and not matches(found.split(".")[1], (*own, *inner, "_version"))
    ]
    assert not outward


@pytest.mark.parametrize(
    ("room", "unknown"),
    [
        ("protocol", {"tornado", "webview", "socket", "ssl", "http", "threading", "asyncio", "time"}),
        ("runtime", {"tornado", "webview", "socket", "ssl", "http"}),
    ],
)
def test_the_middle_does_no_io(room, unknown):
    known = {found.split(".")[0] for path in modules_in(room) for found in imports_of(path)}
    assert not known & unknown


def test_only_the_shell_knows_webview():
    assert all(
        name_of(path).startswith(("deskui.shell", "deskui._shell"))
        for path in MODULES
        for found in imports_of(path)
        if found.split(".")[0] == "webview"
    )


def test_importing_deskui_imports_almost_nothing():
    code = "import sys, deskui; print([m for m in ('tornado', 'webview', 'msgspec', 'asyncio') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.parametrize("generator", ["deskui.protocol.generate", "deskui.widgets.generate"])
def test_generated_files_are_fresh(generator):
    done = subprocess.run([sys.executable, "-m", generator, "--check"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_says_what_it_is_for():
    assert not [name_of(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]


def test_every_public_function_is_documented():
    bare = []
    for path in MODULES:
        if any(part.startswith("_") for part in name_of(path).split(".")[1:]) and path.name != "__init__.py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            public = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_")
            overload = public and any("overload" in ast.unparse(mark) for mark in node.decorator_list)
            if public and not overload and not ast.get_docstring(node):
                bare.append(f"{name_of(path)}.{node.name}")
    assert not bare


def test_links_in_the_docs_lead_somewhere():
    broken = []
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in [*re.findall(r"\]\(([^)\s]+)\)", text), *re.findall(r'(?:src|srcset)="([^"]+)"', text)]:
            if not re.match(r"[a-z]+:|#", target) and not (page.parent / target.partition("#")[0]).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert not broken


def test_every_example_runs_in_some_test():
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))
    assert not [path.stem for path in (ROOT / "examples").glob("*.py") if path.stem not in tests]


def test_two_commands_are_all_a_newcomer_needs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("scripts/demo", "scripts/test"):
        assert command in readme
        assert (ROOT / command).stat().st_mode & 0o111
    assert "scripts/test" in (ROOT / ".ci/run").read_text(encoding="utf-8")


ERRORS = [
    (SpecError("rows[1][0]", "a number", "x"), "rows[1][0]: expected a number, got 'x'"),
    (SpecError("rows", "a list", "y" * 100), "rows: expected a list, got '" + "y" * 76 + "..."),
    (NoSession("put_text"), "put_text() needs a running session; call it from a function started with deskui.run(main)"),
    (NotSupported("the tray", "use a window"), "the tray is not supported here: use a window"),
    (errors.SessionClosedException(), "the session has ended"),
    (errors.SessionNotFoundException(), "this thread belongs to no session; call register_thread(thread) before thread.start()"),
    (ClientError("x is not defined", "at line 1", "run_script"), "run_script: x is not defined"),
    (ClientError("x is not defined"), "x is not defined"),
    (RemoteProtocolError("no hello", 4408), "no hello (4408)"),
    (ShellError("no webview", "Install one"), "no webview. Install one"),
]


@pytest.mark.parametrize(("error", "text"), ERRORS, ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None)
def test_errors_say_what_to_do(error, text):
    assert str(error) == text
    assert isinstance(error, errors.DeskuiError)
