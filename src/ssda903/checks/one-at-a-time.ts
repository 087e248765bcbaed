/** Checks of one episode, or one child, at a time. */
import type { SingleCheck } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode } from './checking.js';

/** A check of one episode at a time. */
export function ofEpisodes(
  column: string,
  isWrong: (check: Checking, at: number, child: number, first: number, after: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) =>
    eachEpisode(check, (at, child, first, after) => {
      if (isWrong(check, at, child, first, after)) tell('episodes', at, column, child);
    });
}

/** A check of one child at a time, told in a table of one row a child. */
export function ofChildren(
  table: 'header' | 'oc2' | 'oc3' | 'uasc',
  column: string,
  isWrong: (check: Checking, child: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) => {
    const present = { oc2: check.records.outcomes.present, oc3: check.records.careLeavers.present };
    const has = table === 'oc2' || table === 'oc3' ? present[table] : undefined;
    for (let child = 0; child < check.records.children.length; child++)
      if ((has === undefined || has[child] === 1) && isWrong(check, child)) tell(table, child, column, child);
  };
}
