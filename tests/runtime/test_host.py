"""Pages come, go, come back and misbehave; the session and everyone else go on."""

import asyncio
import json
import threading

import pytest
from loops import run

from deskui.errors import SessionClosedException
from deskui.protocol.catalog import commands, outputs
from deskui.runtime.host import Host
from deskui.runtime.secrets import Grant, Secrets
from deskui.runtime.task import current_task, finish
from deskui.transport import Peer


def put(text):
    task = current_task("put")
    task.session.send(commands.Output(task_id=task.id, spec=outputs.Text(id=task.session.new_id(), content=text)))


def ask(label="?"):
    task = current_task("ask")

    async def answer():
        form = task.session.new_id()
        spec = commands.FormSpec(label=label, inputs=[{"type": "text", "name": "data", "label": ""}])
        task.session.send(commands.InputGroup(task_id=task.id, form=form, spec=spec))
        event = await task.next_event()
        task.session.send(commands.DestroyForm(task_id=task.id))
        return event.data["data"]

    return finish(answer())


def greeter():
    put("hello " + ask("name"))
    put("bye " + ask("again"))


def submit(form, value):
    return {"event": "from_submit", "task_id": form["task_id"], "form": form["form"], "data": {"data": value}}


async def coroutine_greeter():
    put("hello " + await ask("name"))
    put("bye " + await ask("again"))


@pytest.mark.parametrize("app", [greeter, coroutine_greeter])
def test_a_script_asks_and_shows(app, host_of, page_of):
    async def story():
        page = page_of(host_of(app)).hello()
        page.say(submit(await page.command("input_group"), "Ada"))
        page.say(submit(await page.command("input_group", 1), "Bob"))
        await page.command("close_session")
        assert page.texts == ["hello Ada", "bye Bob"]

    run(story())


def test_a_page_that_comes_back_in_time_goes_on_by_number(host_of, page_of):
    async def story():
        host = host_of(greeter)
        page = page_of(host).hello()
        form = await page.command("input_group")
        page.leave()
        again = page_of(host).hello(session=page.welcome["session"], client=page.welcome["client"], last=page.received)
        assert again.welcome["resume"]
        again.say(submit(form, "Ada"))
        await again.command("input_group")
        assert again.texts == ["hello Ada"]
        assert not [c for c in again.commands if c["command"] == "replay"]

    run(story())


def test_a_reloaded_page_gets_the_screen_and_its_old_messages_count_once(host_of, page_of):
    async def story():
        host = host_of(greeter)
        page = page_of(host).hello()
        form = await page.command("input_group")
        page.say(submit(form, "Ada"))
        await page.command("input_group", 1)
        page.leave()
        again = page_of(host).hello(session=page.welcome["session"], client=page.welcome["client"], last=0)
        assert (again.welcome["resume"], again.welcome["last"], again.welcome["fresh"]) == (False, 1, False)
        again.say(submit(form, "Ada"), number=1)  # its acknowledgement had been lost
        assert again.texts == ["hello Ada"]
        assert [c["spec"]["label"] for c in again.commands if c["command"] == "input_group"] == ["again"]

    run(story())


def test_an_answer_to_a_form_that_is_closed_does_not_answer_the_next(host_of, page_of):
    async def story():
        host = host_of(greeter)
        one = page_of(host).hello()
        two = page_of(host).hello(session=one.welcome["session"])
        form = await one.command("input_group")
        await two.command("input_group")
        one.say(submit(form, "Ada"))
        two.say(submit(form, "too late"))
        await one.command("input_group", 1)
        assert one.texts == two.texts == ["hello Ada"]

    run(story())


def test_a_second_tab_with_a_copied_id_becomes_a_client_of_its_own(host_of, page_of):
    async def story():
        host = host_of(greeter)
        one = page_of(host).hello()
        two = page_of(host).hello(session=one.welcome["session"], client=one.welcome["client"], last=0)
        assert two.welcome["client"] != one.welcome["client"]
        assert one.goodbye is None

    run(story())


