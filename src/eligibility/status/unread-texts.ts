/** What is told beside an answer that rests on a text which was not read. It decides nothing. */
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { UnreadName } from '../../law/unread.js';
import { UNREAD_TEXTS } from '../../law/unread.js';

/** The step that says that a text was not read. */
export function unreadText(name: UnreadName): Finding {
  const { id, says } = UNREAD_TEXTS[name];
  return finding('UNREAD', 'yes', says, { facts: [{ path: 'rule', value: id }], mark: 'unverified' });
}
