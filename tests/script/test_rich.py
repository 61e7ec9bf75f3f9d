"""Objects of other libraries show themselves; those libraries are never imported for it."""

import sys

import pytest

from deskui.output import *
from deskui.session import run_js
from deskui.testing import User

PNG = b"\x89PNG\r\n\x1a\n" + bytes([0, 0, 0, 13]) + b"IHDR" + (640).to_bytes(4, "big") + bytes(50)


class Html:
    def __html__(self):
        return "<i>own</i>"


class Frame:
    """What pandas frames have."""

    columns = ("a", "b")

    def _repr_html_(self):
        return "<table><tr><td>frame</td></tr></table>"

    def itertuples(self, index):
        assert index is False
        return [(1, "x"), (2, "y")]

    def to_dict(self, orient):
        assert orient == "records"
        return [{"a": 1, "b": "x"}]


class Figure:
    """What matplotlib figures have."""

    def savefig(self, file, format, **_):
        assert format == "png"
        file.write(PNG)

    def _repr_html_(self):
        return None


class Bundle:
    def _repr_mimebundle_(self):
        return {"image/svg+xml": "<svg/>", "text/plain": "x"}, {}


class Png:
    def _repr_png_(self):
        return PNG


class Plain:
    def __str__(self):
        return "plain"


PlotlyFigure = type(
    "Figure",
    (),
    {
        "__module__": "plotly.graph_objs",
        "to_html": lambda self, full_html, include_plotlyjs: f"<div>plot {full_html} {include_plotlyjs}</div>",
    },
)


@pytest.mark.parametrize(
    ("value", "kind", "content"),
    [
        (Html(), "html", "<i>own</i>"),
        (Frame(), "html", "<table><tr><td>frame</td></tr></table>"),
        (PlotlyFigure(), "html", "<div>plot False True</div>"),
        (Plain(), "html", "plain"),
        (Figure(), "image", ("image/png", PNG)),
        (Png(), "image", ("image/png", PNG)),
        (Bundle(), "image", ("image/svg+xml", b"<svg/>")),
    ],
)
def test_put_html_shows_an_object_as_it_shows_itself(value, kind, content):
    with User(lambda: put_html(value).show()) as user:
        user._until(lambda: user.outputs(kind), kind)
        (spec,) = user.outputs(kind)
        if kind == "html":
            assert spec["content"] == content
            return
        mime, data = content
        assert spec["src"]["type"] == mime
        user._until(lambda: bytes(user._blobs.get(spec["src"]["$blob"], b"")) == data, "the picture")


@pytest.mark.parametrize(
    ("value", "mime"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBP", "image/webp"),
        (b" <svg xmlns='x'/>", "image/svg+xml"),
        (Figure(), "image/png"),
        (Png(), "image/png"),
    ],
)
def test_put_image_tells_the_kind_of_picture(value, mime):
    with User(lambda: put_image(value).show()) as user:
        user._until(lambda: user.outputs("image"), "an image")
        assert user.outputs("image")[0]["src"]["type"] == mime


def test_a_picture_file_is_read(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    with User(lambda: put_image(path).show()) as user:
        user._until(lambda: user.outputs("image"), "an image")
        assert user.outputs("image")[0]["src"]["size"] == len(PNG)


def test_a_pillow_image_is_saved_in_its_format():
    image_room = pytest.importorskip("PIL.Image")
    image = image_room.new("RGB", (2, 2), "red")

    def main():
        put_image(image)
        put_image(image, format="jpg")
        put_html(image)

    with User(main) as user:
        user._until(lambda: len(user.outputs("image")) == 3, "three images")
        assert [spec["src"]["type"] for spec in user.outputs("image")] == ["image/png", "image/jpeg", "image/png"]


def test_frames_are_tables_and_data_tables():
    def main():
        put_table(Frame())
        put_datatable(Frame())

    with User(main) as user:
        user.see_end()
        assert user.outputs("table")[0]["data"] == [["a", "b"], [1, "x"], [2, "y"]]
        assert user.outputs("datatable")[0]["records"] == [{"a": 1, "b": "x"}]


def test_many_pictures_in_one_output_all_arrive():
    def main():
        put_grid([[put_image(b"GIF8 %d" % (10 * y + x)) for x in range(10)] for y in range(20)])

    with User(main) as user:
        user._until(lambda: len(user.outputs("image")) == 200, "200 images")
        wanted = {spec["src"]["$blob"] for spec in user.outputs("image")}
        user._until(lambda: wanted <= user._complete, "their bytes")


def test_a_figure_is_shown_at_half_its_pixels():
    def main():
        put_image(Figure())
        put_image(Figure(), width="50%")
        put_html(Figure())

    with User(main) as user:
        user._until(lambda: len(user.outputs("image")) == 3, "three images")
        assert [spec["width"] for spec in user.outputs("image")] == ["320px", "50%", "320px"]


def test_numbers_and_times_of_other_libraries_travel():
    class Scalar:
        """What numpy's numbers have."""

        dtype = "int64"

        def tolist(self):
            return 7

    class Time:
        """What pandas' times have."""

        def __init__(self, text):
            self.text = text

        def isoformat(self):
            return self.text

    def main():
        put_datatable([{"n": Scalar(), "t": Time("2026-11-21T00:00:00"), "none": Time("NaT")}])
        run_js("x", a=Scalar())

    with User(main) as user:
        user.see_end()
        assert user.outputs("datatable")[0]["records"] == [{"n": 7, "t": "2026-11-21T00:00:00", "none": None}]
        assert next(c for c in user.commands if c["command"] == "run_script")["spec"]["args"] == {"a": 7}


def test_nothing_is_imported_for_objects_that_were_never_met():
    import subprocess

    code = (
        "import sys, deskui.output; print([m for m in ('PIL', 'matplotlib', 'pandas', 'plotly', 'tornado', 'webview') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