def test_a_reload_before_its_leaving_was_noticed_is_the_same_client_and_a_copy_is_not(host_of, page_of):
    """A polling page, or one behind a dead network, goes without a word: only the mark tells its reload from a copy of its tab."""

    async def story():
        host = host_of(greeter)
        one = page_of(host).hello(page="p1")
        known = {"session": one.welcome["session"], "client": one.welcome["client"], "last": 0}
        reload = page_of(host).hello(page="p2", after=["p1"], **known)
        copy = page_of(host).hello(page="p3", after=["p1"], **known)
        assert reload.welcome["client"] == one.welcome["client"] != copy.welcome["client"]
        await one.until(lambda page: page.goodbye)
        assert (one.goodbye["code"], reload.goodbye, copy.goodbye) == (4409, None, None)
        again = page_of(host).hello(page="p5", after=["p4", "p2"], **known)  # the page between was never welcomed
        assert again.welcome["client"] == one.welcome["client"]

    run(story())


def test_a_page_of_an_ended_program_is_shown_its_last_screen(host_of, page_of):
    runs = []

    def app():
        runs.append(1)
        put("the last words")

    async def story():
        host = host_of(app)
        page = page_of(host).hello()
        await page.command("close_session")
        page.leave()
        again = page_of(host).hello(session=page.welcome["session"], client=page.welcome["client"])
        await again.command("close_session")
        assert (again.welcome["fresh"], again.texts, runs) == (False, ["the last words"], [1])

    run(story())


def test_a_connection_that_takes_over_closes_the_older_one(host_of, page_of):
    async def story():
        host = host_of(greeter)
        one = page_of(host).hello()
        await one.command("input_group")
        two = page_of(host).hello(session=one.welcome["session"], client=one.welcome["client"], last=one.received)
        assert two.welcome["resume"]
        await one.until(lambda page: page.goodbye)
        assert (one.closed_with, one.goodbye["code"]) == (4409, 4409)

    run(story())


def test_a_session_id_the_server_did_not_mint_is_a_fresh_run(host_of, page_of):
    async def story():
        page = page_of(host_of(greeter)).hello(session="mine", client="also-mine")
        assert page.welcome["fresh"]
        assert page.welcome["session"] != "mine"
        assert page.welcome["client"] != "also-mine"

    run(story())


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("garbage", 4400),
        ('{"hello":{"proto":2}}', 4426),
        ('{"n":1,"m":[]}', 4400),
        (b"\x01", 4400),
    ],
)
def test_a_bad_first_frame_is_answered_with_a_code(frame, code, host_of, page_of):
    async def story():
        page = page_of(host_of(greeter))
        page.connection.received(frame)
        page._pump()
        assert (page.closed_with, page.goodbye["code"]) == (code, code)

    run(story())


BAD_EVENTS = {
    "unknown event": {"event": "explode", "task_id": "x"},
    "no event": {},
    "a number": 5,
    "wrong type of data": {"event": "from_submit", "task_id": "x", "data": "text"},
    "an extra key": {"event": "callback", "task_id": "x", "data": 1, "more": 2},
    "a file that never came": {"event": "callback", "task_id": "x", "data": {"$blob": 9}},
}


@pytest.mark.parametrize("event", BAD_EVENTS.values(), ids=BAD_EVENTS.keys())
def test_a_bad_event_closes_its_connection_and_nothing_else(event, host_of, page_of):
    async def story():
        host = host_of(greeter)
        good = page_of(host).hello()
        bad = page_of(host).hello(session=good.welcome["session"])
        form = await good.command("input_group")
        bad.say(event)
        assert bad.closed_with == 4400
        good.say(submit(form, "Ada"))
        await good.until(lambda page: "hello Ada" in page.texts)

    run(story())


def test_events_for_unknown_tasks_and_callbacks_are_ignored(host_of, page_of):
    async def story():
        page = page_of(host_of(greeter)).hello()
        await page.command("input_group")
        page.say({"event": "callback", "task_id": "CB-none", "data": 1}, {"event": "from_cancel", "task_id": "none", "data": None})
        assert page.closed_with is None

    run(story())


def test_no_secret_no_session(host_of, page_of):
    async def story():
        host = host_of(greeter)
        page = page_of(host, peer=Peer()).hello(secret="guess")
        assert page.goodbye["code"] == 4401
        assert not host.sessions
        secret = host.secrets.trade(host.secrets.mint_code())
        assert page_of(host, peer=Peer()).hello(secret=secret).welcome

    run(story())


