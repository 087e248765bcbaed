// Writes the JSON Schema of everything that callers send into dist/schemas: for callers outside JavaScript.
import { mkdirSync, writeFileSync } from 'node:fs';

const schemas = await import('../dist/schema.js');
const made = Object.entries(schemas).filter(([name]) => name.endsWith('JsonSchema'));
mkdirSync('dist/schemas', { recursive: true });
for (const [name, make] of made) {
  const file = name.replace(/JsonSchema$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  writeFileSync(`dist/schemas/${file}.json`, `${JSON.stringify(make(), null, 2)}\n`);
}
