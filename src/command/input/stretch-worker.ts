/** A thread beside the command: reads one stretch after another, of those that nobody has taken, until none is left. */
import { parentPort } from 'node:worker_threads';
import type { StretchAnswer, StretchesAsked } from './stretches.js';
import { readFromFile, takeStretch } from './stretches.js';

const { memoryOf, peopleKnown, readStretch } = await import('../../ssda903/read/apart.js');

parentPort?.once('message', (asked: StretchesAsked) => {
  const people = peopleKnown(asked.children);
  for (let at = takeStretch(asked); at !== undefined; at = takeStretch(asked)) {
    const stretch = asked.stretches[at];
    if (stretch === undefined) continue;
    const answer: StretchAnswer = { at, read: readFromFile(readStretch, people, stretch) };
    parentPort?.postMessage(answer, memoryOf(answer.read));
  }
});
