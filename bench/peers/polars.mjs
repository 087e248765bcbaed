// The three simplified jobs in Polars on one thread: one lazy plan a result, no JavaScript for a row.
// A bare text names a column there, so texts stand in `lit`; a bare number is a float, so whole numbers are cast.
process.env.POLARS_MAX_THREADS ??= '1';
const { default: pl } = await import('nodejs-polars');
const { dayOf, folder, on, report, stopwatch } = await import('./whole.mjs');

const lap = stopwatch();
const { col, lit, when } = pl;
const scan = (name) => pl.scanCSV(`${folder}/${name}.csv`, { inferSchemaLength: 0 });
const whole = (value) => lit(value).cast(pl.Int32);
const days = (column) => col(column).str.strptime(pl.Date, '%d/%m/%Y').cast(pl.Int32);
const [header, episodes, oc2, oc3] = await Promise.all([
  scan('header')
    .select(col('CHILD'), days('DOB').alias('born'), ...parts())
    .collect(),
  scan('episodes')
    .select(
      col('CHILD'),
      days('DECOM').alias('from'),
      days('DEC').fillNull(whole(0x7fff_ffff)).alias('until'),
      ...['RNE', 'LS', 'PLACE', 'PL_POST', 'URN'].map((name) => col(name)),
    )
    .collect(),
  scan('oc2').select(col('SDQ_SCORE').cast(pl.Int32), col('HEALTH_ASSESSMENT')).collect(),
  scan('oc3')
    .select(...parts(), col('IN_TOUCH'), col('ACTIV'), col('ACCOM'))
    .collect(),
]);
const read = lap();

function parts() {
  const part = (from, length) => col('DOB').str.slice(from, length).cast(pl.Int32);
  return [part(6, 4).alias('year'), part(3, 2).alias('month'), part(0, 2).alias('day')];
}

const floor = (expression, by) => expression.div(whole(by)).floor().cast(pl.Int32);
/** The day of a birthday by the calendar's own arithmetic, in which 29 February of a common year is 1 March. */
function birthday(age) {
  const month = col('month').add(whole(9)).rem(whole(12));
  const year = col('year').add(whole(age)).sub(floor(month, 10));
  return year
    .mul(whole(365))
    .add(floor(year, 4))
    .sub(floor(year, 100))
    .add(floor(year, 400))
    .add(floor(month.mul(whole(306)).add(whole(5)), 10))
    .add(col('day'))
    .sub(whole(719_469));
}

const day = dayOf(on);
const DAY = whole(day);
const monthsBefore = (months) => {
  const date = new Date(`${on}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  date.setUTCDate(
    Math.min(wanted, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()),
  );
  return whole(date.getTime() / 86_400_000);
};
const smaller = (...these) => pl.minHorizontal(these);
const spent = (age) =>
  pl.maxHorizontal([
    whole(0),
    smaller(col('until'), DAY, col('b18')).sub(pl.maxHorizontal([col('from'), col(`b${age}`)])),
  ]);
const own = episodes.lazy().filter(col('LS').isIn(['V3', 'V4']).not());
const people = header
  .lazy()
  .withColumns(...[14, 16, 18, 21, 25].map((age) => birthday(age).alias(`b${age}`)));
const within = (from, until) => col(from).ltEq(DAY).and(col(until).gt(DAY));

const counted = own
  .join(people, { on: 'CHILD', how: 'inner' })
  .groupBy('CHILD')
  .agg(
    spent(14).sum().alias('n14'),
    spent(16).sum().alias('n16'),
    within('from', 'until').and(col('b18').gt(DAY)).max().alias('now'),
  );
const enough = col('n14')
  .gtEq(whole(91))
  .and(col('n16').gt(whole(0)));
const statuses = await people
  .join(counted, { on: 'CHILD', how: 'left' })
  .withColumns(col('n14').fillNull(whole(0)), col('n16').fillNull(whole(0)), col('now').fillNull(lit(false)))
  .select(
    when(enough.and(within('b16', 'b18')).and(col('now')))
      .then(lit('eligible'))
      .when(enough.and(within('b16', 'b18')))
      .then(lit('relevant'))
      .when(enough.and(within('b18', 'b25')))
      .then(lit('former-relevant'))
      .when(col('n16').gt(whole(0)).and(col('now').not()).and(within('b16', 'b21')))
      .then(lit('qualifying'))
      .otherwise(lit('none'))
      .alias('status'),
  )
  .groupBy('status')
  .agg(pl.len().alias('n'))
  .collect();

const same = col('CHILD').eq(col('CHILD').shift(1)).fillNull(lit(false));
const asBefore = (name) =>
  col(name)
    .fillNull(lit(''))
    .eq(col(name).fillNull(lit('')).shift(1));
const starts = col('RNE').eq(lit('S'));
const begins = starts.or(
  col('RNE')
    .isIn(['P', 'B'])
    .and(same.and(asBefore('PLACE')).and(asBefore('PL_POST')).and(asBefore('URN')).not()),
);
const numbered = own
  .filter(col('PLACE').str.startsWith('T').not())
  .sort(['CHILD', 'from'])
  .withColumns(
    begins.or(same.not()).cast(pl.Int32).cumSum().alias('placement'),
    starts.or(same.not()).cast(pl.Int32).cumSum().alias('care'),
  );
const placements = numbered
  .groupBy('placement')
  .agg(col('CHILD').first(), col('from').min().alias('begins'), col('until').last().alias('ends'));
const moves = placements
  .filter(
    col('begins')
      .ltEq(DAY)
      .and(col('ends').gt(monthsBefore(12))),
  )
  .groupBy('CHILD')
  .agg(pl.len().alias('moves'));
const cohort = col('born')
  .gt(monthsBefore(192))
  .and(col('since').ltEq(monthsBefore(30)));
const stability = await numbered
  .filter(within('from', 'until'))
  .join(moves, { on: 'CHILD', how: 'left' })
  .join(placements.select(col('placement'), col('begins')), { on: 'placement', how: 'inner' })
  .join(numbered.groupBy('care').agg(col('from').min().alias('since')), { on: 'care', how: 'inner' })
  .join(header.lazy().select(col('CHILD'), col('born')), { on: 'CHILD', how: 'inner' })
  .select(
    col('moves').gtEq(whole(3)).sum().alias('three'),
    pl.len().alias('of'),
    cohort
      .and(col('begins').ltEq(monthsBefore(24)))
      .sum()
      .alias('two'),
    cohort.sum().alias('in'),
  )
  .collect();

const leavers = await oc3
  .lazy()
  .filter(
    birthday(19)
      .ltEq(DAY)
      .and(birthday(22).gt(DAY))
      .and(col('IN_TOUCH').isIn(['DIED', 'RHOM']).not()),
  )
  .select(
    col('ACTIV').isIn(['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5']).sum().alias('eet'),
    col('ACCOM').str.endsWith('1').sum().alias('suitable'),
    pl.len().alias('of'),
  )
  .collect();
const health = await oc2
  .lazy()
  .select(col('HEALTH_ASSESSMENT').eq(lit('1')).sum().alias('assessed'), col('SDQ_SCORE').sum().alias('sdq'))
  .collect();
report({
  read,
  compute: lap(),
  answers: {
    statuses: Object.fromEntries(statuses.toRecords().map(({ status, n }) => [status, n])),
    stability: stability.toRecords()[0],
    rates: { ...leavers.toRecords()[0], ...health.toRecords()[0] },
  },
});
