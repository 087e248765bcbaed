import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS } from '../../src/principles/index.js';
import {
  FRAME_IDS,
  OUTCOMES,
  OUTCOME_FRAMES,
  OUTCOME_IDS,
  crosswalk,
  outcomeFrame,
  outcomeFrameProblems,
  outcomesLeftOut,
  outcomesOf,
  type FrameId,
} from '../../src/principles/governance/index.js';

describe('outcome frames', () => {
  it('S20 the five outcomes answer to s.10(2)(a) to (e) and lean on principles', () => {
    for (const [at, { id, citation, principles }] of OUTCOMES.entries()) {
      expect(citation.provision).toBe(`s.10(2)(${'abcde'[at]})`);
      expect(principles.length).toBeGreaterThan(0);
      expect(crosswalk('every-child-matters', id).principles).toEqual(
        expect.arrayContaining([...principles]),
      );
    }
  });

  it('S20 five outcomes, Dudley five, Derby four, Stoke three all map both ways', () => {
    expect(OUTCOME_FRAMES.map(({ id }) => id)).toEqual([...FRAME_IDS]);
    for (const from of FRAME_IDS) {
      for (const to of FRAME_IDS) {
        for (const { id } of outcomeFrame(from).headings) {
          for (const there of crosswalk(from, id, to).headings) {
            expect(crosswalk(to, there, from).headings).toContain(id);
          }
          expect(crosswalk(from, id).headings.length).toBeGreaterThan(0);
          expect(crosswalk(from, id).principles.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it("S20 Dudley's five outcomes are the five, one to one", () => {
    expect(outcomeFrame('dudley-2011-outcomes').headings.map(({ outcomes }) => outcomes)).toEqual(
      OUTCOME_IDS.map((id) => [id]),
    );
    expect(outcomeFrame('dudley-2011-vision').headings.map(({ outcomes }) => outcomes)).toEqual(
      OUTCOME_IDS.map((id) => [id]),
    );
  });

  it('S20 an outcome that a frame leaves out finds no heading there: Derby has none for taking part', () => {
    expect(crosswalk('every-child-matters', 'positive-contribution', 'derby-2016').headings).toEqual([]);
    expect(crosswalk('every-child-matters', 'enjoy-achieve', 'stoke-2014').headings).toEqual([
      'education',
      'leisure',
    ]);
    expect(crosswalk('derby-2016', 'achievement').principles).toEqual([
      'best-interests',
      'high-aspirations',
      'adulthood',
    ]);
  });

  it('S20 access to services leads no outcome and serves all five', () => {
    expect(OUTCOMES.some(({ principles }) => principles.includes('access-services'))).toBe(false);
    expect(outcomesOf('access-services')).toEqual([...OUTCOME_IDS]);
    for (const id of PRINCIPLE_IDS) expect(outcomesOf(id).length).toBeGreaterThan(0);
    expect(outcomesOf('adulthood')).toEqual(['economic-wellbeing']);
  });

  it('S20 an unknown frame or heading is an error', () => {
    expect(() => outcomeFrame('derby' as FrameId)).toThrow(RangeError);
    expect(() => crosswalk('derby-2016', 'leisure')).toThrow(/expected one of safety/);
    expect(() => crosswalk('derby-2016', 'safety', 'derby' as FrameId)).toThrow(RangeError);
  });
});

describe('a frame of a council’s own', () => {
  const OURS = {
    id: 'ambridge',
    title: 'Ambridge, three hopes',
    headings: [
      { id: 'well', title: 'Well and safe', outcomes: ['be-healthy', 'stay-safe'] },
      { id: 'heard', title: 'Heard', outcomes: ['positive-contribution'] },
      { id: 'grown', title: 'Grown up', outcomes: ['economic-wellbeing'] },
    ],
  } as const;

  it('S20 maps both ways to the national frame and to those that are held', () => {
    expect(crosswalk(OURS, 'well')).toEqual({
      outcomes: ['be-healthy', 'stay-safe'],
      principles: ['best-interests', 'safety-stability'],
      headings: ['be-healthy', 'stay-safe'],
    });
    for (const frame of OUTCOME_FRAMES)
      for (const { id } of OURS.headings)
        for (const theirs of crosswalk(OURS, id, frame.id).headings)
          expect(crosswalk(frame.id, theirs, OURS).headings).toContain(id);
  });

  it('S20 says which outcomes it leaves out', () => {
    expect(outcomesLeftOut(OURS)).toEqual(['enjoy-achieve']);
    expect(outcomesLeftOut('every-child-matters')).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no headings', { ...OURS, headings: [] }, 'too-few'],
    [
      'an outcome that is not known',
      { ...OURS, headings: [{ id: 'x', title: 'X', outcomes: ['be-rich'] }] },
      'not-a-known-code',
    ],
    [
      'a heading that leads nowhere',
      { ...OURS, headings: [{ id: 'x', title: 'X', outcomes: [] }] },
      'too-few',
    ],
    ['the same id twice', { ...OURS, headings: [OURS.headings[0], OURS.headings[0]] }, 'duplicate'],
    ['not an object', 7, 'not-an-object'],
  ])('S20 is refused with %s', (_, frame, code) => {
    expect(outcomeFrameProblems(frame).map((problem) => problem.code)).toEqual([code]);
    expect(() => crosswalk(frame as typeof OURS, 'well')).toThrow(RangeError);
  });
});
