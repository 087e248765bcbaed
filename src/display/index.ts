/** Results as tables: rows for a data frame, a spreadsheet or a chart, and tables that show themselves in a notebook. */
export { rowsOf, tableOf } from './table-of.js';
export type { Cell, Row, Table } from './row.js';
export { displayed } from './displayed.js';
export type { DisplayBundle, Displayed, DisplayOptions } from './displayed.js';
export { annualReportHtml, annualReportMarkdown } from './annual-report.js';
export { deadlineCalendar } from './deadline-calendar.js';
