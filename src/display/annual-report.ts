/** An annual report's skeleton as Markdown, and as one page of HTML that needs nothing beside it. */
import { objectGiven } from '../kernel/given.js';
import { htmlText, markdownText } from '../kernel/escape.js';
import type { AnnualReport, ReportSection } from '../principles/governance/annual-report.js';

/**
 * The report as Markdown. What is for the council to write is in italics.
 *
 * @example
 * annualReportMarkdown(annualReport(framework, records, { from: '2025-04-01', until: '2026-03-31' }));
 */
export function annualReportMarkdown(report: AnnualReport): string {
  const { title, council, sections } = objectGiven(report, 'report', 'sections');
  const part = ({ heading, lines, forYou }: ReportSection): string =>
    [
      `## ${markdownText(heading)}`,
      lines.map((line) => `- ${markdownText(line)}`).join('\n'),
      forYou === undefined ? '' : `_${markdownText(forYou)}_`,
    ]
      .filter((block) => block !== '')
      .join('\n\n');
  return `# ${markdownText(`${council}. ${title}`)}\n\n${sections.map(part).join('\n\n')}\n`;
}

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}h2{margin-top:2rem}.write{border-left:4px solid #1a4f95;padding-left:1rem}@media print{body{font-size:11pt;margin:0}h2{break-after:avoid}li{break-inside:avoid}}';

/**
 * The report as one self-contained page: no script, and nothing fetched.
 *
 * @example
 * annualReportHtml(annualReport(framework, records, { from: '2025-04-01', until: '2026-03-31' }));
 */
export function annualReportHtml(report: AnnualReport): string {
  const { title, council, sections } = objectGiven(report, 'report', 'sections');
  const text = htmlText;
  const part = ({ heading, lines, forYou }: ReportSection): string =>
    [
      `<section><h2>${text(heading)}</h2>`,
      lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`,
      forYou === undefined ? '' : `<p class="write">${text(forYou)}</p>`,
      '</section>',
    ].join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${text(`${title}, ${council}`)}</title><style>${STYLE}</style></head><body><main><h1>${text(`${council}. ${title}`)}</h1>${sections.map(part).join('')}</main></body></html>\n`;
}
