/** What is open of, or coming for, the children of a return: judged as columns, and told row by row as they are written. */
import type { Coming, Deadline, DeadlineOptions, Law } from '../../eligibility/index.js';
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
  const { LINE_CODES, deadlineColumns, deadlineOfRow } = await import('../../ssda903/index.js');
  const { NO_DAY } = await import('../../indicators/index.js');
  const found = deadlineColumns(records, on, assume, options);
  const { child, duty, state, step, steps, due } = found;
  const last = Number.POSITIVE_INFINITY;
  const dueOf = (row: number): number => (due[row] === NO_DAY ? last : (due[row] ?? last));
  const textOf = (list: readonly string[], code: number | undefined): string => list[(code ?? 0) - 1] ?? '';
  // The codes of states stand in the order in which they are listed.
  const inOrder = (a: number, b: number): number =>
    (state[a] ?? 0) - (state[b] ?? 0) ||
    compare(dueOf(a), dueOf(b)) ||
    compare(records.children.id[child[a] ?? 0] ?? '', records.children.id[child[b] ?? 0] ?? '') ||
    compare(textOf(LINE_CODES.duty, duty[a]), textOf(LINE_CODES.duty, duty[b])) ||
    compare(steps[step[a] ?? 0] ?? '', steps[step[b] ?? 0] ?? '');
  return {
    *counted() {
      for (let row = 0; row < found.length; row++) {
        const [ofDuty, ofState] = [
          LINE_CODES.duty[(duty[row] ?? 0) - 1],
          LINE_CODES.state[(state[row] ?? 0) - 1],
        ];
        if (ofDuty !== undefined && ofState !== undefined)
          yield { team: null, worker: null, duty: ofDuty, state: ofState };
      }
    },
    *told() {
      for (const row of rowsOf(found).sort(inOrder)) yield deadlineOfRow(records, found, row);
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
  const { LINE_CODES, comingColumns, comingOfRow } = await import('../../ssda903/index.js');
  const found = comingColumns(records, from, to, assume, law);
  const { child, on, kind, age, duty, step, steps } = found;
  const idOf = (row: number): string => records.children.id[child[row] ?? 0] ?? '';
  const dutyOf = (row: number): string => LINE_CODES.duty[(duty[row] ?? 0) - 1] ?? '';
  const inOrder = (a: number, b: number): number =>
    (on[a] ?? 0) - (on[b] ?? 0) ||
    compare(teamOf(idOf(a)) ?? '', teamOf(idOf(b)) ?? '') ||
    compare(idOf(a), idOf(b)) ||
    (kind[a] ?? 0) - (kind[b] ?? 0) ||
    (age[a] ?? 0) - (age[b] ?? 0) ||
    compare(dutyOf(a), dutyOf(b)) ||
    compare(steps[step[a] ?? 0] ?? '', steps[step[b] ?? 0] ?? '');
  function* told(): Iterable<Coming> {
    for (const row of rowsOf(found).sort(inOrder)) {
      const one = comingOfRow(records, found, row);
      yield { ...one, team: teamOf(one.id) };
    }
  }
  return told();
}

function rowsOf({ length }: Pick<DeadlineColumns | ComingColumns, 'length'>): Int32Array {
  return Int32Array.from({ length }, (_, row) => row);
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
