/** What is missing from a council's own arrangements, on the pattern of what Rutland found in 2014. */
import { objectGiven } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';

/** A council's arrangements on a day; what is left out is not recorded. */
export interface GovernancePosition {
  /** A body that meets and brings the departments and partners together on looked-after children. */
  readonly crossCouncilForum?: Answer;
  /** Young people attend that body or another where members sit, as a matter of course. */
  readonly youngPeopleAttend?: Answer;
  /** Members and young people meet as a matter of course. */
  readonly youngPeopleMeetMembers?: Answer;
}

/** A gap in the arrangements. */
export interface GovernanceGap {
  /** What is missing. */
  readonly gap: 'no-cross-council-forum' | 'no-systematic-voice';
  /** `absent`: recorded as not there. `not-recorded`: nothing says either way. */
  readonly state: 'absent' | 'not-recorded';
}

/**
 * The gaps in a council's arrangements: no forum across council and partners, and no settled way for young people
 * to attend it or meet members. Either way of being heard is enough.
 *
 * @example
 * governanceGaps(RUTLAND_POSITION_2014).length; // 2
 * governanceGaps(YORK_POSITION_2020).length; // 0
 */
export function governanceGaps(position: GovernancePosition): readonly GovernanceGap[] {
  objectGiven(position, 'position');
  const gaps: GovernanceGap[] = [];
  const look = (gap: GovernanceGap['gap'], ways: readonly (Answer | undefined)[]): void => {
    if (ways.includes('yes')) return;
    gaps.push({ gap, state: ways.every((way) => way === 'no') ? 'absent' : 'not-recorded' });
  };
  look('no-cross-council-forum', [position.crossCouncilForum]);
  look('no-systematic-voice', [position.youngPeopleAttend, position.youngPeopleMeetMembers]);
  return gaps;
}
