/** PNG of a drawing, by a package that is loaded only when it is asked for and need not be there. */
import { refusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';

/** The name of a package that need not be there is no import that a compiler looks for. */
const PNG_PACKAGE: string = '@resvg/resvg-js';

/** A drawing as the bytes of a PNG file, twice as large as it is drawn. */
export async function asPng(svg: string, around: Surroundings): Promise<Uint8Array> {
  if (around.output.isTTY === true)
    throw refusal('--format png: is a file; expected --out and where to write it');
  let loaded: {
    readonly Resvg: new (svg: string, options: object) => { render: () => { asPng: () => Uint8Array } };
  };
  try {
    loaded = (await import(PNG_PACKAGE)) as typeof loaded;
  } catch {
    throw refusal(
      '--format png: needs the package @resvg/resvg-js beside the command (npm install @resvg/resvg-js); svg needs nothing',
    );
  }
  return new loaded.Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: '#ffffff',
    // Where there is neither Arial nor Helvetica, as on most servers, letters would have serifs and never be bold.
    font: { defaultFontFamily: 'DejaVu Sans' },
  })
    .render()
    .asPng();
}
