"""Processes of our own that do work beside this one and are asked through a pipe.

None outlives the program that started it: when that ends, however it ends, the pipe closes.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from multiprocessing.connection import Connection, Pipe


class Piped:
    """Such a process, from outside: a module whose `main` takes its pipe from `my_pipe`."""

    def __init__(self, module: str) -> None:
        self.pipe, theirs = Pipe()
        self.process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", module, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
        theirs.close()

    def stop(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        self.pipe.close()


def my_pipe() -> Connection:
    """The pipe of such a process, seen from inside; Ctrl-C is answered by who started it alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it reaches all processes of a terminal
    return Connection(int(sys.argv[1]))