def test_a_code_is_traded_once_and_only_in_time(clock):
    secrets = Secrets(clock)
    code = secrets.mint_code()
    assert secrets.check(secrets.trade(code))
    assert secrets.trade(code) is None
    late = secrets.mint_code(ttl_s=60)
    clock.now += 61
    assert secrets.trade(late) is None
    lasting = secrets.mint_code(uses=None, ttl_s=None)
    clock.now += 1e6
    first, second = secrets.trade(lasting), secrets.trade(lasting)
    assert first != second
    assert secrets.check(first) and secrets.check(second)


def test_silence_is_noticed_and_the_heartbeat_prevents_it(host_of, page_of, clock):
    async def story():
        host = host_of(greeter)
        quiet = page_of(host, auto_ack=False).hello()
        lively = page_of(host).hello()
        for _ in range(12):
            clock.now += 1
            lively.connection.received('{"a":%d}' % lively.received)
            host.tick()
        assert quiet.closed_with == 4408
        assert lively.closed_with is None

    run(story())


def test_a_connection_without_a_hello_is_closed(host_of, page_of, clock):
    async def story():
        host = host_of(greeter)
        page = page_of(host)
        clock.now += 6
        host.tick()
        assert page.closed_with == 4408

    run(story())


def test_a_session_nobody_comes_back_to_expires_and_releases_its_thread(host_of, page_of, clock):
    ended = threading.Event()

    def app():
        try:
            ask()
        except SessionClosedException:
            ended.set()
            raise

    async def story():
        host = host_of(app, retention_s=60)
        page = page_of(host).hello()
        await page.command("input_group")
        page.leave()
        for _ in range(130):
            clock.now += 1
            host.tick()
        assert not host.sessions
        assert await asyncio.to_thread(ended.wait, 5)

    run(story())


def test_an_exception_is_told_to_the_page_and_the_session_lives(host_of, page_of, caplog):
    def app():
        session = current_task().session
        boom = session.add_callback(lambda value: 1 / 0)
        fine = session.add_callback(lambda value: put(f"got {value}"))
        put(boom)
        put(fine)

    async def story():
        page = page_of(host_of(app)).hello()
        await page.until(lambda page: len(page.texts) == 2)
        boom, fine = page.texts
        page.say({"event": "callback", "task_id": boom, "data": None}, {"event": "callback", "task_id": fine, "data": 7})
        await page.until(lambda page: "got 7" in page.texts)
        notice = await page.command("notice")
        assert notice["spec"]["level"] == "error"
        assert "ZeroDivisionError" not in json.dumps(notice)
        assert "ZeroDivisionError" in caplog.text

    run(story())


def test_a_question_goes_to_another_page_when_the_one_asked_leaves(host_of, page_of):
    def app():
        put(ask())
        task = current_task()
        put(str(finish(task.session.ask(commands.RunScript(task_id=task.id, spec=commands.ScriptSpec(code="1", eval=True))))))

    async def story():
        host = host_of(app)
        one = page_of(host).hello()
        two = page_of(host).hello(session=one.welcome["session"])
        one.say(submit(await one.command("input_group"), "x"))
        question = await one.command("run_script")
        assert not [c for c in two.commands if c["command"] == "run_script"]
        one.leave()
        assert (await two.command("run_script"))["ask"] == question["ask"]
        two.say({"event": "js_yield", "task_id": question["task_id"], "ask": question["ask"], "data": 42})
        await two.until(lambda page: "42" in page.texts)

    run(story())


def test_a_question_nobody_is_there_for_waits_for_the_next_page(host_of, page_of):
    def app():
        task = current_task()
        put(str(finish(task.session.ask(commands.RunScript(task_id=task.id, spec=commands.ScriptSpec(code="1", eval=True))))))

    async def story():
        host = host_of(app)
        one = page_of(host).hello()
        await one.command("run_script")
        one.leave()
        host.tick()
        two = page_of(host).hello(session=one.welcome["session"])
        question = await two.command("run_script")
        two.say({"event": "js_yield", "ask": question["ask"], "data": "late"})
        await two.until(lambda page: "late" in page.texts)

    run(story())


