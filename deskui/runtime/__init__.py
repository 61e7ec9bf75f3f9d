"""One user's run: the session, what is on its screen, its tasks, and the host that holds all sessions.

Nothing here does I/O: carriers call in (`Host.connect`), and frames are fetched.
"""
