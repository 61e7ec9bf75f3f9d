# ruff: noqa: F403, F405 - star imports are how such scripts are written
"""One scripted session, run by whichever library is asked for; prints what Python got, as JSON.

Started as a process: ``python script_session.py LIBRARY CARRIER PORT``. Nothing in `main` names a library.
"""

import hashlib
import json
import sys

LIBRARY, CARRIER, PORT = sys.argv[1], sys.argv[2], int(sys.argv[3])

if LIBRARY == "pywebio":
    from pywebio.input import *
    from pywebio.output import *
    from pywebio.pin import *
    from pywebio.session import *
else:
    from deskui.input import *
    from deskui.output import *
    from deskui.pin import *
    from deskui.session import *

got = {}
clicked = []


def check_age(value):
    if value < 18:
        return "Too young"


def read_pin(_):
    clicked.append(pin["city"])
    put_text("the pin was read")


def main():
    """A scripted session"""
    got["text"] = input("Name")
    got["number"] = input("Age", type=NUMBER, validate=check_age)
    got["float"] = input("Height", type=FLOAT)
    got["group"] = input_group(
        "Choices",
        [
            textarea("Remark", name="remark", rows=3),
            select("Colour", ["Red", "Green", {"label": "Blue", "value": {"rgb": [0, 0, 255]}}], name="colour"),
            checkbox("Sizes", [("Small", 1), ("Medium", 2), ("Large", 3)], name="sizes"),
            radio("Way", ["Air", "Sea"], name="way"),
            slider("Amount", value=7, min_value=0, max_value=10, name="amount"),
        ],
    )
    got["action"] = actions("Go on?", [{"label": "Yes", "value": True}, {"label": "No", "value": False}])
    file = file_upload("Document")
    got["file"] = [file["filename"], len(file["content"]), hashlib.sha256(file["content"]).hexdigest(), file["mime_type"]]
    files = file_upload("Pictures", multiple=True)
    got["files"] = sorted([one["filename"], one["content"].decode()] for one in files)

    put_text("A text: <b>not bold</b>")
    put_markdown("Some **bold** words")
    put_table([["Name", "Button"], ["Ada", put_buttons(["first", "second"], onclick=clicked.append)]])
    with use_scope("news"):
        put_text("old news")
    with use_scope("news", clear=True):
        put_text("fresh news")
    with put_collapse("More", open=True):
        put_text("in the collapse")
    put_info("for your information", closable=True)
    put_tabs([{"title": "One", "content": "tab one"}, {"title": "Two", "content": "tab two"}])
    put_row([put_text("left"), None, put_text("right")])
    put_progressbar("bar", init=0.2)
    set_progressbar("bar", 0.6)
    put_input("city", label="City")
    got["pin_change"] = pin_wait_change("city", timeout=60)["name"]
    put_buttons(["Read the pin"], onclick=read_pin)
    got["eval"] = eval_js("new Promise(done => setTimeout(() => done([a, 'ü', null]), 10))", a=5)
    popup("A popup", [put_text("in the popup")])
    got["shown"] = eval_js(SHOWN)
    close_popup()
    toast("a toast", duration=0)
    got["finish"] = input_group("The end", [input("Last", name="last", value="kept")], cancelable=True)
    got["clicked"] = clicked
    print("RESULT " + json.dumps(got), flush=True)
    put_text("finished")


SHOWN = """
[$('#pywebio-scope-ROOT').text().includes('A text: <b>not bold</b>'), $('#pywebio-scope-news').text().trim(),
 $('details').length, $('table button').length, $('strong').text()]
"""


def serve():
    if LIBRARY == "pywebio":
        start = __import__(
            "pywebio.platform.tornado_http" if CARRIER == "http" else "pywebio.platform.tornado", fromlist=["x"]
        ).start_server
        start(main, port=PORT, host="127.0.0.1", cdn=False, debug=False, static_dir=sys.argv[4] if len(sys.argv) > 4 else None)
        return
    import asyncio

    from tornado.web import Application, StaticFileHandler

    from deskui.server import webio_routes

    async def run():
        application = Application(
            [
                *webio_routes(main, "/app/", dialects=["pywebio"]),
                (r"/(.*)", StaticFileHandler, {"path": sys.argv[4], "default_filename": "index.html"}),
            ]
        )
        server = application.listen(PORT, "127.0.0.1")
        print(f"deskui: ready at {next(iter(server._sockets.values())).getsockname()[1]}", flush=True)
        await asyncio.Event().wait()

    asyncio.run(run())


if __name__ == "__main__":
    serve()
