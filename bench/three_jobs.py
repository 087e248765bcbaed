"""The three simplified jobs in pandas, on the tables of a 903 folder: what a regional analyst would write.

Prints, as one JSON object, the processor seconds of reading and of each job. Run by cohort-against-pandas.mjs.

  A  care-leaver status of everyone on a day: V3 and V4 left out; days since 14 and since 16; 91 and over with some
     past 16 is eligible or relevant at 16-17 and former relevant at 18-24; fewer is qualifying; else none
  B  three or more placements in the year; under 16, 30 months in care, 24 of them in the last placement
  C  care-leaver and health rates
"""
import json
import sys
import time

import pandas as pd

folder, on = sys.argv[1], pd.Timestamp(sys.argv[2])
started = time.process_time()


def read(name, dates):
    table = pd.read_csv(f"{folder}/{name}.csv", dtype=str)
    for column in dates:
        table[column] = pd.to_datetime(table[column], format="%d/%m/%Y")
    return table


header = read("header", ["DOB"])
episodes = read("episodes", ["DECOM", "DEC"])
oc2 = read("oc2", ["DOB"])
oc3 = read("oc3", ["DOB"])
read_seconds = time.process_time() - started


def job_a():
    people = header[["CHILD", "DOB"]].copy()
    for age in (14, 16, 18):
        people[f"b{age}"] = people.DOB + pd.DateOffset(years=age)
    rows = episodes[~episodes.LS.isin(["V3", "V4"])].merge(people, on="CHILD")
    end = rows.DEC.fillna(pd.Timestamp.max.normalize()).clip(upper=on)
    end = end.where(end < rows.b18, rows.b18)
    since14 = (end - rows.DECOM.where(rows.DECOM > rows.b14, rows.b14)).dt.days.clip(lower=0)
    since16 = (end - rows.DECOM.where(rows.DECOM > rows.b16, rows.b16)).dt.days.clip(lower=0)
    open_now = (rows.DECOM <= on) & (rows.DEC.isna() | (rows.DEC > on)) & (on < rows.b18)
    counted = pd.DataFrame({"CHILD": rows.CHILD, "n14": since14, "n16": since16, "now": open_now})
    counted = counted.groupby("CHILD").agg(n14=("n14", "sum"), n16=("n16", "sum"), now=("now", "any"))
    people = people.set_index("CHILD").join(counted).fillna({"n14": 0, "n16": 0, "now": False})
    age = ((on - people.DOB).dt.days / 365.25).astype(int)
    enough = (people.n14 >= 91) & (people.n16 > 0)
    status = pd.Series("none", index=people.index)
    status[(people.n16 > 0) & ~people.now.astype(bool) & age.between(16, 20)] = "qualifying"
    status[enough & age.between(18, 24)] = "former-relevant"
    status[enough & age.between(16, 17) & ~people.now.astype(bool)] = "relevant"
    status[enough & age.between(16, 17) & people.now.astype(bool)] = "eligible"
    return status.value_counts().to_dict()


def job_b():
    start = on - pd.DateOffset(years=1) + pd.Timedelta(days=1)
    rows = episodes[~episodes.PLACE.str.startswith("T") & ~episodes.LS.isin(["V3", "V4"])]
    rows = rows.sort_values(["CHILD", "DECOM"])
    before = rows.groupby("CHILD")[["PLACE", "PL_POST", "URN"]].shift()
    moved = (rows[["PLACE", "PL_POST", "URN"]].fillna("") != before.fillna("")).any(axis=1)
    begins = (rows.RNE == "S") | (rows.RNE.isin(["P", "B"]) & moved)
    rows = rows.assign(placement=begins.groupby(rows.CHILD).cumsum(), period=(rows.RNE == "S").groupby(rows.CHILD).cumsum())
    first = rows.drop_duplicates(["CHILD", "placement"])[["CHILD", "placement", "DECOM"]]
    last_row = rows.drop_duplicates(["CHILD", "placement"], keep="last")[["CHILD", "placement", "DEC"]]
    placements = first.merge(last_row, on=["CHILD", "placement"]).rename(columns={"DECOM": "begins", "DEC": "ends"})
    in_year = placements[(placements.begins <= on) & (placements.ends.isna() | (placements.ends >= start))]
    now = rows[(rows.DECOM <= on) & (rows.DEC.isna() | (rows.DEC > on))]
    counts = in_year.groupby("CHILD").size()
    three = int((counts.reindex(now.CHILD.unique()).fillna(0) >= 3).sum())
    periods = rows.groupby(["CHILD", "period"]).DECOM.min().rename("care").reset_index()
    last = now.merge(periods, on=["CHILD", "period"]).merge(placements, on=["CHILD", "placement"]).merge(header[["CHILD", "DOB"]], on="CHILD")
    cohort = last[(last.DOB > on - pd.DateOffset(years=16)) & (last.care <= on - pd.DateOffset(months=30))]
    two = int((cohort.begins <= on - pd.DateOffset(months=24)).sum())
    return {"three": three, "of": int(now.CHILD.nunique()), "two": two, "in": len(cohort)}


def job_c():
    age = ((on - oc3.DOB).dt.days / 365.25).astype(int)
    leavers = oc3[age.between(19, 21) & ~oc3.IN_TOUCH.isin(["DIED", "RHOM"])]
    eet = leavers.ACTIV.isin(["F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5"]).sum()
    suitable = leavers.ACCOM.str.endswith("1").sum()
    return {
        "eet": int(eet), "suitable": int(suitable), "of": len(leavers),
        "assessed": int((oc2.HEALTH_ASSESSMENT == "1").sum()),
        "sdq": float(oc2.SDQ_SCORE.dropna().astype(int).sum()),
    }


seconds, answers = {}, {}
for name, job in {"A": job_a, "B": job_b, "C": job_c}.items():
    began = time.process_time()
    answers[name] = job()
    seconds[name] = time.process_time() - began
print(json.dumps({"read": read_seconds, "jobs": seconds, "answers": answers, "pandas": pd.__version__}))
