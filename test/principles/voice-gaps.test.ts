import { describe, expect, it } from 'vitest';
import { VOICE_CHANNELS } from '../../src/principles/governance/index.js';
import {
  RUTLAND_POSITION_2014,
  SOURCE_ROWS,
  STATED_GAPS,
  VOICE_ASKS,
  VOICE_CHANNEL_RECORDS,
  YORK_POSITION_2020,
  voicePosition,
} from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';
import { CORE_VOICE_CHANNELS, governanceGaps, voiceGaps } from '../../src/principles/governance/index.js';

describe('voice channels', () => {
  it('S14 the Rutland 2014 position returns gaps; York 2020 returns none', () => {
    expect(voiceGaps(voicePosition('rutland'))).toEqual([
      { channel: 'reaches-corporate-parenting-body', reason: 'not-in-place' },
      { channel: 'meets-members', reason: 'not-in-place' },
    ]);
    expect(voiceGaps(voicePosition('york'))).toEqual([]);
  });

  it.each(['derby', 'stoke-on-trent', 'dudley'] as const)(
    'S14 %s states all three core channels',
    (council) => {
      expect(voiceGaps(voicePosition(council))).toEqual([]);
    },
  );

  it('S14 a channel of which nothing is recorded is a question, and one that is there outweighs one that is not', () => {
    expect(voiceGaps([])).toEqual(
      CORE_VOICE_CHANNELS.map((channel) => ({ channel, reason: 'not-recorded' })),
    );
    expect(voiceGaps([{ channel: 'events', inPlace: 'unknown' }], ['events'])).toEqual([
      { channel: 'events', reason: 'not-recorded' },
    ]);
    expect(
      voiceGaps(
        [
          { channel: 'events', inPlace: 'no' },
          { channel: 'events', inPlace: 'yes' },
        ],
        ['events'],
      ),
    ).toEqual([]);
  });

  it("S14 Derby's seven routes to views are held, and every channel is used", () => {
    const derby = VOICE_CHANNEL_RECORDS.filter(({ council }) => council === 'derby');
    expect(new Set(derby.map(({ row }) => row))).toEqual(
      new Set(['DER-21', 'DER-22', 'DER-23', 'DER-24', 'DER-25', 'DER-26', 'DER-27', 'DER-49']),
    );
    expect(new Set(VOICE_CHANNEL_RECORDS.map(({ channel }) => channel))).toEqual(new Set(VOICE_CHANNELS));
    const asks = SOURCE_ROWS.filter(
      ({ kinds, module }) => kinds.includes('voice-ask') && module === 'principles',
    );
    expect(VOICE_ASKS.map(({ row }) => row)).toEqual(asks.map(({ row }) => row));
  });
});

describe('governance gaps', () => {
  it('S48 Rutland 2014 gives two gaps; York 2020 gives none', () => {
    expect(governanceGaps(RUTLAND_POSITION_2014)).toEqual([
      { gap: 'no-cross-council-forum', state: 'absent' },
      { gap: 'no-systematic-voice', state: 'absent' },
    ]);
    expect(governanceGaps(YORK_POSITION_2020)).toEqual([]);
    const stated = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S48')).map(({ row }) => row);
    expect(STATED_GAPS.map(({ row }) => row)).toEqual(stated);
    expect(STATED_GAPS.map(({ gap }) => gap)).toEqual(
      expect.arrayContaining(governanceGaps(RUTLAND_POSITION_2014).map(({ gap }) => gap)),
    );
  });

  it('S48 either way of being heard is enough, and silence is a question', () => {
    expect(
      governanceGaps({ crossCouncilForum: 'yes', youngPeopleAttend: 'no', youngPeopleMeetMembers: 'yes' }),
    ).toEqual([]);
    expect(governanceGaps({ crossCouncilForum: 'yes', youngPeopleAttend: 'no' })).toEqual([
      { gap: 'no-systematic-voice', state: 'not-recorded' },
    ]);
    expect(governanceGaps({})).toEqual([
      { gap: 'no-cross-council-forum', state: 'not-recorded' },
      { gap: 'no-systematic-voice', state: 'not-recorded' },
    ]);
  });
});
