/** How a problem speaks of a field and of what was given for it: by name and by form, never by content. */
import { isPlainDate } from '../calendar.js';

/** The field's name as people say it: `/care/0/start` is `care[0].start`. */
export function fieldName(path: string): string {
  return path
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}

/** What was given, without repeating it: a wrong date of birth is still a date of birth. */
export function given(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'a Date object';
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return `a ${typeof value}`;
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(value)) return 'DD/MM/YYYY';
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return 'a date with a time';
  if (isPlainDate(value)) return 'a date';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'a date that does not exist';
  return value === '' ? 'empty text' : 'other text';
}

/** Whether a field's name may be told. Free text could hold anything. */
export function isName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(name);
}
