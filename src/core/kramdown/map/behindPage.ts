import { notesIn } from '../notes';
import type { KramdownElement } from '../tree';

/** Whether the printer made the element for a footnote: `<li id="fn:1">`. */
export function isNoteItem({ type, end, attributes }: KramdownElement): boolean {
  return type === 'li' && end === 0 && attributes.get('id')?.startsWith('fn:') === true;
}

/** The headers of a page by their ids; of equal ones the first. */
export function headersById(root: KramdownElement): ReadonlyMap<string, KramdownElement> {
  const headers = new Map<string, KramdownElement>();
  const walk = (node: KramdownElement): void => {
    const id = node.type === 'header' ? node.attributes.get('id') : undefined;
    if (id !== undefined && !headers.has(id)) headers.set(id, node);
    for (const child of node.children) walk(child);
  };
  for (const node of [root, ...notesIn(root)]) walk(node);
  return headers;
}

/** A table of contents cut at its links: the HTML of each with the id it leads to, and what is between them. */
export function printedEntries(html: string): readonly { readonly html: string; readonly id: string | undefined }[] {
  const entries: { html: string; id: string | undefined }[] = [];
  const opening = /<a href="#([^"]*)" id="[^"]*">/g;
  let done = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const close = html.indexOf('</a>', match.index);
    if (close === -1) break;
    entries.push({ html: html.slice(done, match.index), id: undefined });
    done = close + 4;
    entries.push({ html: html.slice(match.index, done), id: match[1] });
    opening.lastIndex = done;
  }
  entries.push({ html: html.slice(done), id: undefined });
  return entries;
}
