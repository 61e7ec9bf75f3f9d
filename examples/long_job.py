"""A long job: progress, a log that follows, a button that stops it, and a page that stays alive meanwhile.

The job runs in the callback's own thread; stopping it is setting an event. ``deskui run examples/long_job.py``
"""

import threading
import time

import deskui
from deskui.output import put_button, put_log, put_markdown, put_progressbar, put_row, put_success, put_warning, use_scope

STEPS = 60
STEP_S = 0.1


def main():
    """A long job"""
    put_markdown("# A long job\nStart it, watch it, stop it. Reload the page meanwhile: it goes on.")
    stop = threading.Event()

    def run():
        start.disable()
        cancel.enable()
        stop.clear()
        with use_scope("job", clear=True):
            work(stop)
        cancel.disable()
        start.update("Start again").enable()

    start = put_button("Start", onclick=run)
    cancel = put_button("Stop", onclick=stop.set, color="danger", outline=True, disabled=True)
    put_row([start, None, cancel], size="auto 8px auto").style("justify-content: start")


def work(stop):
    """Do something for a while, unless told to stop."""
    began = time.monotonic()
    bar = put_progressbar("work", label="working")
    log = put_log(height=180)
    bar.show()
    log.write("started")
    for step in range(1, STEPS + 1):
        if stop.wait(STEP_S):
            log.write("stopped")
            put_warning(f"Stopped after {step - 1} of {STEPS} steps.")
            return
        bar.set(step / STEPS)
        log.write(f"step {step} of {STEPS}")
    put_success(f"Finished {STEPS} steps in {time.monotonic() - began:.1f} s.")


if __name__ == "__main__":
    deskui.run(main)
