/** Text with nothing to read in it. */

/**
 * A character that shows something when it is printed: none of white space, control and invisible characters. In a
 * form that every dialect of regular expressions reads, for the schemas.
 */
export const VISIBLE =
  '[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff\\ufff9-\\ufffb]';

const SOMETHING = /* @__PURE__ */ new RegExp(VISIBLE);

/** Whether text has nothing to read in it: only white space, control and invisible characters. */
export function isBlank(text: string): boolean {
  return !SOMETHING.test(text);
}