def test_drafts_and_looks_reach_the_other_pages_and_not_their_author(host_of, page_of):
    async def story():
        host = host_of(greeter)
        one = page_of(host).hello()
        two = page_of(host).hello(session=one.welcome["session"])
        form = await one.command("input_group")
        await two.command("input_group")
        one.say({"event": "draft", "task_id": form["task_id"], "data": {"form": form["form"], "name": "data", "value": "Ad"}})
        assert (await two.command("draft"))["spec"]["value"] == "Ad"
        assert not [c for c in one.commands if c["command"] == "draft"]
        three = page_of(host).hello(session=one.welcome["session"])
        assert (await three.command("draft"))["spec"]["value"] == "Ad"

    run(story())


def test_an_uploaded_file_reaches_the_script_whole(host_of, page_of):
    data = bytes(range(256)) * 8000
    got = []

    def app():
        got.append(ask().read())
        put("done")

    async def story():
        page = page_of(host_of(app)).hello()
        form = await page.command("input_group")
        page.send_blob(5, data)
        page.say(submit(form, {"$blob": 5, "name": "x.bin", "type": "", "size": len(data)}))
        await page.until(lambda page: "done" in page.texts)
        assert got == [data]

    run(story())


def test_a_file_over_the_limit_closes_the_connection_with_a_reason(host_of, page_of):
    async def story():
        page = page_of(host_of(greeter, max_blob_bytes=100_000)).hello()
        await page.command("input_group")
        page.send_blob(1, bytes(200_000))
        await page.until(lambda page: page.goodbye)
        assert page.goodbye["code"] == 4413

    run(story())


def test_blobs_on_the_screen_are_sent_again_in_a_replay(host_of, page_of):
    data = bytes(1000) * 300

    def app():
        session = current_task().session
        session.send(commands.Output(spec=outputs.Image(id=session.new_id(), src=session.add_blob(data, type="image/png"))))
        ask()

    async def story():
        host = host_of(app)
        one = page_of(host).hello()
        await one.until(lambda page: len(page.blobs.get(1, b"")) == len(data))
        two = page_of(host).hello(session=one.welcome["session"])
        await two.until(lambda page: page.blobs.get(1) == data)

    run(story())


def test_a_page_that_never_acknowledges_costs_the_author_nothing(host_of, page_of):
    def app():
        for number in range(3000):
            put(f"{number} " + "x" * 2000)
        ask()

    async def story():
        host = host_of(app)
        slow = page_of(host, auto_ack=False).hello()
        fast = page_of(host).hello(session=slow.welcome["session"])
        await fast.command("input_group")
        assert len(fast.texts) == 3000
        client = host.sessions[slow.welcome["session"]].clients[slow.welcome["client"]]
        assert client.channel.overflowed
        slow.auto_ack = True
        slow.connection.received('{"a":%d}' % slow.received)
        slow._pump()
        await slow.command("input_group")
        last_start = max(i for i, c in enumerate(slow.commands) if c["command"] == "replay" and c["spec"]["phase"] == "start")
        assert len([c for c in slow.commands[last_start:] if c["command"] == "output"]) == 3000

    run(story())


def test_a_page_that_may_only_watch_cannot_act(host_of, page_of):
    async def story():
        host = host_of(greeter)
        owner = page_of(host).hello()
        form = await owner.command("input_group")
        code = host.secrets.mint_code(grant=Grant(owner.welcome["session"], "view"))
        viewer = page_of(host, peer=Peer()).hello(secret=host.secrets.trade(code))
        assert viewer.welcome["role"] == "view"
        await viewer.command("input_group")
        viewer.say(submit(form, "hacked"))
        assert viewer.goodbye["code"] == 4403
        owner.say(submit(form, "Ada"))
        await owner.until(lambda page: page.texts == ["hello Ada"])

    run(story())


def test_a_share_link_opens_one_session_and_no_other(host_of, page_of):
    async def story():
        host = host_of(greeter)
        owner, stranger = page_of(host).hello(), page_of(host).hello()
        secret = host.secrets.trade(host.secrets.mint_code(grant=Grant(owner.welcome["session"])))
        guest = page_of(host, peer=Peer()).hello(secret=secret, session=stranger.welcome["session"], app="index")
        assert guest.welcome["session"] == owner.welcome["session"]
        host.sessions[owner.welcome["session"]].close()
        late = page_of(host, peer=Peer()).hello(secret=secret)
        assert late.goodbye["code"] in (4401, 4404)
        assert len(host.sessions) == 1

    run(story())


