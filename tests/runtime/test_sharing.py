"""Several people in one session: links in, who is there, and how it ends."""

import pytest
from loops import run

from deskui import sharing
from deskui.errors import NoSession, NotSupported
from deskui.protocol.catalog import commands, outputs
from deskui.runtime.task import current_task
from deskui.transport import Peer


def put(text):
    session = current_task().session
    session.send(commands.Output(spec=outputs.Text(id=session.new_id(), content=str(text))))


def button(name, function):
    put(f"{name}:{current_task().session.add_callback(function)}")


async def press(page, name):
    found = await page.until(lambda page: [text for text in page.texts if text.startswith(name + ":")])
    page.say({"event": "callback", "task_id": found[0].partition(":")[2], "data": None})


def app():
    sharing.on_attach(lambda client: put(f"in {client['role']}"))
    sharing.on_detach(lambda client: put("out"))
    button("share", lambda _: put("link " + sharing.share_link()))
    button("show", lambda _: put("link " + sharing.share_link(view_only=True)))
    button("stop", lambda _: (sharing.stop_sharing(), put("stopped")))


async def linked(page, how):
    await press(page, how)
    (link,) = await page.until(lambda page: [text for text in page.texts if text.startswith("link ")])
    return link.partition("#b=")[2]


@pytest.mark.parametrize(("how", "role"), [("share", "control"), ("show", "view")])
def test_a_guest_comes_by_link_is_seen_and_is_sent_away(how, role, host_of, page_of):
    async def story():
        host = host_of(app)
        host.address = lambda: "http://127.0.0.1:1/"
        owner = page_of(host).hello()
        code = await linked(owner, how)
        guest = page_of(host, peer=Peer()).hello(secret=host.secrets.trade(code))
        assert (guest.welcome["session"], guest.welcome["role"]) == (owner.welcome["session"], role)
        await owner.until(lambda page: f"in {role}" in page.texts)
        assert (await owner.command("clients"))["spec"]["count"] == 2
        await press(owner, "stop")
        await guest.until(lambda page: page.goodbye)
        assert guest.goodbye["code"] == 4403
        assert host.secrets.trade(code) is None
        await owner.until(lambda page: "out" in page.texts)

    run(story())


def test_a_program_without_a_port_says_that_nobody_can_come(host_of, page_of):
    def portless():
        with pytest.raises(NotSupported, match="no port"):
            sharing.share_link()
        put("said")

    async def story():
        page = page_of(host_of(portless)).hello()
        await page.until(lambda page: "said" in page.texts)

    run(story())


def test_outside_a_session_there_is_nothing_to_share():
    with pytest.raises(NoSession):
        sharing.share_link()
