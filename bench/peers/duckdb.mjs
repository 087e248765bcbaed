// The three simplified jobs in DuckDB on one thread: its own reader, one query a result.
import { DuckDBInstance } from '@duckdb/node-api';
import { folder, on, report, stopwatch } from './whole.mjs';

const lap = stopwatch();
const instance = await DuckDBInstance.create(':memory:', { threads: process.env.THREADS ?? '1' });
const connection = await instance.connect();
const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
const table = (name, dates) =>
  connection.run(
    `create table ${name} as select * replace (${dates.map((column) => `strptime(${column}, '%d/%m/%Y')::date as ${column}`).join(', ')}) from read_csv('${folder}/${name}.csv', all_varchar = true)`,
  );
await table('header', ['DOB']);
await table('episodes', ['DECOM', 'DEC']);
await table('oc2', ['DOB']);
await table('oc3', ['DOB']);
const read = lap();

/** A birthday: DuckDB moves 29 February to the 28th, the law to 1 March. */
const birthday = (age) =>
  `(DOB + interval ${age} year)::date + case when month(DOB) = 2 and day(DOB) = 29 and day(DOB + interval ${age} year) = 28 then 1 else 0 end`;
const DAY = `date '${on}'`;

const statuses = await rowsOf(`
  with people as (
    select CHILD, ${[14, 16, 18, 21, 25].map((age) => `${birthday(age)} as b${age}`).join(', ')} from header
  ), spent as (
    select CHILD,
      sum(greatest(0, least(coalesce(DEC, ${DAY}), ${DAY}, b18) - greatest(DECOM, b14))) as n14,
      sum(greatest(0, least(coalesce(DEC, ${DAY}), ${DAY}, b18) - greatest(DECOM, b16))) as n16,
      bool_or(DECOM <= ${DAY} and (DEC is null or DEC > ${DAY}) and ${DAY} < b18) as now
    from episodes join people using (CHILD) where LS not in ('V3', 'V4') group by CHILD
  )
  select case
      when n14 >= 91 and n16 > 0 and ${DAY} >= b16 and ${DAY} < b18 then if(now, 'eligible', 'relevant')
      when n14 >= 91 and n16 > 0 and ${DAY} >= b18 and ${DAY} < b25 then 'former-relevant'
      when n16 > 0 and not now and ${DAY} >= b16 and ${DAY} < b21 then 'qualifying'
      else 'none' end as status, count(*)::int as n
  from people left join spent using (CHILD) group by status`);

const [stability] = await rowsOf(`
  with kept as (
    select *, lag(PLACE) over child as place0, lag(PL_POST) over child as post0, lag(URN) over child as urn0,
      lag(CHILD) over child as child0
    from episodes where PLACE not like 'T%' and LS not in ('V3', 'V4')
    window child as (partition by CHILD order by DECOM)
  ), numbered as (
    select *,
      count_if(RNE = 'S' or (RNE in ('P', 'B') and (child0 is null or PLACE is distinct from place0 or PL_POST is distinct from post0 or URN is distinct from urn0))) over run as placement,
      count_if(RNE = 'S') over run as care
    from kept window run as (partition by CHILD order by DECOM rows unbounded preceding)
  ), placements as (
    select CHILD, placement, min(DECOM) as begins, arg_max(coalesce(DEC, date '9999-12-31'), DECOM) as ends
    from numbered group by CHILD, placement
  ), counts as (
    select CHILD, count(*) as n from placements where begins <= ${DAY} and ends > ${DAY} - interval 1 year group by CHILD
  ), care as (select CHILD, care, min(DECOM) as since from numbered group by CHILD, care),
  open as (
    select n.CHILD, coalesce(c.n, 0) as n, p.begins, k.since, h.DOB
    from numbered n left join counts c using (CHILD) join placements p using (CHILD, placement)
      join care k on k.CHILD = n.CHILD and k.care = n.care join header h on h.CHILD = n.CHILD
    where n.DECOM <= ${DAY} and (n.DEC is null or n.DEC > ${DAY})
  )
  select count_if(n >= 3)::int as three, count(*)::int as of,
    count_if(DOB > ${DAY} - interval 16 year and since <= ${DAY} - interval 30 month and begins <= ${DAY} - interval 24 month)::int as two,
    count_if(DOB > ${DAY} - interval 16 year and since <= ${DAY} - interval 30 month)::int as "in"
  from open`);

const [leavers] = await rowsOf(`
  select count_if(ACTIV in ('F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5'))::int as eet,
    count_if(ACCOM like '%1')::int as suitable, count(*)::int as of
  from oc3 where date_diff('year', DOB, ${DAY}) - if(strftime(DOB, '%m%d') > strftime(${DAY}, '%m%d'), 1, 0) between 19 and 21
    and IN_TOUCH not in ('DIED', 'RHOM')`);
const [health] = await rowsOf(
  `select count_if(HEALTH_ASSESSMENT = '1')::int as assessed, sum(try_cast(SDQ_SCORE as int))::int as sdq from oc2`,
);
report({
  read,
  compute: lap(),
  answers: {
    statuses: Object.fromEntries(statuses.map(({ status, n }) => [status, n])),
    stability,
    rates: { ...leavers, ...health },
  },
});