def test_a_flood_of_events_is_cut_off(host_of, page_of):
    async def story():
        host = host_of(greeter, events_burst=50)
        secret = host.secrets.trade(host.secrets.mint_code())
        page = page_of(host, peer=Peer()).hello(secret=secret)
        page.say(*[{"event": "callback", "task_id": "none", "data": 1}] * 60)
        assert page.goodbye["code"] == 4429

    run(story())


def test_closing_the_host_runs_deferred_calls_and_tells_the_pages(host_of, page_of):
    ran = []

    def app():
        session = current_task().session
        session.defer(lambda: ran.append(1))
        session.defer(lambda: 1 / 0)
        session.defer(lambda: ran.append(2))
        ask()

    async def story():
        host = host_of(app)
        page = page_of(host).hello()
        await page.command("input_group")
        await host.close()
        await page.until(lambda page: page.goodbye)
        assert ran == [1, 2]
        assert (page.goodbye["code"], page.goodbye["retry"]) == (4503, True)

    run(story())


def test_a_thousand_sessions_leave_nothing_behind(host_of, page_of, clock):
    async def story():
        host = host_of(greeter, retention_s=5)
        for _ in range(50):
            pages = [page_of(host).hello() for _ in range(20)]
            for page in pages:
                await page.command("input_group")
            for page in pages:
                page.leave()
            for _ in range(14):
                clock.now += 1
                host.tick()
            assert not host.sessions
        for thread in threading.enumerate():
            if thread.name.startswith("deskui-"):
                await asyncio.to_thread(thread.join, 5)
        assert [thread.name for thread in threading.enumerate() if thread.name.startswith("deskui-")] == []
        assert not host.connections

    run(story())


def test_the_host_makes_sessions_up_to_its_limit(host_of, page_of):
    async def story():
        host = host_of(greeter, max_sessions=1)
        assert page_of(host).hello().welcome
        assert page_of(host).hello().goodbye["code"] == 4429

    run(story())


def test_a_host_needs_no_loop_for_thread_apps():
    assert Host({}).sessions == {}


def test_who_wrote_a_field_last_wins_on_every_page(host_of, page_of):
    """Two write at once, each before hearing of the other: the later one is told of its own writing, or it would keep the other's."""

    async def story():
        one = page_of(host_of(greeter)).hello()
        two = page_of(one.host).hello(session=one.welcome["session"])
        form = await one.command("input_group")
        await two.command("input_group")

        def write(page, value):
            page.say({"event": "draft", "task_id": form["task_id"], "data": {"form": form["form"], "name": "data", "value": value}})

        def heard(page):
            return [command["spec"]["value"] for command in page.commands if command["command"] == "draft"]

        write(one, "a")
        write(two, "b")
        write(two, "bc")
        write(one, "d")
        await two.until(lambda page: heard(page)[-1:] == ["d"])
        await one.until(lambda page: heard(page)[-1:] == ["d"])
        assert heard(one) == ["b", "bc", "d"]
        assert heard(two) == ["a", "b", "d"]

    run(story())


def test_an_echo_on_its_way_never_brings_back_what_was_typed_before(host_of, page_of):
    """The frame that brings an old echo confirms all that was typed until it left: the page would take the old for the last."""

    async def story():
        one = page_of(host_of(greeter)).hello()
        two = page_of(one.host).hello(session=one.welcome["session"])
        form = await one.command("input_group")
        await two.command("input_group")

        def write(page, value):
            event = {"event": "draft", "task_id": form["task_id"], "data": {"form": form["form"], "name": "data", "value": value}}
            page.said += 1
            page.connection.received(json.dumps({"n": page.said, "a": page.received, "m": [event]}))

        def heard(page):
            return [command["spec"]["value"] for command in page.commands if command["command"] == "draft"]

        write(two, "x")
        for value in ("a", "ab", "abc"):  # before any frame leaves the server
            write(one, value)
        await one.until(lambda page: heard(page)[-1:] == ["abc"])
        assert heard(one) == ["x", "a", "ab", "abc"]
        await two.until(lambda page: heard(page)[-1:] == ["abc"])
        write(one, "abcd")  # it knows all that was said: nothing needs to be said again
        await two.until(lambda page: heard(page)[-1:] == ["abcd"])
        assert heard(one) == ["x", "a", "ab", "abc"]

    run(story())


