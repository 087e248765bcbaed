/** What is said of visits in 2020 and 2021 (SI 2020/445 regulation 8(13), (18); SI 2020/909 regulations 4 and 8(2)). */
import { describe, expect, it } from 'vitest';
import { DUTIES, dutyWords } from '../../src/eligibility/index.js';

const saidOn = (id: string, on: string): string[] =>
  DUTIES.filter((duty) => duty.id === id).map((duty) => dutyWords(duty, on).timescale);

describe('visits by telephone or video', () => {
  it.each(['DUTY-5', 'DUTY-5a', 'DUTY-5b', 'DUTY-5c', 'DUTY-5d', 'DUTY-5e', 'DUTY-11'])('%s', (id) => {
    const usual = saidOn(id, '2020-04-23');
    expect(usual.join()).not.toMatch(/video/);
    for (const on of ['2020-04-24', '2020-09-24']) {
      expect(saidOn(id, on).join()).toMatch(/by telephone or video too/);
      expect(saidOn(id, on).join()).not.toMatch(/guidance/);
    }
    for (const on of ['2020-09-25', '2021-09-30']) {
      expect(saidOn(id, on).join()).toMatch(/video where a visit in person is against guidance/);
      expect(saidOn(id, on).join()).not.toMatch(/time cannot be kept/);
    }
    expect(saidOn(id, '2021-10-01')).toEqual(usual);
  });
});
