"""The Spark engine on a real cluster: a master and two workers, processes of their own.

One worker is killed in the middle. What comes out is what the local engine gives, row for row.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_tests import READER, line, same
from made_archives import Maker, make

pyspark = pytest.importorskip("pyspark")
pytestmark = [
    pytest.mark.xdist_group("spark"),
    pytest.mark.skipif(shutil.which("java") is None, reason="needs Java"),
]

TESTS = Path(__file__).parents[1]


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


class Cluster:
    """A standalone cluster on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.master = f"spark://127.0.0.1:{self.port}"
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        self._spawn("master", "Master", "--port", str(self.port), "--webui-port", str(free_port()))
        self._until("master", "I have been elected leader")
        for name in ("worker-1", "worker-2"):
            self._spawn(
                name, "Worker", self.master, "-c", "1", "-m", "1g", "-d", str(self.folder / name),
                "--webui-port", str(free_port()),
            )  # fmt: skip
        for name in ("worker-1", "worker-2"):
            self._until(name, "Successfully registered with master")

    def _spawn(self, name: str, what: str, *more: str) -> None:
        spark = Path(pyspark.__file__).parent
        with (self.folder / f"{name}.log").open("wb") as log:
            self.processes.append(
                subprocess.Popen(
                    [
                        str(spark / "bin" / "spark-class"), f"org.apache.spark.deploy.{what.lower()}.{what}",
                        *more, "--host", "127.0.0.1",
                    ],
                    stdout=log, stderr=log, start_new_session=True,
                    env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(spark)},
                )
            )  # fmt: skip

    def _until(self, name: str, says: str, seconds: float = 120) -> None:
        log, end = self.folder / f"{name}.log", time.monotonic() + seconds
        while says not in log.read_text():
            assert time.monotonic() < end, log.read_text()
            time.sleep(0.2)

    def kill_a_worker(self) -> None:
        """The worker, its executor and its Python, as when a machine is lost."""
        self._kill(self.processes[-1])

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop(self) -> None:
        for process in reversed(self.processes):
            self._kill(process)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    found = Cluster(tmp_path)
    try:
        found.start()
        yield found
    finally:
        found.stop()


def command(sources: list[Path], out: Path, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "situasi.cli", "archive", "read", *map(str, sources), "--to", str(out),
        "--reader", READER, *more,
    ]  # fmt: skip


def archive(folder: Path) -> list[Path]:
    """A crawl with junk, and lines with a long story and one that kills what reads it."""
    make(folder / "crawl.warc.gz", 20)
    long = "Long\n\n" + " ".join(f"word{n * n:x} stood." for n in range(30_000))
    with (folder / "lines.jsonl").open("w") as lines:
        lines.write(line("long", long))
        lines.write(line("poison", "Kills\n\nENDS-THE-WORKER now, whatever it is given to do."))
        for story in Maker(9).stories(200):
            lines.write(line(f"s{story.number}", f"{story.text} TAKES-TIME", language=story.language))
    return [folder / "crawl.warc.gz", folder / "lines.jsonl"]


def test_cluster_that_loses_a_worker_gives_the_rows_of_the_local_engine(
    cluster: Cluster, tmp_path: Path
) -> None:
    sources, out = archive(tmp_path), tmp_path / "out"
    env = {**os.environ, "PYTHONPATH": str(TESTS), "SPARK_LOCAL_IP": "127.0.0.1"}
    run = subprocess.Popen(
        command(sources, out, "--engine", "spark", "--master", cluster.master),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env,
    )  # fmt: skip
    try:
        local = subprocess.run(
            command(sources, tmp_path / "local", "--workers", "1"), check=False, env=env,
            capture_output=True, text=True,
        )  # fmt: skip
        assert local.returncode == 1, local
        end = time.monotonic() + 400
        while len(list(out.glob("stories/*/*.parquet"))) < 2:
            assert run.poll() is None, run.communicate()[0]
            assert time.monotonic() < end, "no story was read"
            time.sleep(0.1)
        cluster.kill_a_worker()
        assert not (out / "archive.json").exists(), "killed too late to be in the middle"
        told, _ = run.communicate(timeout=400)
    finally:
        run.kill()
    assert run.returncode == 1, told
    assert "it ended the worker (SIGKILL), 3 times" in told
    same(out, tmp_path / "local")


def test_cluster_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(line("a"))
    wrong = command([tmp_path / "a.jsonl"], tmp_path / "out", "--engine", "spark")
    done = subprocess.run(wrong, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--engine spark" in done.stderr
