/** `--ids` and `--indicator`: measures by id, or by a name that they used to have. */
import type { IndicatorId } from '../../indicators/index.js';
import { refusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';
import { tell } from './surroundings.js';

/** The ids asked for; `undefined` for every measure. */
export async function indicatorsNamed(
  names: readonly string[] | undefined,
  around: Surroundings,
  option = '--ids',
): Promise<readonly IndicatorId[] | undefined> {
  if (names === undefined || names.length === 0) return undefined;
  const { resolveIndicator } = await import('../../indicators/index.js');
  const ids = names.flatMap((name) => {
    const resolved = resolveIndicator(name);
    if (resolved === undefined)
      throw refusal(`${option}: ${name} is no measure; they are listed in docs/indicators`);
    if (resolved.note !== '') tell(around, `${resolved.ids.join(', ')}: ${resolved.note}`);
    return resolved.ids;
  });
  return [...new Set(ids)];
}
