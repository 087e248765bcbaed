"""Many returns on many machines, with Dask: each worker calls the command on its part, and the counts are put together.

What travels is counts, never a child. A worker that is lost is replaced by Dask and its part counted again; a part that
comes twice counts once; a part that never comes is named, and the command ends with 1. Nothing is scheduled here.

    python3 docs/recipes/dask_shards.py --on 2026-03-31 903/north 903/south     # figures of both
    python3 docs/recipes/dask_shards.py --try examples/small-council             # tries all three on one return

The command is `npx corporate-parenting`; another is named by the variable CORPORATE_PARENTING. The workers here are
processes of this machine; `Client("tcp://scheduler:8786")` in place of the cluster makes them those of others.
Needs Python with distributed (Debian: python3-distributed).
"""

import argparse
import csv
import os
import pathlib
import shlex
import signal
import subprocess
import sys
import tempfile
import time

from distributed import Client, LocalCluster, as_completed

COMMAND = shlex.split(os.environ.get("CORPORATE_PARENTING", "npx --no-install corporate-parenting"))


def tally(folder, on, wait=0):
    """The counts of one return, as the line that the command prints. Exit code 1 only says that rows had problems."""
    time.sleep(wait)
    name = pathlib.Path(folder).name
    done = subprocess.run([*COMMAND, "tally", str(folder), "--on", on, "--shard", name], capture_output=True, text=True)
    if done.returncode > 1:
        raise RuntimeError(f"{name}: {done.stderr.strip()}")
    return name, done.stdout


def merged(lines, expected):
    """The figures of all parts together, as CSV; what the command says of the parts; how it ended."""
    with tempfile.TemporaryDirectory() as scratch:
        files = []
        for at, line in enumerate(lines):
            files.append(pathlib.Path(scratch, f"{at}.json"))
            files[-1].write_text(line)
        args = ["merge", *map(str, files), "--expect", ",".join(expected), "--format", "csv"]
        done = subprocess.run([*COMMAND, *args], capture_output=True, text=True)
        return done.stdout, done.stderr, done.returncode


def counted(client, folders, on, lose_a_worker=False):
    """The counts of each return, from whichever worker made them."""
    killed = not lose_a_worker
    wait = 1 if lose_a_worker else 0
    futures = [client.submit(tally, str(folder), on, wait, pure=False, retries=3) for folder in folders]
    lines = {}
    for future, (name, line) in as_completed(futures, with_results=True):
        lines[name] = line
        if not killed:
            killed = True
            os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
    return lines


def split(folder, parts, into):
    """One return as several, each with its own children."""
    folders = [pathlib.Path(into, f"part-{part}") for part in range(parts)]
    for each in folders:
        each.mkdir()
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            head, *rows = csv.reader(file)
        for part, each in enumerate(folders):
            with open(each / path.name, "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([head, *(row for row in rows if sum(map(ord, row[0])) % parts == part)])
    return folders


def tried(client, folder, on):
    """A worker killed half-way and a part that comes twice change nothing; a part that is lost is named."""
    with tempfile.TemporaryDirectory() as scratch:
        folders = split(folder, 6, scratch)
        names = [each.name for each in folders]
        whole, _, ended = merged(counted(client, folders, on).values(), names)
        assert whole and ended == 0
        lines = list(counted(client, folders, on, lose_a_worker=True).values())
        after_loss, _, _ = merged(lines, names)
        assert after_loss == whole, "a worker that was lost left a trace"
        twice, said, ended = merged([*lines, lines[2]], names)
        assert twice == whole and ended == 0 and "counted once" in said, "a part that came twice left a trace"
        _, said, ended = merged(lines[1:], names)
        assert ended == 1 and "expected and did not come" in said, "a lost part was not named"
        print(f"{len(names)} parts: the same figures after a worker was killed and a part came twice; a lost part is named")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("folders", nargs="+")
    options.add_argument("--on", default="2026-03-31")
    options.add_argument("--try", dest="trying", action="store_true")
    asked = options.parse_args()
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        if asked.trying:
            tried(client, asked.folders[0], asked.on)
        else:
            names = [pathlib.Path(each).name for each in asked.folders]
            figures, said, ended = merged(counted(client, asked.folders, asked.on).values(), names)
            sys.stderr.write(said)
            sys.stdout.write(figures)
            sys.exit(ended)
