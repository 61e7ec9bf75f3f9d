"""The page's JavaScript, files, threads, coroutines and per-session values."""

import asyncio
import threading

import pytest
from serving import PATIENCE_S

from deskui import session as session_room
from deskui.errors import SessionClosedException, SessionNotFoundException
from deskui.output import put_button, put_text
from deskui.session import *
from deskui.testing import User


def test_javascript_runs_and_answers(app, said):
    def script():
        run_js("x = a", a=[1, {"b": 2}])
        run_js("y", keep_=True)
        put_text("value", (yield eval_js("a + b", a=1, b=2)))
        put_text("failed", (yield eval_js("boom")))

    with User(app(script), js=lambda code, args: sum(args.values()) if args else None) as user:
        user.see("value 3", "failed None")
        commands = said(user, "run_script")
        assert isinstance(commands[2].pop("ask"), int)
        assert commands[:3] == [
            {"command": "run_script", "spec": {"code": "x = a", "args": {"a": [1, {"b": 2}]}}},
            {"command": "run_script", "spec": {"code": "y", "args": {}, "keep": True}},
            {"command": "run_script", "spec": {"code": "a + b", "args": {"a": 1, "b": 2}, "eval": True}},
        ]


def test_environment_downloads_and_other_apps(said):
    def main():
        set_env(title="T", auto_scroll_bottom=True, output_max_width="80%")
        with pytest.raises(AssertionError):
            set_env(colour="red")
        with pytest.raises(ValueError):
            set_env(title=5)
        download("dir/a.txt", b"\x00\x01")
        go_app("other", new_window=False)
        with pytest.raises(TypeError):
            run_js("x", a=object())
        put_text("done")

    with User(main) as user:
        user.see("done")
        assert said(user, "set_env") == [
            {"command": "set_env", "spec": {"title": "T", "auto_scroll_bottom": True, "output_max_width": "80%"}}
        ]
        assert said(user, "open_app") == [{"command": "open_app", "spec": {"app": "other", "new_window": False}}]
        assert user.download() == ("a.txt", b"\x00\x01")
        assert user.opened == ["other"]


def test_local_values_belong_to_the_session():
    def main():
        assert local.missing is None
        with pytest.raises(KeyError):
            local["missing"]
        local.a = 1
        local["b"] = 2
        local[3] = "c"
        assert (local.a, local["a"], "a" in local, len(local), sorted(map(str, local))) == (1, 1, True, 3, ["3", "a", "b"])
        del local.a
        del local[3]
        assert local._dict == {"b": 2}
        with pytest.raises(AttributeError):
            local._private = 1
        with pytest.raises(AttributeError):
            del local.a
        assert data() is local
        state["count"] = 1
        assert dict(state) == {"count": 1}
        with pytest.raises(TypeError):
            state["bad"] = object()
        put_text("done")

    with User(main) as user:
        user.see("done")
        assert user.session.local == {"b": 2}
        assert user.session.state_dict == {"count": 1}
    assert repr(local) == "<local values of no session>"


def test_info_tells_about_the_page():
    facts = []

    def main():
        agent = info.user_agent
        facts.append((agent.browser.family, agent.browser.version[0], agent.os.family, agent.is_pc, agent.is_mobile))
        facts.append((info.user_language, info.user_ip, info.server_host, info.origin, info.protocol, info.unknown, info["user_language"]))
        with pytest.raises(NotImplementedError):
            info.user_ip = "x"
        assert get_info() is info
        put_text("done")

    with User(main) as user:
        user.see("done")
    assert facts[0] == ("Firefox", 140, "Linux", True, False)
    assert facts[1] == ("en-US", "127.0.0.1", "test", "http://test", "memory", None, "en-US")


@pytest.mark.parametrize(
    ("text", "browser", "system", "kind"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.1.2 Safari/537.36 Edg/140.0.1.2",
            "Edge",
            "Windows 10",
            "pc",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", "Chrome", "Linux", "pc"),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
            "Safari",
            "Mac OS X 10.15.7",
            "pc",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
            "Safari",
            "iOS 18.1",
            "mobile",
        ),
        (
            "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
            "Safari",
            "iOS 17.0",
            "tablet",
        ),
        (
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
            "Chrome",
            "Android 15",
            "mobile",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko)", "WebKit", "Linux", "pc"),
        ("curl/8", "Other", "Other", "none"),
    ],
)
def test_user_agents_are_read(text, browser, system, kind):
    from deskui.user_agent import parse

    agent = parse(text)
    kinds = {"pc": agent.is_pc, "mobile": agent.is_mobile, "tablet": agent.is_tablet}
    assert (agent.browser.family, f"{agent.os.family} {agent.os.version_string}".strip()) == (browser, system)
    assert [name for name, holds in kinds.items() if holds] == ([kind] if kind != "none" else [])
    assert agent.ua_string == text


def test_registered_threads_belong_to_the_session():
    def work(number):
        put_text("thread", number)

    def main():
        for number in range(3):
            thread = threading.Thread(target=work, args=(number,))
            register_thread(thread)
            thread.start()
        put_text("main")

    with User(main) as user:
        user.see("thread 0", "thread 1", "thread 2", "main")
        user.see_end()


def test_an_unregistered_thread_is_told_what_to_do():
    raised = []

    def work():
        try:
            put_text("x")
        except SessionNotFoundException as error:
            raised.append(str(error))

    def main():
        thread = threading.Thread(target=work, name="mine")
        thread.start()
        thread.join()
        put_text("done")

    with User(main) as user:
        user.see("done")
    assert "put_text() was called from thread 'mine'" in raised[0]
    assert "register_thread" in raised[0]


