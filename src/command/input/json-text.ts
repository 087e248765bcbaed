/** What JSON lets pass and a record must not have: a name twice in one object, of which the first would be lost. */

/** What is said of it. */
export const NAME_TWICE =
  'a name stands twice in one object, and one of them would be lost; expected each once';

/** Whether any object of a JSON text has a name twice. The text is known to be JSON. */
export function repeatsAName(text: string): boolean {
  /** The names so far of each object that is open; of a list, nothing. */
  const open: (Set<string> | undefined)[] = [];
  let name = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
        open.push(new Set());
        name = true;
        break;
      case '[':
        open.push(undefined);
        name = false;
        break;
      case '}':
      case ']':
        open.pop();
        name = false;
        break;
      case ',':
        name = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = closing(text, at);
        if (name) {
          // The same name may be written with and without escapes.
          const written = JSON.parse(text.slice(at, end + 1)) as string;
          if (open.at(-1)?.has(written) === true) return true;
          open.at(-1)?.add(written);
          name = false;
        }
        at = end;
        break;
      }
      default:
    }
  }
  return false;
}

function closing(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
