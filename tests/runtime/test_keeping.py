"""A session's ``state`` outlasts its process: a page that comes back gets a run that has it, once, and nobody else does."""

import asyncio

import pytest

from deskui.output import put_text
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Host
from deskui.session import hold, on_close, on_restore, state
from deskui.storage import SessionStates, Storage
from deskui.transport import Peer


def app():
    """Says what it began with, then keeps something."""
    put_text(f"begins with {dict(state)}")
    on_restore(lambda kept: put_text(f"restored {kept}"))
    state["step"] = state.get("step", 0) + 1
    put_text("ready")
    hold()


@pytest.fixture
def store(tmp_path):
    return SessionStates(Storage(tmp_path / "sessions.sqlite"))


@pytest.fixture
def hosts(clock, store):
    """Hosts one after the other over one store; what is still open ends with the test."""
    made = []

    def make(main=app):
        made.append(Host(make_apps(main), loop=asyncio.get_running_loop(), clock=clock, store=store))
        return made[-1]

    yield make
    for host in made:
        for session in list(host.sessions.values()):
            session.close()
        host._keeper.close()


async def shown(host, page_of, *, user=None, **hello):
    """A page, and what it showed before "ready"."""
    page = page_of(host, peer=Peer(trusted=True, user=user)).hello(**hello)
    await page.until(lambda page: "ready" in page.texts)
    return page, page.texts[:-1]


def test_a_run_in_place_of_a_lost_one_has_its_state(hosts, page_of):
    async def story():
        first = hosts()
        page, _ = await shown(first, page_of)
        lost = page.welcome["session"]
        first.tick()  # written; then the process dies without another word
        first._keeper.close()
        first.draining = True  # its sessions do not end by themselves
        second = hosts()
        back, texts = await shown(second, page_of, session=lost)
        assert back.welcome["fresh"] is True and back.welcome["session"] != lost
        assert texts == ["begins with {'step': 1}", "restored {'step': 1}"]
        # It was given out once: a copy of the old page begins with nothing.
        _, texts = await shown(second, page_of, session=lost)
        assert texts == ["begins with {}"]
        # And the new run's state is kept in its turn, at the next end of a server by SIGTERM.
        await second.close()
        _, texts = await shown(hosts(), page_of, session=back.welcome["session"])
        assert texts[0] == "begins with {'step': 2}"

    asyncio.run(story())


def test_another_user_does_not_get_it(hosts, page_of):
    async def story():
        first = hosts()
        page, _ = await shown(first, page_of, user="ada")
        await first.close()
        second = hosts()
        lost = page.welcome["session"]
        assert (await shown(second, page_of, user="eve", session=lost))[1] == ["begins with {}"]
        assert (await shown(second, page_of, user="ada", session=lost))[1][0] == "begins with {'step': 1}"

    asyncio.run(story())


def test_a_session_that_ended_by_itself_is_forgotten(hosts, page_of, store):
    async def story():
        host = hosts()
        page, _ = await shown(host, page_of)
        host.tick()
        host.sessions[page.welcome["session"]].close()
        host._keeper.close()
        assert len(store._kept) == 0

    asyncio.run(story())


def test_what_never_had_a_state_writes_nothing(hosts, page_of, store):
    async def story():
        host = hosts(lambda: (put_text("ready"), hold()))
        await shown(host, page_of)
        host.tick()
        await host.close()
        assert host._keeper._line is None and len(store._kept) == 0

    asyncio.run(story())


def test_a_store_that_fails_ends_no_session(clock, page_of, caplog):
    class Full:
        """A store on a disk that is full."""

        def keep(self, *_):
            raise OSError("the disk is full")

        take = drop = keep

    async def story():
        host = Host(make_apps(app), loop=asyncio.get_running_loop(), clock=clock, store=Full())
        page, _ = await shown(host, page_of, session="lost")
        host.tick()
        session = host.sessions[page.welcome["session"]]
        assert not session.closed
        session.close()
        host._keeper.close()
        assert caplog.text.count("could not be kept") == 3  # taken, kept, dropped

    asyncio.run(story())


def test_a_state_that_json_cannot_express_is_said_once_and_ends_nothing(hosts, page_of, caplog):
    def odd():
        state["windows"] = []
        state["windows"].append(object())
        put_text("ready")
        hold()

    async def story():
        host = hosts(odd)
        page, _ = await shown(host, page_of)
        host.tick()
        host.tick()
        assert caplog.text.count("keep only what JSON can express") == 1
        session = host.sessions[page.welcome["session"]]
        session.state_dict["windows"] = ["now it can"]
        host.tick()
        assert not session.closed and host._keeper.take(session.id, session.info) == {"windows": ["now it can"]}

    asyncio.run(story())


def test_a_coroutine_app_may_restore_beside_and_hears_of_the_end(hosts, page_of):
    ended = []

    async def main():
        async def again(kept):
            put_text(f"again {kept}")
            put_text("ready")

        on_restore(again)
        on_close(lambda: ended.append(True))
        if not state:
            state["step"] = 1
            put_text("ready")
        await hold()

    async def story():
        first = hosts(main)
        page, _ = await shown(first, page_of)
        await first.close()
        assert ended == [True]
        _, texts = await shown(hosts(main), page_of, session=page.welcome["session"])
        assert texts == ["again {'step': 1}"]

    asyncio.run(story())


def test_old_states_are_forgotten_and_the_file_names_no_session(tmp_path):
    kept = Storage(tmp_path / "sessions.sqlite")
    SessionStates(kept).keep("some-session", "", {"a": 1})
    assert "some-session" not in "".join(kept)
    assert SessionStates(kept, ttl_s=-1).take("some-session", "") is None
    assert len(kept) == 0
