// A table of plain text, with a caption that is read out.
import { element } from './elements.mjs';

/** Rows of text under headings; numbers stand to the right. */
export function table(caption, headings, rows) {
  return element(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          headings.map((heading) => element('th', { scope: 'col' }, heading)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map(([first, ...rest]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, String(first)),
            rest.map((cell) =>
              element('td', { class: typeof cell === 'number' ? 'number' : undefined }, String(cell)),
            ),
          ),
        ),
      ),
    ),
  );
}
