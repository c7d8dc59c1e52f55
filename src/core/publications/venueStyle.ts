import type { Mark, VenueKind, VenueStyle } from './entryStyle';
import { unmarked } from './entryStyle';

const marks: readonly Mark[] = [
  { open: '***', close: '***' },
  { open: '**', close: '**' },
  { open: '*', close: '*' },
  { open: '_', close: '_' },
  { open: '`', close: '`' },
  { open: '<em>', close: '</em>' },
  { open: '<i>', close: '</i>' },
  { open: '<b>', close: '</b>' },
  { open: '<strong>', close: '</strong>' },
  { open: '(', close: ')' },
  { open: '[', close: ']' },
  { open: '《', close: '》' },
];

/** No part of an identifier of arXiv: `2310.19303`. */
const year = String.raw`(?:(?<![\d.:])(?:19|20)\d\d(?!\d))`;

/** How a written venue is put: `2024. In Proceedings of …`, `**CVPR 2020**`, `*Journal*, 2021`, `Journal 12, no. 3 (2022): 1-9.` */
export function readVenue(written: string): { readonly kind: VenueKind; readonly style: VenueStyle } {
  const text = written.trim();
  const kind = kindOf(text);
  const before = new RegExp(`^\\(?${year}\\)?\\\\?[.,]\\s+`).exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const lead = /^(?:In:? (?=\P{Ll})|In:? (?=the\b)|in (?=\P{Ll})|发表于|载于)/u.exec(rest)?.[0] ?? '';
  const named = rest.slice(lead.length);
  const mark =
    marks.find(({ open, close }) => named.startsWith(open) && named.includes(close, open.length + 1)) ?? unmarked;
  const inside =
    mark === unmarked ? named : named.slice(mark.open.length, named.indexOf(mark.close, mark.open.length + 1));
  const behind = mark === unmarked ? '' : named.slice(mark.open.length + inside.length + mark.close.length);
  const tail = mark === unmarked ? named : behind;
  return {
    kind,
    style: {
      mark,
      lead,
      year: before !== '' ? 'before' : yearPlace(inside, tail, mark),
      joint: new RegExp(`,\\s?${year}[^\\d]{0,3}$`).test(inside) ? ', ' : ' ',
      short: nameLength(inside) <= 14 && (/\p{Lu}{2}/u.test(inside) || /^arXiv(?![\s:]*\d{4}\.\d)/.test(inside)),
      details: new RegExp(
        String.raw`\d\s?\(${year}\)\s?:|\bno\.\s?\d|\bpp?\.\s?\d|\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]|\bvol\.\s?\d`,
        'i',
      ).test(text),
      stop: /[.。]$/.exec(text)?.[0] ?? '',
    },
  };
}

function kindOf(text: string): VenueKind {
  if (/arxiv|preprint|biorxiv|预印/i.test(text)) return 'preprint';
  if (
    new RegExp(`^(?:${year}\\\\?[.,] )?In:? `).test(text) ||
    /proceedings|proc\.|conference|symposium|workshop|会议|大会/i.test(text)
  )
    return 'conference';
  // `CVPR 2020`, `NeurIPS'21`: an acronym with a year
  return /^[*_`([<>a-z]{0,8}\p{L}{2,12}\s?['’]?\d{2,4}\b/iu.test(text) && !/\(\d{4}\)|\d[,:]/.test(text)
    ? 'conference'
    : 'journal';
}

function yearPlace(inside: string, tail: string, mark: Mark): VenueStyle['year'] {
  if (mark.open !== '' && new RegExp(year).test(inside)) return 'within';
  if (new RegExp(`\\(${year}\\)`).test(tail)) return 'parentheses';
  return new RegExp(`${year}[.。]?$`).test(tail.trim())
    ? mark.open === '' && /^\p{L}{2,12} (?:19|20)\d\d\.?$/u.test(tail.trim())
      ? 'within'
      : 'after'
    : new RegExp(year).test(tail)
      ? 'after'
      : 'none';
}

function nameLength(inside: string): number {
  return inside.replace(new RegExp(`[,\\s'’]*(?:${year}|\\d\\d)\\s*$`), '').length;
}
