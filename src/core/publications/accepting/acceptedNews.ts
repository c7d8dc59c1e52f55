import { isHan } from '../../text/isHan';
import { escapeInline } from '../markup/escapeInline';
import type { AcceptedAt } from './acceptEntry';

/** What a line of news says of an accepted paper, in Markdown: `“What the River Said” is accepted to ICRR 2026.` */
export function acceptedNews(title: string, { venue, year }: AcceptedAt, isChinese: boolean): string {
  const where = escapeInline(/(?:19|20)\d\d/.test(venue) ? venue : `${venue} ${year}`);
  const name = escapeInline(title);
  if (!isChinese) return `“${name}” is accepted to ${where}.`;
  const quoted = isHan(title) ? `《${name}》` : `“${name}”`;
  return `论文${quoted}被 ${where} 录用。`;
}
