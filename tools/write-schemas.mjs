// Writes the JSON Schema of everything that callers send and are answered into dist/schemas, and the OpenAPI document made
// from them: for callers outside JavaScript.
import { mkdirSync, writeFileSync } from 'node:fs';

const schemas = await import('../dist/schema.js');
const made = Object.entries(schemas).filter(
  ([name]) => name.endsWith('JsonSchema') && name !== 'listJsonSchema',
);
mkdirSync('dist/schemas', { recursive: true });
for (const [name, make] of made) {
  const file = name.replace(/JsonSchema$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  writeFileSync(`dist/schemas/${file}.json`, `${JSON.stringify(make(), null, 2)}\n`);
}
const document = schemas.openApiDocument();
writeFileSync('dist/schemas/open-api-document.json', `${JSON.stringify(document, null, 2)}\n`);
