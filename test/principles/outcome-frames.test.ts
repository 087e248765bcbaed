import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS } from '../../src/principles/index.js';
import {
  EVERY_CHILD_MATTERS,
  OUTCOMES,
  OUTCOME_IDS,
  crosswalk,
  outcomeFrameProblems,
  outcomesLeftOut,
  outcomesOf,
} from '../../src/principles/governance/index.js';
import { FRAME_IDS, OUTCOME_FRAMES, outcomeFrame, type FrameId } from '../../src/sources/index.js';

const between = (from: FrameId, heading: string, to: FrameId = 'every-child-matters') =>
  crosswalk(outcomeFrame(from), heading, outcomeFrame(to));

describe('outcome frames', () => {
  it('S20 the five outcomes answer to s.10(2)(a) to (e) and lean on principles', () => {
    for (const [at, { id, citation, principles }] of OUTCOMES.entries()) {
      expect(citation.provision).toBe(`s.10(2)(${'abcde'[at]})`);
      expect(principles.length).toBeGreaterThan(0);
      expect(between('every-child-matters', id).principles).toEqual(expect.arrayContaining([...principles]));
    }
  });

  it('S20 five outcomes, Dudley five, Derby four, Stoke three all map both ways', () => {
    expect(OUTCOME_FRAMES.map(({ id }) => id)).toEqual([...FRAME_IDS]);
    for (const from of FRAME_IDS) {
      for (const to of FRAME_IDS) {
        for (const { id } of outcomeFrame(from).headings) {
          for (const there of between(from, id, to).headings) {
            expect(between(to, there, from).headings).toContain(id);
          }
          expect(between(from, id).headings.length).toBeGreaterThan(0);
          expect(between(from, id).principles.length).toBeGreaterThan(0);
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
    expect(between('every-child-matters', 'positive-contribution', 'derby-2016').headings).toEqual([]);
    expect(between('every-child-matters', 'enjoy-achieve', 'stoke-2014').headings).toEqual([
      'education',
      'leisure',
    ]);
    expect(between('derby-2016', 'achievement').principles).toEqual([
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
    expect(() => between('derby-2016', 'leisure')).toThrow(/expected one of safety/);
    expect(() => between('derby-2016', 'safety', 'derby' as FrameId)).toThrow(RangeError);
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
        for (const theirs of crosswalk(OURS, id, frame).headings)
          expect(crosswalk(frame, theirs, OURS).headings).toContain(id);
  });

  it('S20 says which outcomes it leaves out', () => {
    expect(outcomesLeftOut(OURS)).toEqual(['enjoy-achieve']);
    expect(outcomesLeftOut(EVERY_CHILD_MATTERS)).toEqual([]);
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
