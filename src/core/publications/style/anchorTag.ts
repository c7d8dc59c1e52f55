import type { Link } from '../../page/pageModel';
import type { Mark } from './entryStyle';
import { escapeHtmlText, escapeTarget } from '../markup/escapeInline';

/** What stands around the address in the start tag of a link: `<a href="` and `" target="_blank">`. */
export function anchorOf(text: string, link: Link): Mark {
  const open = text.slice(link.range.start, link.hrefRange.start);
  const close = text.slice(link.hrefRange.end, link.textRange.start);
  const isQuoted = /href\s*=\s*(["'])$/.exec(open);
  if (isQuoted === null || !close.startsWith(isQuoted[1] ?? '') || !close.endsWith('>')) return plainAnchor;
  return { open: withoutOwn(open), close: withoutOwn(close) };
}

/** A link with its address and nothing else. */
export const plainAnchor: Mark = { open: '<a href="', close: '">' };

/** What belongs to one link alone goes: its id, its tooltip, a script. */
function withoutOwn(tag: string): string {
  return tag.replace(/\s(?:id|name|title|download|on[a-z]{1,20})\s{0,3}=\s{0,3}(?:"[^"<>]*"|'[^'<>]*')/gi, '');
}

/** A link as the page writes it: in HTML where `anchor` is given, else in Markdown. `label` is written already. */
export function writeLink(label: string, address: string, anchor: Mark | undefined): string {
  const target = escapeTarget(address);
  return anchor === undefined
    ? `[${label}](${target})`
    : `${anchor.open}${escapeHtmlText(target)}${anchor.close}${label}</a>`;
}
