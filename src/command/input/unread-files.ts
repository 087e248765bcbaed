/** Which files of a return could not be read, and why: one line each, that names the file and repeats nothing of it. */
import { join } from 'node:path';
import type { Problem } from '../../ssda903/index.js';

/** Where the tables of a return stood. */
export interface FilesRead {
  /** The path that was given, as messages name it. */
  readonly path: string;
  /** Whether it is one XML text, and no folder of tables. */
  readonly xml: boolean;
  /** The name of the file of each table that was told by its name. */
  readonly byTable: ReadonlyMap<string, string>;
  /** By the name of the file: how it is written, where that is not as expected. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Whether a problem is of a whole file, of which nothing or only a part could be used. */
export function isOfAFile({ severity, row, child, count }: Problem): boolean {
  // A problem with a count stands for rows; one with a child and no row for what is between its rows.
  return severity === 'error' && row === null && child === undefined && count === undefined;
}

/** A line for each file that could not be read. */
export function unreadFiles(problems: readonly Problem[], files: FilesRead): string[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems.filter(isOfAFile)) {
    const name = problem.source ?? (problem.table === null ? undefined : files.byTable.get(problem.table));
    const file = name === undefined ? files.path : join(files.path, name);
    const key = `${file}\n${name ?? ''}`;
    byFile.set(key, [...(byFile.get(key) ?? []), problem]);
  }
  return [...byFile].map(([key, found]) => {
    const [file = '', name = ''] = key.split('\n');
    return `${file}: could not be read as ${expected(found, files)}: ${files.forms.get(name) ?? reasons(found, files)}`;
  });
}

function expected([first]: readonly Problem[], { xml }: FilesRead): string {
  if (xml) return 'a return in XML';
  const table = first?.table ?? null;
  return table === null ? 'a table of the return' : `the table ${table}`;
}

/** One sentence for all the columns that are missing, so that a file has one line. */
function reasons(found: readonly Problem[], { xml }: FilesRead): string {
  if (xml && found.some(({ code }) => code === 'not-a-903-table'))
    return 'its root element is not EXPSSDA903';
  const missing = found.flatMap(({ code, column }) =>
    code === 'missing-required-column' && column !== null ? [column] : [],
  );
  const others = found.filter(({ code }) => code !== 'missing-required-column');
  const sentences = others.map(({ message }) => message);
  if (missing.length > 1)
    sentences.push(
      `The columns ${missing.join(', ')} are missing, and the table cannot be used without them.`,
    );
  else sentences.push(...found.filter((each) => !others.includes(each)).map(({ message }) => message));
  return [...new Set(sentences)].join(' ');
}
