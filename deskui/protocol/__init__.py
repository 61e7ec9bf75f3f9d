"""The middle: what is said (catalog), how it is written (codec), and in which order it arrives (channel).

Nothing here knows sockets, threads, windows or clocks; time comes in as an argument.
"""
