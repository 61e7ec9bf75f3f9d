"""The recipes of all three systems, checked here: the spec runs with PyInstaller's steps played, and what it names exists."""

from __future__ import annotations

import ast
import io
import os
import plistlib
import shutil
import subprocess
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from deskui._build import icons, linux, macos, opens, resources, trim, windows
from deskui._build.plan import Plan
from deskui._build.recipe import FINISH, PLAN_VARIABLE, Recipe
from deskui._frozen.sweep import MARK
from deskui.errors import UsageError

PLATFORMS = {"linux": "gtk", "win32": "edgechromium", "darwin": "cocoa"}


@pytest.fixture(params=PLATFORMS)
def plan(request, tmp_path: Path) -> Plan:
    script = tmp_path / "app.py"
    script.touch()
    return Plan(
        script=script,
        name="Körper & Maß",
        platform=request.param,
        backend=PLATFORMS[request.param],
        dist=tmp_path / "dist",
        work=tmp_path,
        version="1.2.3rc4",
        publisher="Ada <ada@example.org>",
        sign="Ada",
    )


class Steps:
    """PyInstaller's names in a spec file, noting what they are told."""

    def __init__(self) -> None:
        self.told: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}

    def __getitem__(self, name: str) -> Any:
        def step(*args: Any, **words: Any) -> Any:
            self.told[name] = (args, words)
            return self

        return step

    binaries = (("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", "BINARY"),)
    datas = (("deskui/assets/main.js", "/x/main.js", "DATA"), (MARK, f"/x/{MARK}", "DATA"))
    scripts = pure = ()


