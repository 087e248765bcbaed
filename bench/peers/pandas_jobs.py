"""The three simplified jobs in pandas, as somebody who knows it well writes them: only the columns that are needed,
codes as categories, days as whole numbers, no function called for a row.

    python3 bench/peers/pandas_jobs.py FOLDER YYYY-MM-DD
"""
import json
import resource
import sys
import time

import numpy as np
import pandas as pd

folder, on = sys.argv[1], pd.Timestamp(sys.argv[2])
started = time.process_time()


def read(name, dates, columns):
    table = pd.read_csv(f"{folder}/{name}.csv", usecols=columns + dates, dtype={c: "category" for c in columns + dates if c != "CHILD"})
    for column in dates:
        # Each different day is read once.
        known = pd.to_datetime(table[column].cat.categories, format="%d/%m/%Y")
        days = np.append((known - pd.Timestamp(0)).days.to_numpy(), FAR)
        table[column] = days[table[column].cat.codes.to_numpy()]
    return table


FAR = 2**31 - 1
header = read("header", ["DOB"], ["CHILD"])
episodes = read("episodes", ["DECOM", "DEC"], ["CHILD", "RNE", "LS", "PLACE", "PL_POST", "URN"])
oc2 = pd.read_csv(f"{folder}/oc2.csv", usecols=["SDQ_SCORE", "HEALTH_ASSESSMENT"])
oc3 = read("oc3", ["DOB"], ["IN_TOUCH", "ACTIV", "ACCOM"])
read_seconds = time.process_time() - started
started = time.process_time()
day = (on - pd.Timestamp(0)).days


def birthdays(born, *ages):
    """Of 29 February, 1 March in a common year."""
    when = pd.DatetimeIndex(born.to_numpy().astype("datetime64[D]"))
    months = when.to_numpy().astype("datetime64[M]")
    into = (when.to_numpy() - months).astype("timedelta64[D]").astype(int)
    return [(months + 12 * age).astype("datetime64[D]").astype(int) + into for age in ages]


def months_before(months):
    return ((on - pd.DateOffset(months=months)) - pd.Timestamp(0)).days


def statuses():
    place = pd.Series(np.arange(len(header)), index=header.CHILD)
    rows = episodes[~episodes.LS.isin(["V3", "V4"])]
    who = place.reindex(rows.CHILD).to_numpy()
    b14, b16, b18, b21, b25 = birthdays(header.DOB, 14, 16, 18, 21, 25)
    begin, until = rows.DECOM.to_numpy(), rows.DEC.to_numpy()
    end = np.minimum(np.minimum(until, day), b18[who])
    count = len(header)
    n14 = np.bincount(who, np.maximum(0, end - np.maximum(begin, b14[who])), count)
    n16 = np.bincount(who, np.maximum(0, end - np.maximum(begin, b16[who])), count)
    now = np.bincount(who, (begin <= day) & (until > day) & (day < b18[who]), count) > 0
    enough = (n14 >= 91) & (n16 > 0)
    young, adult = (b16 <= day) & (day < b18), (b18 <= day) & (day < b25)
    names = ["eligible", "relevant", "former-relevant", "qualifying"]
    status = np.select([enough & young & now, enough & young, enough & adult, (n16 > 0) & ~now & (b16 <= day) & (day < b21)], names, "none")
    return {name: int(n) for name, n in zip(*np.unique(status, return_counts=True))}


def stability():
    rows = episodes[~episodes.LS.isin(["V3", "V4"]) & ~episodes.PLACE.str.startswith("T").astype(bool)]
    rows = rows.sort_values(["CHILD", "DECOM"], kind="stable")
    child = rows.CHILD.to_numpy()
    same = np.append(False, child[1:] == child[:-1])
    here = [rows.PLACE.cat.codes.to_numpy(), rows.PL_POST.cat.codes.to_numpy(), rows.URN.cat.codes.to_numpy()]
    alike = same & np.logical_and.reduce([np.append(False, column[1:] == column[:-1]) for column in here])
    starts = (rows.RNE == "S").to_numpy()
    begins = starts | (rows.RNE.isin(["P", "B"]).to_numpy() & ~alike)
    placement, care = np.cumsum(begins | ~same), np.cumsum(starts | ~same)
    decom, dec = rows.DECOM.to_numpy(), rows.DEC.to_numpy()
    first = np.flatnonzero(np.append(True, placement[1:] != placement[:-1]))
    last = np.append(first[1:], len(rows)) - 1
    year_start = months_before(12) + 1
    in_year = (decom[first] <= day) & (dec[last] >= year_start)
    counts = pd.Series(in_year).groupby(child[first]).sum()
    now = (decom <= day) & (dec > day)
    begun = decom[first][placement[now] - 1]
    since = decom[np.flatnonzero(np.append(True, care[1:] != care[:-1]))][care[now] - 1]
    born = header.set_index("CHILD").DOB.reindex(child[now]).to_numpy()
    cohort = (born > months_before(192)) & (since <= months_before(30))
    return {
        "three": int((counts.reindex(child[now]) >= 3).sum()), "of": int(now.sum()),
        "two": int((cohort & (begun <= months_before(24))).sum()), "in": int(cohort.sum()),
    }


def rates():
    (b19, b22) = birthdays(oc3.DOB, 19, 22)
    leavers = oc3[(b19 <= day) & (day < b22) & ~oc3.IN_TOUCH.isin(["DIED", "RHOM"]).to_numpy()]
    eet = leavers.ACTIV.isin(["F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5"]).sum()
    suitable = leavers.ACCOM.isin([each for each in leavers.ACCOM.cat.categories if each.endswith("1")]).sum()
    return {
        "eet": int(eet), "suitable": int(suitable), "of": len(leavers),
        "assessed": int((oc2.HEALTH_ASSESSMENT == 1).sum()), "sdq": int(oc2.SDQ_SCORE.sum()),
    }


answers = {"statuses": statuses(), "stability": stability(), "rates": rates()}
compute_seconds = time.process_time() - started
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "cpu": 1000 * (used.ru_utime + used.ru_stime), "read": 1000 * read_seconds, "compute": 1000 * compute_seconds,
    "peak": used.ru_maxrss / 1024, "version": pd.__version__, "answers": answers,
}))
