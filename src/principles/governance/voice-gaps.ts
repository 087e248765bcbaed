/** Where children and young people have no settled way of being heard by their corporate parent. */
import { entriesGiven, listGiven } from '../../kernel/given.js';
import type { Answer } from '../../kernel/finding.js';
import type { VoiceChannel } from './voice-channel.js';

/**
 * The three channels looked for unless a caller gives another list: a body of young people, a way for it to reach
 * the corporate parenting body, and young people and members meeting each other. A list of this library, drawn
 * from what Rutland found it lacked (row RUT-25).
 */
export const CORE_VOICE_CHANNELS: readonly VoiceChannel[] = [
  'voice-body',
  'reaches-corporate-parenting-body',
  'meets-members',
];

/** What is known of one channel at a council. */
export interface VoicePosition {
  /** The way of being heard. */
  readonly channel: VoiceChannel;
  /** Whether it is there; `unknown` where nothing says. */
  readonly inPlace: Answer;
}

/** A channel that is looked for and not found. */
export interface VoiceGap {
  /** The way of being heard that is looked for. */
  readonly channel: VoiceChannel;
  /** `not-recorded`: nothing says either way, which is a question and not a finding. */
  readonly reason: 'not-in-place' | 'not-recorded';
}

/**
 * The channels that are expected and not in place, in the order of the expected list.
 *
 * @example
 * voiceGaps(voicePosition('rutland')).map((gap) => gap.channel);
 * // ['reaches-corporate-parenting-body', 'meets-members']
 */
export function voiceGaps(
  position: readonly VoicePosition[],
  expected: readonly VoiceChannel[] = CORE_VOICE_CHANNELS,
): readonly VoiceGap[] {
  entriesGiven(position, 'position');
  const gaps: VoiceGap[] = [];
  for (const channel of listGiven(expected, 'expected')) {
    const known = position.filter((one) => one.channel === channel);
    if (known.some(({ inPlace }) => inPlace === 'yes')) continue;
    const reason = known.some(({ inPlace }) => inPlace === 'no') ? 'not-in-place' : 'not-recorded';
    gaps.push({ channel, reason });
  }
  return gaps;
}
