/** What the fields of a pledge, and of a mapping, must be to one another. */
import { PRINCIPLE_IDS, isPrincipleId } from '../../principles/seven.js';
import { VISIBLE, isBlank } from '../../kernel/fields/blank.js';
import { NOT_NULL, inCase, listOrNull, withFields, withThese } from '../../kernel/fields/in-schema.js';
import type { BetweenFields } from '../../kernel/fields/kinds.js';
import { isAbsent, readField, readList } from './read-field.js';
import { isCount } from './validate-points.js';

/** Points are listed unless the source does not have them. */
export const pointsAsStated: BetweenFields = {
  says: 'It has points unless pointsStatus is not-in-source, and then none.',
  check: ({ points, pointsStatus }, tell) => {
    if (!Array.isArray(points)) return;
    if (points.length > 0 && pointsStatus === 'not-in-source')
      tell('/points', 'contradiction', 'expected none where pointsStatus is not-in-source');
    if (points.length === 0 && pointsStatus !== 'not-in-source')
      tell('/points', 'too-few', 'expected at least 1 unless pointsStatus is not-in-source');
  },
  inSchema: inCase(
    withFields({ pointsStatus: { const: 'not-in-source' } }),
    withThese({ points: { type: 'array', maxItems: 0 } }),
    withThese({ points: { type: 'array', minItems: 1 } }),
  ),
};

/** No two points have one number. */
export const eachNumberOnce: BetweenFields = {
  says: 'No two points have one number.',
  check: ({ points }, tell) => {
    const seen = new Set<unknown>();
    for (const [at, point] of (readList(points) ?? []).entries()) {
      const number = readField(point, 'number');
      if (!isCount(number, 1)) continue;
      if (seen.has(number))
        tell(`/points/${at}/number`, 'duplicate', 'expected a number of no earlier point');
      seen.add(number);
    }
  },
};

/** A mapping names a principle, each once, or says aloud that there is none. */
export const namesAPrinciple: BetweenFields = {
  says: 'It names each principle once; without a primary principle it is unmapped, and unmapped it names none.',
  check: ({ primary, secondary, unmapped }, tell) => {
    const isUnmapped = !isAbsent(unmapped);
    const first = readList(primary) ?? [];
    const second = readList(secondary) ?? [];
    if (Array.isArray(primary) && first.length === 0 && !isUnmapped)
      tell('/primary', 'too-few', 'expected one or two principles, or unmapped with the reason');
    if (isUnmapped && first.length + second.length > 0)
      tell('/unmapped', 'contradiction', 'expected no principles beside it');
    const seen = new Set<unknown>();
    for (const [list, named] of [
      ['primary', first],
      ['secondary', second],
    ] as const) {
      for (const [at, principle] of named.entries()) {
        if (isPrincipleId(principle) && seen.has(principle))
          tell(`/${list}/${at}`, 'duplicate', 'expected a principle not named already');
        seen.add(principle);
      }
    }
  },
  inSchema: {
    allOf: [
      inCase(
        withFields({ unmapped: NOT_NULL }),
        withThese({ primary: listOrNull({ maxItems: 0 }), secondary: listOrNull({ maxItems: 0 }) }),
        withThese({ primary: listOrNull({ minItems: 1 }) }),
      ),
      withThese({ primary: listOrNull({ uniqueItems: true }), secondary: listOrNull({ uniqueItems: true }) }),
      ...PRINCIPLE_IDS.map((principle) => {
        const named = { type: 'array', contains: { const: principle } };
        return { not: withFields({ primary: named, secondary: named }) };
      }),
    ],
  },
};

/** A mapping is confirmed by a role on a day. */
export const confirmedBySomebody: BetweenFields = {
  says: 'Confirmed, it has the role of whoever confirmed it and the day.',
  check: ({ status, confirmedBy, confirmedOn }, tell) => {
    if (status !== 'confirmed') return;
    if (isAbsent(confirmedBy) || (typeof confirmedBy === 'string' && isBlank(confirmedBy)))
      tell('/confirmedBy', 'missing', 'expected the role of whoever confirmed it');
    if (isAbsent(confirmedOn)) tell('/confirmedOn', 'missing', 'expected the day, YYYY-MM-DD');
  },
  inSchema: inCase(
    withFields({ status: { const: 'confirmed' } }),
    withFields({ confirmedBy: { type: 'string', pattern: VISIBLE }, confirmedOn: NOT_NULL }),
  ),
};