def test_coroutines_run_beside_the_caller_and_can_be_stopped():
    async def forever():
        try:
            put_text("started")
            await asyncio.Event().wait()
        finally:
            session_room.local.stopped = True

    async def quick():
        put_text("quick")

    async def main():
        task = run_async(forever())
        run_async(quick())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert not task.closed()
        task.close()
        while not task.closed():
            await asyncio.sleep(0)
        put_text("value", await run_asyncio_coroutine(value()), session_room.local.stopped)

    async def value():
        await asyncio.sleep(0)
        return 7

    with User(main) as user:
        user.see("quick", "value 7 True")
        user.see_end()


def test_plain_asyncio_works_with_the_awaitables():
    from deskui.input import input

    async def ask(label):
        return await input(label)

    async def main():
        put_text("got", await asyncio.gather(ask("A"), ask("B")))

    with User(main) as user:
        user._until(lambda: len(user.view.forms) == 2, "two forms")
        for _ in range(2):
            user.answer(user.form()["label"].lower())
        user.see("got ['a', 'b']")


def test_each_kind_of_app_refuses_the_others_functions():
    async def nothing():
        pass

    def plain():
        with pytest.raises(RuntimeError):
            run_async(nothing())
        with pytest.raises(RuntimeError):
            run_asyncio_coroutine(nothing())
        put_text("plain done")

    async def awaited():
        with pytest.raises(RuntimeError):
            register_thread(threading.Thread(target=print))
        put_text("awaited done")

    with User(plain) as user:
        user.see("plain done")
    with User(awaited) as user:
        user.see("awaited done")


def test_deferred_calls_run_in_order_at_the_end():
    ran = []
    finished = threading.Event()

    def main():
        @defer_call
        def first():
            ran.append("first")

        defer_call(lambda: ran.append("second"))
        defer_call(finished.set)
        put_button("stay", print)

    with User(main) as user:
        user.see("stay")
        assert ran == []
    assert finished.wait(PATIENCE_S)
    assert ran == ["first", "second"]


def test_hold_keeps_the_session_until_the_user_leaves(app):
    went_on = threading.Event()

    def script():
        put_text("held")
        yield hold()
        went_on.set()

    with User(app(script)) as user:
        user.see("held")
        assert not user.view.ended
    assert went_on.wait(PATIENCE_S)


def test_calls_after_the_end_say_so():
    raised = []
    tried = threading.Event()

    def main():
        hold()
        try:
            put_text("too late")
        except SessionClosedException as error:
            raised.append(error)
        tried.set()

    with User(main):
        pass
    assert tried.wait(PATIENCE_S)
    assert len(raised) == 1


def test_the_current_session_can_be_asked():
    def main():
        put_text(get_current_session().closed(), get_current_task_id().startswith("main-"))

    with User(main) as user:
        user.see("False True")


def test_an_exception_in_a_callback_does_not_end_the_session(app, errors_logged):
    def script():
        put_button("fail", onclick=lambda: 1 / 0)
        put_button("work", onclick=lambda: put_text("works"))
        yield from ()

    with User(app(script), allow_errors=True) as user:
        user.click("fail")
        user._until(lambda: user.errors, "the error")
        user.click("work")
        user.see("works")
        assert "ZeroDivisionError" in user.errors[0]


def test_clicks_can_be_serial_in_threads_and_ignored_in_coroutines():
    from deskui.output import put_buttons

    order = []
    gate = threading.Event()

    def slow(value):
        if value == "first":
            gate.wait(PATIENCE_S)
        order.append(value)
        put_text("did", value)

    def main():
        put_buttons(["first", "second"], onclick=slow, serial_mode=True)
        put_button("open", onclick=gate.set)

    with User(main) as user:
        user.click("first")
        user.click("second")
        user.click("open")
        user.see("did first", "did second")
    assert order == ["first", "second"]

    busy = asyncio.Event()

    async def once(value):
        put_text("began")
        await busy.wait()

    async def amain():
        put_buttons(["once"], onclick=once, mutex_mode=True)
        put_button("release", onclick=lambda: (busy.set(), put_text("released")))

    with User(amain) as user:
        user.click("once")
        user.see("began")
        user.click("once")
        user.click("release")
        user.see("released")
        assert user.text.count("began") == 1


def test_unknown_callback_options_are_refused():
    from deskui.output import put_buttons

    def main():
        with pytest.raises(TypeError):
            put_buttons(["a"], onclick=print, turbo=True)
        put_text("done")

    with User(main) as user:
        user.see("done")


def test_a_session_that_is_over_leaves_nothing_behind(app):
    import gc
    import weakref

    from deskui.input import input
    from deskui.output import popup, put_image, put_table
    from deskui.pin import pin_on_change, put_input

    def script():
        kept = put_table([[put_button("x", print)]])
        put_image(b"GIF89a")
        put_input("p")
        pin_on_change("p", print)
        popup("t", [put_text("x")])
        local.kept = kept
        yield input("A")

    with User(app(script)) as user:
        user.form()
        session = weakref.ref(user.session)
    del user
    for _ in range(50):
        gc.collect()
        if session() is None:
            break
        for thread in threading.enumerate():
            if thread.name.startswith("deskui-"):
                thread.join(0.1)
    assert session() is None, [str(holder)[:200] for holder in gc.get_referrers(session())]
