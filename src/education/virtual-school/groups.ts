/** Pupils by school and by year group: attendance, suspensions, plans and moves, with small numbers hidden. */
import type { PublishedTable } from '../../indicators/index.js';
import { protectTable } from '../../indicators/publishing/suppression.js';
import type { PupilLine, PupilTerm } from './pupil-line.js';

/** What the pupils of a group are told apart by. */
export type GroupSubject = 'attendance' | 'suspensions' | 'plans' | 'moves';

/** Pupils by group and by one thing that the files say of each, fit to be shown. */
export interface GroupFigures {
  /** What the groups are by. */
  readonly by: 'school' | 'year group';
  /** What the columns tell apart. A subject of which no table came has no figures. */
  readonly about: GroupSubject;
  /** The table, with small numbers hidden. */
  readonly table: PublishedTable;
  /** The same of the year before; `null` where it was not supplied. */
  readonly before: PublishedTable | null;
}

interface Subject {
  readonly columns: readonly string[];
  /** The column of a pupil; `null` where the files say nothing of it. */
  readonly of: (line: PupilLine) => string | null;
}

const NOT_KNOWN = 'not known';

/** Whether anything happened in the terms so far; `null` where no term says. */
function ever(line: PupilLine, of: (term: PupilTerm) => number | null): boolean | null {
  const known = line.terms.map(of).filter((count) => count !== null);
  return known.length === 0 ? null : known.some((count) => count > 0);
}

function yesOrNo(answer: boolean | null, yes: string, no: string): string | null {
  if (answer === null) return null;
  return answer ? yes : no;
}

const PLANS = { overdue: 'overdue', due: 'due', made: 'made', 'not-due': 'none asked for' } as const;

const SUBJECTS: Readonly<Record<GroupSubject, Subject>> = {
  attendance: {
    columns: ['persistently absent', 'not persistently absent', 'no sessions known'],
    of: ({ ahead }) =>
      yesOrNo(ahead?.persistent ?? null, 'persistently absent', 'not persistently absent') ??
      'no sessions known',
  },
  suspensions: {
    columns: ['suspended', 'not suspended', NOT_KNOWN],
    of: (line) =>
      yesOrNo(
        ever(line, (term) => term.suspensions),
        'suspended',
        'not suspended',
      ),
  },
  plans: {
    columns: [...Object.values(PLANS), NOT_KNOWN],
    // The plan of the term that runs, or ran last.
    of: ({ terms }) => {
      const plan = terms.at(-1)?.plan ?? null;
      return plan === null ? null : PLANS[plan];
    },
  },
  moves: {
    columns: ['moved', 'did not move', NOT_KNOWN],
    of: (line) =>
      yesOrNo(
        ever(line, (term) => term.moves),
        'moved',
        'did not move',
      ),
  },
};

const GROUPS: Readonly<Record<GroupFigures['by'], (line: PupilLine) => string | null>> = {
  school: ({ school }) => school,
  'year group': ({ yearGroup }) => yearGroup,
};

/** The figures by group of a list, with those of the list of the year before beside them. */
export function groupFigures(
  list: readonly PupilLine[],
  before: readonly PupilLine[] | undefined,
): readonly GroupFigures[] {
  return (Object.keys(GROUPS) as GroupFigures['by'][]).flatMap((by) =>
    (Object.keys(SUBJECTS) as GroupSubject[]).flatMap((about) => {
      const table = tableOf(list, GROUPS[by], SUBJECTS[about]);
      if (table === null) return [];
      const earlier = before === undefined ? null : tableOf(before, GROUPS[by], SUBJECTS[about]);
      return [{ by, about, table, before: earlier }];
    }),
  );
}

/** The table of a subject; `null` where the files say nothing of it of anybody. */
function tableOf(
  list: readonly PupilLine[],
  groupOf: (line: PupilLine) => string | null,
  { columns, of }: Subject,
): PublishedTable | null {
  if (list.every((line) => of(line) === null)) return null;
  const rows = [...new Set(list.map((line) => groupOf(line) ?? `(${NOT_KNOWN})`))].sort(inOrder);
  const counts = rows.map((group) => {
    const lines = list.filter((line) => (groupOf(line) ?? `(${NOT_KNOWN})`) === group);
    return columns.map((column) => lines.filter((line) => (of(line) ?? NOT_KNOWN) === column).length);
  });
  return protectTable({ rows, columns, counts });
}

/** Numbers by their size, then words. */
function inOrder(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isNaN(first) || Number.isNaN(second))
    return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || (a < b ? -1 : 1);
  return first - second || (a < b ? -1 : 1);
}
