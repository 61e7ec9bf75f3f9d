"""Threads for callbacks: used again by the same session, never by another, gone when idle."""

import contextvars
import queue
import threading

from serving import PATIENCE_S

from deskui.runtime.workers import Workers

variable = contextvars.ContextVar("variable", default="fresh")


def use(workers, owner):
    """Run one job; its thread, and what it finds in the context."""
    said = queue.Queue()

    def job():
        said.put((threading.current_thread(), variable.get()))
        variable.set("used")

    workers.submit(owner, "job", job)
    return said.get(timeout=PATIENCE_S)


def idle(workers, owner):
    """Wait until the owner's thread is ready for more."""
    while not workers._idle.get(owner):
        threading.Event().wait(0.001)


def test_a_thread_is_used_again_by_its_owner_only_and_with_a_fresh_context():
    workers = Workers()
    first, _ = use(workers, "ada")
    idle(workers, "ada")
    again, context = use(workers, "ada")
    other, _ = use(workers, "bob")
    assert again is first
    assert context == "fresh"
    assert other is not first
    for owner in ("ada", "bob"):
        idle(workers, owner)
        workers.release(owner)
    first.join(PATIENCE_S)
    other.join(PATIENCE_S)
    assert not first.is_alive() and not other.is_alive()


def test_an_idle_thread_ends_by_itself():
    workers = Workers(idle_s=0.01)
    thread, _ = use(workers, "ada")
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert not workers._idle


def test_jobs_handed_over_as_the_time_runs_out_are_not_lost():
    workers = Workers(idle_s=0.0005)
    for _ in range(300):
        use(workers, "ada")


def test_jobs_that_wait_for_each_other_get_threads_of_their_own():
    workers = Workers()
    meet = threading.Barrier(3)
    done = [threading.Event() for _ in range(3)]
    for event in done:
        workers.submit("ada", "job", lambda event=event: (meet.wait(PATIENCE_S), event.set()))
    assert all(event.wait(PATIENCE_S) for event in done)


def test_a_thread_at_work_when_its_owner_goes_ends_with_its_job():
    workers = Workers()
    going = threading.Event()
    thread = queue.Queue()
    workers.submit("ada", "job", lambda: (thread.put(threading.current_thread()), going.wait(PATIENCE_S)))
    busy = thread.get(timeout=PATIENCE_S)
    workers.release("ada")
    going.set()
    busy.join(PATIENCE_S)
    assert not busy.is_alive()
    assert not (workers._idle or workers._busy or workers._released)