def run_spec(plan: Plan, monkeypatch) -> Steps:
    """What the spec tells PyInstaller for this plan."""
    (plan.work / "plan.json").write_text(plan.to_json(), encoding="utf-8")
    Recipe(plan).prepare(icons.for_windows(plan))
    monkeypatch.setenv(PLAN_VARIABLE, str(plan.work / "plan.json"))
    steps = Steps()
    names = {name: steps[name] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    spec = resources.folder() / "deskui.spec"
    exec(compile(spec.read_text(encoding="utf-8"), str(spec), "exec"), names)
    return steps


def test_the_spec_runs_on_every_platform_and_names_files_that_exist(plan, monkeypatch):
    told = run_spec(plan, monkeypatch).told
    analysis = told["Analysis"][1]
    assert [Path(script).name for script in analysis["scripts"]] == ["app.py", FINISH]
    assert all(Path(source).exists() for source in [*analysis["scripts"], *(source for source, _ in analysis["datas"])])
    assert not set(analysis["hiddenimports"]) & set(analysis["excludes"])
    executable = told["EXE"][1]
    assert (executable["name"], executable["console"], executable["upx"]) == ("Körper & Maß", False, False)
    assert executable["icon"] is None or Path(executable["icon"]).is_file()
    assert ("BUNDLE" in told) == (plan.platform == "darwin")


def test_one_file_holds_everything_and_a_folder_collects_it(plan, monkeypatch):
    told = run_spec(plan, monkeypatch).told
    assert "COLLECT" not in told
    assert told["EXE"][0][2][0][0] == MARK  # first: what a full disk leaves half unpacked is known as ours
    told = run_spec(replace(plan, onefile=False), monkeypatch).told
    assert told["EXE"][1]["exclude_binaries"] is True
    assert told["COLLECT"][1]["name"] == "Körper & Maß"


def test_each_toolkit_leaves_the_others_out(plan):
    left_out = Recipe(plan).analysis()["excludes"]
    assert ("gi" in left_out) == (plan.backend != "gtk")
    assert ("clr" in left_out) == (plan.backend != "edgechromium")
    assert "PyQt6" in left_out
    assert "webview" in Recipe(replace(plan, backend="none")).analysis()["excludes"]
    assert "deskui.testing" not in Recipe(replace(plan, hidden_imports=("deskui.testing",))).analysis()["excludes"]


# -- Windows ---------------------------------------------------------------------------------------


def test_the_version_resource_is_an_expression_with_the_programs_names(plan):
    tree = ast.parse(windows.version_text(replace(plan, name='It\'s "1" \\ @NAME@')), mode="eval")
    assert isinstance(tree.body, ast.Call)
    assert tree.body.func.id == "VSVersionInfo"
    texts = {
        node.args[0].value: ast.literal_eval(node.args[1])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.func.id == "StringStruct"
    }
    assert texts["ProductName"] == 'It\'s "1" \\ @NAME@'
    assert (texts["CompanyName"], texts["ProductVersion"]) == ("Ada", "1.2.3rc4")
    fixed = next(node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.func.id == "FixedFileInfo")
    assert ast.literal_eval(next(word.value for word in fixed.keywords if word.arg == "filevers")) == (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("version", "numbers"), [("", (0, 0, 0, 0)), ("2", (2, 0, 0, 0)), ("2024.12.31.9.9", (2024, 12, 31, 9)), ("1.99999", (1, 65535, 0, 0))]
)
def test_windows_versions_have_four_small_numbers(version, numbers):
    assert windows.version_numbers(version) == numbers


def test_signing_commands_name_the_signer(plan):
    assert windows.sign_command(plan, Path("a.exe"))[:4] == ["signtool", "sign", "/n", "Ada"]
    assert "/a" in windows.sign_command(replace(plan, sign="auto"), Path("a.exe"))
    assert linux.sign_command(plan, Path("a"))[-4:] == ["--local-user", "Ada", "--detach-sign", "a"]


@pytest.mark.skipif(shutil.which("gpg") is None, reason="GnuPG is not installed")
def test_a_linux_signature_is_good(plan, tmp_path, monkeypatch):
    monkeypatch.setenv("GNUPGHOME", str(tmp_path / "g"))
    (tmp_path / "g").mkdir(mode=0o700)
    program = tmp_path / "program"
    program.write_bytes(b"x")
    key = ["gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key", "Ada", "ed25519", "sign"]
    try:
        subprocess.run(key, check=True, capture_output=True)
        subprocess.run(linux.sign_command(plan, program), check=True, capture_output=True)
        assert subprocess.run(["gpg", "--verify", f"{program}.asc", str(program)], check=False, capture_output=True).returncode == 0
    finally:
        subprocess.run(["gpgconf", "--kill", "gpg-agent"], check=False, capture_output=True)


# -- macOS -----------------------------------------------------------------------------------------


def test_the_property_lists_parse_and_carry_the_names(plan):
    info = plistlib.loads(plistlib.dumps(macos.info(plan)))
    assert (info["CFBundleDisplayName"], info["CFBundleShortVersionString"]) == ("Körper & Maß", "1.2.3rc4")
    assert (info["CFBundleIdentifier"], info["NSHighResolutionCapable"]) == ("local.k-rper-ma", True)
    assert macos.info(replace(plan, identifier="org.example.bmi"))["CFBundleIdentifier"] == "org.example.bmi"
    assert all(value is True for value in plistlib.loads(macos.entitlements()).values())


def test_a_bundle_says_what_it_opens(plan):
    info = plistlib.loads(plistlib.dumps(macos.info(replace(plan, url_schemes=("bmi", "web+bmi"), file_types=(".bmi", ".csv")))))
    assert info["CFBundleURLTypes"] == [{"CFBundleURLName": "local.k-rper-ma", "CFBundleURLSchemes": ["bmi", "web+bmi"]}]
    documents = [(each["CFBundleTypeExtensions"], each["LSHandlerRank"]) for each in info["CFBundleDocumentTypes"]]
    assert documents == [(["bmi"], "Owner"), (["csv"], "Alternate")]
    assert not {"CFBundleURLTypes", "CFBundleDocumentTypes"} & set(macos.info(plan))


# -- Linux -----------------------------------------------------------------------------------------


@pytest.fixture
def package(plan, tmp_path) -> Path:
    """A .deb of a folder with one program."""
    built = tmp_path / "dist" / plan.program
    (built / "_internal").mkdir(parents=True)
    (built / plan.program).write_text("#!/bin/sh\n")
    (built / plan.program).chmod(0o755)
    (built / "_internal" / "data").write_bytes(b"1")
    path = tmp_path / "package.deb"
    path.write_bytes(linux.debian_package(plan, built, resources.folder() / "icon.png", "2.35", "amd64"))
    return path


@pytest.mark.parametrize("plan", ["linux"], indirect=True)
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed")
def test_a_debian_package_declares_what_it_needs_and_belongs_to_root(package):
    fields = subprocess.run(["dpkg-deb", "--field", str(package)], check=True, capture_output=True, text=True).stdout
    assert "Package: k-rper-ma\n" in fields
    assert "Depends: libc6 (>= 2.35), zlib1g, gir1.2-webkit2-4.1, libgirepository-1.0-1\n" in fields
    assert "Maintainer: Ada <ada@example.org>\n" in fields
    listing = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(package)], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(listing)) as tar:
        members = {member.name: member for member in tar.getmembers()}
    assert {member.uid for member in members.values()} == {0}
    assert members["./usr/bin/k-rper-ma"].linkname == "../lib/k-rper-ma/Körper & Maß"
    assert members["./usr/lib/k-rper-ma/Körper & Maß"].mode == 0o755
    assert members["./usr/lib/k-rper-ma/_internal/data"].mode == 0o644
    assert "./usr/share/icons/hicolor/256x256/apps/k-rper-ma.png" in members


