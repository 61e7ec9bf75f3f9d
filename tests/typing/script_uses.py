"""Uses of the script API that must type-check; never run. See tests/script/test_typing.py."""

import threading

import deskui
from deskui.input import FLOAT, input, input_group, input_update, select
from deskui.output import (
    Log,
    Output,
    ProgressBar,
    popup,
    put_button,
    put_buttons,
    put_collapse,
    put_image,
    put_log,
    put_progressbar,
    put_row,
    put_table,
    put_text,
    span,
    use_scope,
)
from deskui.pin import pin, pin_on_change, pin_wait_change, put_input
from deskui.session import defer_call, eval_js, info, local, register_thread, run_async
from deskui.testing import User


def outputs() -> None:
    text: Output = put_text("a", 1, None, sep="-").style("color: red").onclick(lambda: None)
    text.update("b").remove()
    bar: ProgressBar = put_progressbar("p", 0.5)
    bar.set(1)
    log: Log = put_log()
    log.write("line", put_text("x"))
    put_row([put_text("a"), None, put_button("b", onclick=lambda: None).disable()], size="1fr 10px 1fr")
    put_table([["a", span("b", col=2)], [1, put_text("x")]])
    put_table([{"a": 1}], header=[("A", "a")])
    put_buttons(["a", ("b", 2), {"label": "c", "value": object()}], onclick=lambda value: put_text(value))
    put_buttons(["a"], onclick=[lambda: put_text("x")])
    put_image(b"", width="50%")
    with put_collapse("title") as scope:
        put_text("in", scope=scope)
    with use_scope("a", clear=True) as name:
        put_text(name.upper())
    with popup("t"):
        put_text("x")


@use_scope("s", clear=True)
def decorated(number: int) -> str:
    return str(number)


@popup("t")
async def decorated_later() -> int:
    return 1


def asking() -> None:
    height: float = input("Height", type=FLOAT)
    chosen: str = select("S", ["a", ("b", 2)], onchange=lambda value: input_update("x", value=value))
    data: dict[str, object] | None = input_group("G", [input("A", name="a")], validate=lambda d: ("a", "no") if d else None)
    put_text(height, chosen, data, decorated(1).upper())


def pins() -> None:
    put_input("a", "number", value=1).update(value=2)
    pin.a = 3
    pin["a"] = 4
    pin_on_change("a", onchange=lambda value: None, clear=True)
    change = pin_wait_change("a", timeout=1.5)
    put_text(pin.a, change)


def session() -> None:
    local.x = 1
    put_text(local.x, info.user_agent.is_mobile, eval_js("1"))
    register_thread(threading.Thread(target=outputs))

    @defer_call
    def end() -> None:
        pass

    end()


@deskui.config(title="T", theme="dark")
async def coroutine_app() -> None:
    async def beside() -> None:
        put_text("x")

    task = run_async(beside())
    task.close()
    put_text(await input("A"), task.closed(), await decorated_later())


def test() -> None:
    with User(coroutine_app) as user:
        user.answer("x")
        user.see("x")
        name, content = user.download()
        put_text(name.upper(), content.decode())


deskui.run({"index": outputs, "async": coroutine_app}, title="T")
