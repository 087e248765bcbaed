/** What is open of, or coming for, the children of a return: judged as columns, and told row by row as they are written. */
import type { Coming, Deadline, DeadlineOptions, Law } from '../../eligibility/index.js';
import type { ComingPlaced } from '../../eligibility/council/coming.js';
import type { DeadlinePlaced } from '../../eligibility/council/deadlines.js';
import type { EpochDay } from '../../kernel/calendar.js';
import type { ComingColumns, DeadlineColumns } from '../../ssda903/index.js';
import type { ChildrenOfReturn } from './read-people.js';

/** The deadlines of a return, in the order of `deadlines`. */
export interface DeadlinesOfReturn {
  /** What counts ask for, with nothing told. */
  readonly counted: () => Iterable<Pick<Deadline, 'team' | 'worker' | 'duty' | 'state'>>;
  readonly told: () => Iterable<Deadline>;
}

/** Judges the deadlines of a return. */
export async function deadlinesOfReturn(
  { records, assume }: ChildrenOfReturn,
  on: string,
  options: Pick<DeadlineOptions, 'law' | 'withinDays'>,
): Promise<DeadlinesOfReturn> {
  const [{ LINE_CODES, deadlineColumns, tellerOfDeadlines }, { NO_DAY }, { deadlinesInOrder }] =
    await Promise.all([
      import('../../ssda903/index.js'),
      import('../../indicators/index.js'),
      import('../../eligibility/council/deadlines.js'),
    ]);
  const found = deadlineColumns(records, on, assume, options);
  const { child, duty, state, step, steps, due } = found;
  const placed = (row: number): DeadlinePlaced => ({
    id: records.children.id[child[row] ?? 0] ?? '',
    line: {
      duty: nameOf(LINE_CODES.duty, duty[row]),
      state: nameOf(LINE_CODES.state, state[row]),
      due: due[row] === NO_DAY ? undefined : (due[row] as EpochDay),
      step: steps[step[row] ?? 0] ?? '',
    },
  });
  return {
    *counted() {
      for (let row = 0; row < found.length; row++) {
        const ofDuty = nameOf(LINE_CODES.duty, duty[row]);
        yield { team: null, worker: null, duty: ofDuty, state: nameOf(LINE_CODES.state, state[row]) };
      }
    },
    *told() {
      const tell = tellerOfDeadlines(records, found);
      for (const row of rowsOf(found).sort((a, b) => deadlinesInOrder(placed(a), placed(b)))) yield tell(row);
    },
  };
}

/** What is coming for the children of a return, in the order of `coming`, with the team of each. */
export async function comingOfReturn(
  { records, assume }: ChildrenOfReturn,
  from: string,
  to: string,
  law: Law,
  teamOf: (id: string) => string | null,
): Promise<Iterable<Coming>> {
  const [{ LINE_CODES, comingColumns, tellerOfComing }, { comingInOrder }] = await Promise.all([
    import('../../ssda903/index.js'),
    import('../../eligibility/council/coming.js'),
  ]);
  const found = comingColumns(records, from, to, assume, law);
  const { child, on, kind, age, duty, step, steps } = found;
  const placed = (row: number): ComingPlaced => {
    const id = records.children.id[child[row] ?? 0] ?? '';
    return {
      id,
      team: teamOf(id),
      line: {
        on: on[row] as EpochDay,
        kind: nameOf(LINE_CODES.kind, kind[row]),
        age: age[row] ?? null,
        duty: duty[row] === 0 ? null : nameOf(LINE_CODES.duty, duty[row]),
        step: steps[step[row] ?? 0] ?? '',
      },
    };
  };
  function* told(): Iterable<Coming> {
    const tell = tellerOfComing(records, found);
    for (const row of rowsOf(found).sort((a, b) => comingInOrder(placed(a), placed(b)))) {
      const one = tell(row);
      yield { ...one, team: teamOf(one.id) };
    }
  }
  return told();
}

function rowsOf({ length }: Pick<DeadlineColumns | ComingColumns, 'length'>): Int32Array {
  return Int32Array.from({ length }, (_, row) => row);
}

/** The name whose place in a list, counted from 1, is the code of a row. */
function nameOf<Name extends string>(list: readonly Name[], code: number | undefined): Name {
  return list[(code ?? 0) - 1] as Name;
}
