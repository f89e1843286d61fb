"""The reader in a process of its own: warm, with a time limit, and gone when we are.

One line of JSON goes in for each story, one comes back. A reader that hangs is killed, one that dies
is started anew; neither takes the site's worker with it.
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import threading
import time
from importlib import import_module
from typing import IO, Any

from situasi.errors import SituasiError
from situasi.model import Reading, Story

WARM_UP = 90.0
"""Seconds that a reader may take to load; ours takes two of a whole processor."""


class ReaderError(SituasiError):
    """A story that could not be read. `died` is whether the reader fell over, so that a second try
    may do better."""

    def __init__(self, where: str, what: str, died: bool = False) -> None:
        super().__init__(where, what)
        self.died = died


class WarmReader:
    """A reader named as `package.module:Class`, in a process that lives from story to story."""

    def __init__(self, path: str, seconds: float) -> None:
        self.path, self.seconds = path, seconds
        self.name = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._rest = b""

    def start(self) -> str:
        """Start and warm it, if it does not run; its name and version. Raises `ReaderError`."""
        with self._lock:
            self._started()
        return self.name

    def read(self, story: Story) -> Reading:
        """The story's reading. Raises `ReaderError` for one that fails, dies or takes too long."""
        with self._lock:
            process = self._started()
            line = json.dumps({"story": story.model_dump(mode="json", by_alias=True)})
            try:
                _pipe(process.stdin).write(line.encode() + b"\n")
                _pipe(process.stdin).flush()
            except OSError:
                self._end()
                raise ReaderError(story.id, "the reader ended before it read", died=True) from None
            answer = self._answer(story.id, self.seconds)
        if "error" in answer:
            raise ReaderError(story.id, str(answer["error"]))
        return Reading.model_validate(answer["reading"])

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "newsroom.record.readers", self.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        answer = self._answer(self.path, WARM_UP)
        if "error" in answer:
            raise ReaderError(self.path, str(answer["error"]))
        self.name = str(answer["ready"])
        return self._process

    def _answer(self, where: str, seconds: float) -> dict[str, Any]:
        """The next line that the process writes within so many seconds."""
        assert self._process is not None  # noqa: S101 - asked only of one that was started
        out = _pipe(self._process.stdout)
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as ready:
            ready.register(out, selectors.EVENT_READ)
            while b"\n" not in self._rest:
                left = deadline - time.monotonic()
                if left <= 0 or not ready.select(left):
                    self._end()
                    raise ReaderError(where, f"the reader was stopped after {seconds:g} seconds")
                part = out.read1(1 << 20)  # type: ignore[attr-defined]
                if not part:
                    code = self._process.wait()
                    self._end()
                    raise ReaderError(where, f"the reader ended by itself with {code}", died=True)
                self._rest += part
        line, _, self._rest = self._rest.partition(b"\n")
        return dict(json.loads(line))

    def _end(self) -> None:
        process, self._process, self._rest = self._process, None, b""
        if process is None:
            return
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was not yet sent has nobody to go to
                    continue


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101 - both were asked for
    return pipe


def named(path: str) -> Any:
    """The reader of that path. Raises `ReaderError` where there is none."""
    module, _, called = path.partition(":")
    try:
        return getattr(import_module(module), called)()
    except (ImportError, AttributeError, ValueError) as error:
        raise ReaderError(path, f"is no reader: {error}") from None


def _leave_with(parent: int) -> None:
    """End when the process that started us is gone, also in the middle of a story."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


def main(path: str) -> None:
    """Read stories from standard input until it is closed."""
    from situasi.reading import read_story

    threading.Thread(target=_leave_with, args=(os.getppid(),), daemon=True).start()
    answers, sys.stdout = sys.stdout, sys.stderr  # what a library prints is no answer

    def tell(**said: Any) -> None:
        answers.write(json.dumps(said) + "\n")
        answers.flush()

    try:
        reader = named(path)
        warm = Story(id="warm", title="Halo", text="Halo\n\nHalo, kata dia.", language="id")
        read_story(warm, reader)
    except Exception as error:
        tell(error=str(error) or type(error).__name__)
        return
    tell(ready=reader.name)
    for line in sys.stdin:
        try:
            story = Story.model_validate(json.loads(line)["story"])
            tell(reading=read_story(story, reader).to_json())
        except SituasiError as error:
            tell(error=str(error))
        except Exception as error:
            tell(error=f"{type(error).__name__}: {error}".splitlines()[0])


if __name__ == "__main__":
    main(sys.argv[1])