def test_a_late_hello_of_the_same_page_sends_its_newer_connection_back_and_not_away(host_of, page_of):
    """A page gave a connection up and opened another; then the first one's hello came after all. 4409 would have ended the page."""

    async def story():
        page = page_of(host_of(greeter)).hello(page="mark")
        await page.command("input_group")  # all there is: what came later would be new to the others
        known = {"session": page.welcome["session"], "client": page.welcome["client"], "last": page.received}
        late = page_of(page.host).hello(page="mark", **known)
        await page.until(lambda page: page.goodbye)
        assert (page.goodbye["code"], page.goodbye["retry"]) == (4408, True)
        again = page_of(page.host).hello(page="mark", **known)
        assert again.welcome["resume"] and (await late.until(lambda page: page.goodbye))["code"] == 4408
        elsewhere = page_of(page.host).hello(page="another", **known)
        assert elsewhere.welcome["client"] == again.welcome["client"]
        goodbye = await again.until(lambda page: page.goodbye)
        assert (goodbye["code"], goodbye["retry"]) == (4409, False)

    run(story())


def test_what_was_said_before_a_replay_is_told_behind_it(host_of, page_of):
    """Its screen shows nothing of it, however much of the replay it has by the time it says it."""

    def app():
        task = current_task()
        pin = {"type": "text", "name": "city", "label": ""}
        task.session.send(commands.Output(task_id=task.id, spec=outputs.Pin(id=task.session.new_id(), input=pin)))
        popup = commands.PopupSpec(title="", content=[], dom_id="pywebio-scope-p", size="normal", closable=True, implicit_close=False)
        task.session.send(commands.Popup(spec=popup))
        ask()

    def draft(value):
        return {"event": "draft", "task_id": "", "data": {"pin": "city", "value": value}}

    def heard(page):
        return [command["spec"]["value"] for command in page.commands if command["command"] == "draft"]

    async def story():
        first = page_of(host_of(app)).hello(page="first")
        await first.command("input_group")
        assert [command["spec"] for command in first.commands if command["command"] == "replay"][-1] == {"phase": "end"}
        first.say(draft("a"))
        assert heard(first) == []
        known = {"session": first.welcome["session"], "client": first.welcome["client"]}
        first.leave()
        page = page_of(first.host).hello(page="second", after=["first"], last=0, **known)
        page.said = first.said
        await page.command("input_group")
        number = (await page.command("replay", 1))["spec"]["number"]
        page.say(draft("ab"), {"event": "closed_popup", "task_id": "", "data": {"dom_id": "pywebio-scope-p"}})
        await page.command("close_popup")
        assert heard(page) == ["a", "ab"]  # the first is the replay's
        page.say({"event": "replayed", "task_id": "", "data": {"number": number - 1}})  # the page before it said so
        page.say(draft("abc"))
        assert heard(page) == ["a", "ab", "abc"]
        page.say({"event": "replayed", "task_id": "", "data": {"number": number}})
        page.say(draft("abcd"))
        assert heard(page) == ["a", "ab", "abc"]

    run(story())


def test_what_was_typed_across_the_programs_own_setting_is_shown_again(host_of, page_of):
    def app():
        task = current_task()
        pin = {"type": "text", "name": "city", "label": ""}
        task.session.send(commands.Output(task_id=task.id, spec=outputs.Pin(id=task.session.new_id(), input=pin)))
        task.session.send(commands.PinUpdate(spec=commands.PinUpdateSpec(name="city", attributes={"value": "Rome"})))
        ask()

    async def story():
        page = page_of(host_of(app)).hello()
        await page.command("input_group")
        page.say({"event": "draft", "task_id": "", "data": {"pin": "city", "value": "Lis"}})
        page.say({"event": "draft", "task_id": "", "data": {"pin": "city", "value": "Lisbon"}})
        assert (await page.command("draft"))["spec"] == {"pin": "city", "value": "Lis"}
        assert len([command for command in page.commands if command["command"] == "draft"]) == 1

    run(story())
