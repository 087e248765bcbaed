/** Results as tables: rows for a data frame, a spreadsheet or a chart, and tables that show themselves in a notebook. */
export { rowsOf, tableOf } from './table-of.js';
export type { Cell, Row, Table } from './row.js';
export { displayed } from './displayed.js';
export type { DisplayBundle, Displayed, DisplayOptions } from './displayed.js';
export { annualReportHtml, annualReportMarkdown } from './annual-report.js';
export { deadlineCalendar } from './deadline-calendar.js';
export { boardPaper } from './paper/board-paper.js';
export type { BoardPaper, BoardPaperParts, PaperPrinciple, PaperPromise } from './paper/board-paper.js';
export type { Folded, PaperProblem } from './paper/folded.js';
export { boardPaperHtml } from './paper/html.js';
export { boardPaperMarkdown } from './paper/markdown.js';
export type { PaperFigure, PaperMeasure, PaperYear, YearCounted } from './figures/measure.js';
export { paperPeople } from './paper/people.js';
export type { PaperPeople } from './paper/people.js';
export { scorecardPicture } from './pictures/scorecard.js';
export type { Picture } from './pictures/svg.js';
export { trendPicture } from './pictures/trend.js';
