"""A data frame to the command and back.

A notebook in Python has the tables of the Standard Safeguarding Dataset as data frames, and wants the deadlines as
one. The frames are written as CSV, the command answers in CSV, and nothing is decided in Python. With pandas the
frames are data frames; without it they are lists of dictionaries, and the answers are the same.

    python3 docs/recipes/data_frame.py

The command is `npx corporate-parenting`; another is named by the variable CORPORATE_PARENTING.
"""

import csv
import io
import os
import shlex
import subprocess
import tempfile

try:
    import pandas
except ImportError:
    pandas = None

COMMAND = shlex.split(os.environ.get("CORPORATE_PARENTING", "npx --no-install corporate-parenting"))


def frame_of(rows):
    """Rows as a data frame, where there is pandas."""
    return pandas.DataFrame(rows) if pandas is not None else list(rows)


def text_of(frame):
    """A frame as CSV. A date keeps its day and its time, and what is not there stays empty."""
    if pandas is not None:
        return frame.to_csv(index=False)
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(frame[0]))
    writer.writeheader()
    writer.writerows(frame)
    return out.getvalue()


def ask(command, tables, on, years, *more):
    """What a command says of tables, as a frame. Every cell is text: a number of a person is a name."""
    with tempfile.TemporaryDirectory() as folder:
        for name, frame in tables.items():
            with open(os.path.join(folder, f"{name}.csv"), "w", encoding="utf-8", newline="") as file:
                file.write(text_of(frame))
        arguments = [command, folder, "--on", on, "--extracted-on", on, "--window-years", str(years)]
        done = subprocess.run(
            [*COMMAND, *arguments, "--format", "csv", *more],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode == 2:
        raise RuntimeError(done.stderr.strip())
    if pandas is not None:
        return pandas.read_csv(io.StringIO(done.stdout), dtype=str, keep_default_na=False)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def rows_of(frame):
    return frame.to_dict("records") if pandas is not None else frame


def main():
    tables = {
        "ssd_person": frame_of(
            [
                {"pers_person_id": "007", "pers_dob": "2009-09-09 00:00:00.000", "pers_sex": "F"},
                {"pers_person_id": "8", "pers_dob": "2008-12-20 00:00:00.000", "pers_sex": "M"},
            ]
        ),
        "ssd_cla_episodes": frame_of(
            [
                {
                    "clae_person_id": "007",
                    "clae_cla_episode_start_date": "2024-01-15",
                    "clae_cla_episode_ceased_date": None,
                    "clae_cla_episode_ceased_reason": None,
                },
                {
                    "clae_person_id": "8",
                    "clae_cla_episode_start_date": "2023-02-01",
                    "clae_cla_episode_ceased_date": "2026-06-15",
                    "clae_cla_episode_ceased_reason": "E4A",
                },
            ]
        ),
        "ssd_legal_status": frame_of(
            [
                {
                    "lega_person_id": "007",
                    "lega_legal_status": "C2",
                    "lega_legal_status_start_date": "2024-01-15",
                    "lega_legal_status_end_date": None,
                },
                {
                    "lega_person_id": "8",
                    "lega_legal_status": "V2",
                    "lega_legal_status_start_date": "2023-02-01",
                    "lega_legal_status_end_date": "2026-06-15",
                },
            ]
        ),
        "ssd_cla_reviews": frame_of(
            [
                {
                    "clar_cla_person_id": "007",
                    "clar_cla_review_date": "2024-02-09",
                    "clar_cla_review_cancelled": "N",
                }
            ]
        ),
    }
    statuses = {row["id"]: row["status"] for row in rows_of(ask("status", tables, "2026-10-31", 6))}
    assert statuses == {"007": "eligible", "8": "unknown"}, statuses
    late = [row for row in rows_of(ask("deadlines", tables, "2026-10-31", 6)) if row["state"] == "overdue"]
    review = [row for row in late if row["duty"] == "DUTY-4"]
    assert [(row["id"], row["due"]) for row in review] == [("007", "2024-05-09")], review
    print(f"{len(late)} overdue")


if __name__ == "__main__":
    main()