@pytest.mark.parametrize("plan", ["linux"], indirect=True)
def test_the_same_input_gives_the_same_package(plan, tmp_path):
    program = tmp_path / "program"
    program.write_bytes(b"x")
    first, second = (linux.debian_package(plan, program, None, "2.35", "amd64") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("plan", ["linux"], indirect=True)
def test_the_menu_entry_quotes_the_command(plan, tmp_path):
    text = linux.desktop_file(plan, '/opt/Körper & "Maß" 100%/app')
    assert 'Exec="/opt/Körper & \\\\"Maß\\\\" 100%%/app" %U\n' in text
    assert "Name=Körper & Maß\n" in text
    if shutil.which("desktop-file-validate"):
        path = tmp_path / "app.desktop"
        path.write_text(text, encoding="utf-8")
        subprocess.run(["desktop-file-validate", str(path)], check=True)


@pytest.mark.parametrize("plan", ["linux"], indirect=True)
def test_a_package_says_what_it_opens(plan, tmp_path):
    program = tmp_path / "program"
    program.write_bytes(b"x")
    opening = replace(plan, url_schemes=("bmi",), file_types=(".bmi", ".csv"))
    package = tmp_path / "p.deb"
    package.write_bytes(linux.debian_package(opening, program, None, "2.35", "amd64"))
    with tarfile.open(fileobj=io.BytesIO(_member(package.read_bytes(), "data.tar.gz"))) as tar:
        entry = tar.extractfile("./usr/share/applications/k-rper-ma.desktop")
        mime = tar.extractfile("./usr/share/mime/packages/k-rper-ma.xml")
        assert entry is not None
        assert mime is not None
        assert b"MimeType=x-scheme-handler/bmi;application/x-k-rper-ma-bmi;text/csv;\n" in entry.read()
        globs = ElementTree.parse(mime).iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    assert [each.get("pattern") for each in globs] == ["*.bmi"]  # the system knows .csv
    assert opens.mime_package(replace(plan, file_types=(".csv",))) == ""


def _member(archive: bytes, wanted: str) -> bytes:
    """A file of an ar(5) archive."""
    at = 8
    while at < len(archive):
        name, size = archive[at : at + 16].decode().strip(), int(archive[at + 48 : at + 58])
        if name == wanted:
            return archive[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    raise KeyError(wanted)


@pytest.mark.parametrize("plan", ["linux"], indirect=True)
@pytest.mark.skipif(
    not all(map(shutil.which, ("gio", "update-desktop-database", "update-mime-database"))),
    reason="the desktop's own tools are not installed",
)
@pytest.mark.parametrize(("what", "word"), [("bmi:80?height=180", "bmi:80?height=180"), ("a letter.bmi", "{folder}/a letter.bmi")])
def test_the_system_opens_addresses_and_files_with_the_program(plan, tmp_path, what, word):
    data, program, said = tmp_path / "data", tmp_path / "Körper & Maß", tmp_path / "said"
    os.mkfifo(said)
    program.write_text(f"#!/bin/sh\nprintf '%s' \"$1\" > '{said}'\n")
    program.chmod(0o755)
    opening = replace(plan, url_schemes=("bmi",), file_types=(".bmi",))
    for folder, name, text in [
        ("applications", "bmi.desktop", linux.desktop_file(opening, str(program))),
        ("mime/packages", "bmi.xml", opens.mime_package(opening)),
    ]:
        (data / folder).mkdir(parents=True)
        (data / folder / name).write_text(text, encoding="utf-8")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(data / "applications" / "bmi.desktop")], check=True)
    subprocess.run(["update-desktop-database", str(data / "applications")], check=True)
    subprocess.run(["update-mime-database", str(data / "mime")], check=True)
    (tmp_path / "a letter.bmi").write_text("80 180")  # an empty file has no type
    environment = {**os.environ, "XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(tmp_path), "DISPLAY": ""}
    with subprocess.Popen(["gio", "open", what], env=environment, cwd=tmp_path, stderr=subprocess.PIPE) as opener:
        assert opener.wait(20) == 0, opener.stderr and opener.stderr.read()
        assert said.read_text(encoding="utf-8") == word.format(folder=tmp_path)


# -- what stays out --------------------------------------------------------------------------------


def needs(source: str) -> list[str]:
    return {"/py/_ssl.so": ["libssl.so.3"], "/usr/lib/libssl.so.3": ["libcrypto.so.3", "libc.so.6"]}.get(source, [])


def kept(*files: trim.File, platform: str = "linux", backend: str = "gtk") -> list[str]:
    return [file[0] for file in trim.keep(files, platform=platform, backend=backend, needs=needs)]


def test_of_the_systems_libraries_only_those_of_cpython_are_brought():
    files = [
        ("python3.11/lib-dynload/_ssl.so", "/py/_ssl.so", "EXTENSION"),
        ("libssl.so.3", "/usr/lib/libssl.so.3", "BINARY"),
        ("libcrypto.so.3", "/usr/lib/libcrypto.so.3", "BINARY"),
        ("libexpat.so.1", "/usr/lib/libexpat.so.1", "BINARY"),  # asked for by fontconfig, not by CPython
        ("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("numpy.libs/libopenblas.so", "/site/numpy.libs/libopenblas.so", "BINARY"),
        ("gi/_gi.so", "/usr/lib/python3/dist-packages/gi/_gi.so", "EXTENSION"),
    ]
    assert kept(*files) == [
        "python3.11/lib-dynload/_ssl.so",
        "libssl.so.3",
        "libcrypto.so.3",
        "libpython3.11.so.1.0",
        "numpy.libs/libopenblas.so",
        "gi/_gi.so",
    ]
    assert "libstdc++.so.6" in kept(*files, platform="darwin", backend="none")


def test_of_qt_what_a_page_needs_is_brought():
    qt = "PyQt6/Qt6"
    files = [
        (f"{qt}/lib/libQt6WebEngineCore.so.6", "/s/a", "BINARY"),
        (f"{qt}/lib/libQt6Designer.so.6", "/s/a", "BINARY"),
        (f"{qt}/qml/QtQuick/qmldir", "/s/a", "DATA"),
        (f"{qt}/translations/qt_de.qm", "/s/a", "DATA"),
        (f"{qt}/translations/qtwebengine_locales/en-US.pak", "/s/a", "DATA"),
        (f"{qt}/translations/qtwebengine_locales/de.pak", "/s/a", "DATA"),
        (f"{qt}/resources/qtwebengine_resources.pak", "/s/a", "DATA"),
        (f"{qt}/resources/qtwebengine_devtools_resources.pak", "/s/a", "DATA"),
        (f"{qt}/plugins/platforms/libqxcb.so", "/s/a", "BINARY"),
        (f"{qt}/plugins/printsupport/libcupsprintersupport.so", "/s/a", "BINARY"),
        (f"{qt}/plugins/sqldrivers/libqsqlite.so", "/s/a", "BINARY"),
        ("PyQt6/QtCore.abi3.so", "/s/a", "EXTENSION"),
        ("libQt6Core.so.6", "/s/a", "SYMLINK"),
        ("libQt6Designer.so.6", "/s/a", "SYMLINK"),
        ("deskui/assets/main.js", "/s/a", "DATA"),
        ("deskui/assets/main.js.br", "/s/a", "DATA"),
    ]
    assert kept(*files, backend="qt") == [
        f"{qt}/lib/libQt6WebEngineCore.so.6",
        f"{qt}/translations/qtwebengine_locales/en-US.pak",
        f"{qt}/resources/qtwebengine_resources.pak",
        f"{qt}/plugins/platforms/libqxcb.so",
        f"{qt}/plugins/printsupport/libcupsprintersupport.so",
        "PyQt6/QtCore.abi3.so",
        "libQt6Core.so.6",
        "deskui/assets/main.js",
    ]


# -- icons -----------------------------------------------------------------------------------------


def test_one_png_becomes_each_systems_icon(plan, tmp_path):
    from PIL import Image

    own = tmp_path / "own.png"
    Image.new("RGBA", (512, 512), "red").save(own)
    window_icon = icons.for_windows(replace(plan, icon=own))
    assert window_icon is not None
    assert window_icon.read_bytes() == own.read_bytes()
    kind = {"win32": ".ico", "darwin": ".icns"}.get(plan.platform)
    if kind:
        with Image.open(plan.work / f"program{kind}") as made:
            assert made.convert("RGB").getpixel((5, 5)) == (255, 0, 0)


@pytest.mark.parametrize("plan", ["win32"], indirect=True)
def test_an_icon_that_would_look_bad_is_refused(plan, tmp_path):
    from PIL import Image

    for size, name in (((64, 64), "small.png"), ((300, 256), "wide.png")):
        Image.new("RGBA", size).save(tmp_path / name)
        with pytest.raises(UsageError, match="must be square and at least 256 pixels wide"):
            icons.for_windows(replace(plan, icon=tmp_path / name))
