"""Adapters for clients nobody here wrote.

Each speaks a seed protocol exactly as it is and lives at the edge: behind it
stands an ordinary page of deskui's own wire, kept in this process. Nothing here
is answered unless the author turns the dialect on.
"""
