import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SSD_PROBLEMS } from '../../src/ssd/index.js';

describe('the page on the dataset', () => {
  const page = readFileSync('docs/ssd.md', 'utf8').replaceAll(/ +/g, ' ');

  it.each(Object.entries(SSD_PROBLEMS))('says what %s means', (code, { severity, says, use }) => {
    const means = `${says} ${use}`.replaceAll('{column}', '_column_');
    expect(page).toContain(`| \`${code}\` | ${severity} | ${means} |`);
  });
});
