import { withoutPercentSigns } from '../text/percentSigns';
import type { OffsetRange } from '../text/range';

/** A DOI as it stands in a text: `range` covers `10.…` up to its last character, without what a publisher's address adds. */
export interface FoundDoi {
  readonly doi: string;
  readonly range: OffsetRange;
}

/** Prefix and slash (DOI Handbook, 2.2): `10.1145/`, `10.1000.10/`, `10.1007%2F`. The digit before keeps `110.1145/` out. */
const head = /(?<!\d)(?<!\d\.)10\.\d{4,9}(?:\.\d{1,9}){0,4}(?:\/|%2f|%252f)/gi;

/** Characters that never belong to a DOI in running text: blanks, quotation marks, Chinese text and punctuation, `|`. */
const stop = /[\s"`|\\^\u00ab\u00bb\u200b-\u200f\u2018-\u201f\u2060\u2e80-\ud7ff\uf900-\uffef]/;

/** `<693::AID-ASI4>3.0.CO;2-O`, `<0569:EDILSA>2.0.CO;2`: the only angle brackets a DOI has (SICI, ANSI/NISO Z39.56). */
const sici = /^(?:<|&lt;|%3c)\w{0,12}:{1,2}[\w.()+/-]{0,40}(?:>|&gt;|%3e)\d/i;

const longest = 400;

/**
 * The first DOI in `text`, in the spelling of the text, percent-decoded. Understands the bare form, `doi:`, `DOI：`,
 * addresses of doi.org and of publishers (`…/doi/pdf/10.…`), LaTeX's `\_` and HTML's `&lt;`. `undefined` where there is none.
 */
export function readDoi(text: string): string | undefined {
  return findDois(text)[0]?.doi;
}

/** Every DOI of a text in order, repeated ones too. */
export function findDois(text: string): readonly FoundDoi[] {
  const ascii = text.replace(/[\uff10-\uff19\uff0e\uff0f]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const found: FoundDoi[] = [];
  let done = 0;
  for (const match of ascii.matchAll(head)) {
    if (match.index < done) continue;
    const raw = cutAddress(
      suffixAt(ascii, match.index + match[0].length),
      match[0],
      ascii.slice(Math.max(0, match.index - 80), match.index),
    );
    const doi = plain(match[0] + raw);
    if (raw === '' || !/^10\.[\d.]+\/[^\s/]/.test(doi)) continue;
    done = match.index + match[0].length + raw.length;
    found.push({ doi, range: { start: match.index, end: done } });
  }
  return found;
}

/**
 * The first DOI of a publisher's address in whose place that of another paper may stand. `undefined` where there is none, or where what stands
 * behind is of that paper alone: `/5421234/Tides-of-Lakes`, `v2.full.pdf`. Of each preprint there is a `v1`.
 */
export function exchangeableDoi(href: string): FoundDoi | undefined {
  const [found] = findDois(href);
  return found !== undefined && /^(?:v1(?!\d))?[^\d?#]*(?:[?#]|$)/i.test(href.slice(found.range.end))
    ? found
    : undefined;
}

/** The form in which DOIs are compared: they do not tell cases apart (DOI Handbook, 2.4). */
export function doiKey(doi: string): string {
  return doi.toLowerCase();
}

/** Whether two DOIs name the same thing. */
export function sameDoi(a: string, b: string): boolean {
  return doiKey(a) === doiKey(b);
}

/**
 * A DOI as part of an address's path: percent-encoded but for its slashes. Where a segment would be taken for a step in
 * the path (`10.1000//x`, `10.1000/../x`) the slashes are encoded too.
 */
export function encodeDoi(doi: string): string {
  const stepping = doi.split('/').some(part => part === '' || part === '.' || part === '..');
  const encoded = encodeURIComponent(doi.replace(/[\ud800-\udfff]/g, '')).replace(
    /[()']/g,
    c => `%${c.charCodeAt(0).toString(16)}`,
  );
  return stepping ? encoded : encoded.replace(/%2F/g, '/');
}

/** Where a DOI leads. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeDoi(doi)}`;
}

/** What stands before a DOI in a text, as the source of an expression: `https://doi.org/`, `doi: ` */
export const doiLeadSource = String.raw`(?:https?://(?:dx\.)?doi\.org/|doi\s?[:：]\s?)`;

const doiLead = new RegExp(`^${doiLeadSource}`, 'i');

/** The DOI in a field for one: a DOI alone keeps each of its characters, from `https://doi.org/…` or `doi: …` it is taken. */
export function bareDoi(field: string): string | undefined {
  const bare = field.trim().replace(doiLead, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(bare) ? bare : readDoi(bare);
}

/** The longest run behind the slash that can belong to a DOI: brackets are balanced, `?` and `#` begin what an address adds. */
function suffixAt(text: string, start: number): string {
  const closing: string[] = [];
  const openedAt: number[] = [];
  let at = start;
  const limit = Math.min(text.length, start + longest);
  while (at < limit) {
    const c = text.charAt(at);
    if (c === '\\' && /[_%&#]/.test(text.charAt(at + 1))) {
      at += 2;
      continue;
    }
    if (/[<&%]/.test(c)) {
      const part = sici.exec(text.slice(at, at + 80));
      if (part) {
        at += part[0].length;
        continue;
      }
    }
    if (stop.test(c) || /[<>?#&]/.test(c) || startsNext(text, at)) break;
    if (c === '(' || c === '[' || c === '{') {
      closing.push(c === '(' ? ')' : c === '[' ? ']' : '}');
      openedAt.push(at);
    } else if (c === ')' || c === ']' || c === '}') {
      if (closing.pop() !== c) break;
      openedAt.pop();
    }
    at++;
  }
  return text.slice(start, openedAt[0] ?? at);
}

/** `,10.1145/…`, `;https://…`: two DOIs written without a blank between. */
function startsNext(text: string, at: number): boolean {
  return /[,;]/.test(text.charAt(at)) && /^.(?:10\.\d{4}|https?:|doi:)/i.test(text.slice(at, at + 9));
}

/** What publishers' addresses put behind a DOI: `/full`, `/ampdf`, `/figures/1`, `/suppl_file/x_si_001.pdf`, `.full.pdf+html`, `_reference.pdf`. */
const ending = new RegExp(
  [
    String.raw`\/(?:full|abstract|abs|(?:am|e)?pdf|html|meta|fulltext|full-text|references|summary|reader)(?:\.html?)?`,
    String.raw`\/(?:figures|tables)\/\d{1,3}|\/suppl_file(?:\/[^/]*)?`,
    String.raw`(?:_reference)?\.e?pdf(?:\+html)?|\.(?:full|abstract|full-text|short|epub|supplementary-material)`,
  ]
    .map(one => String.raw`(?:${one})\/?$`)
    .join('|'),
  'i',
);

/**
 * The addresses of Silverchair, where Oxford, AIP, MIT Press and many more have their journals:
 * `/jlake/advance-article/doi/10.1093/…/5421234/Tides-of-Lakes`. The journal ahead is no language (`/en/article/doi/` of other publishers).
 */
const numbering =
  /[^/]\/(?!(?:en|cn|zh|ch)\/)[\w-]{1,40}\/(?:advance-)?(?:article|chapter|proceedings)(?:-abstract|-pdf)?\/doi\/$/i;

/** The number of an article at its publisher, behind the DOI, and the words of its title or the name of its file. */
const articleNumber = /^(.{1,300})\/[1-9]\d{3,}(?:\/[^/]*)?$/;

/** Takes off what publishers' addresses put behind a DOI, and the punctuation of the sentence around it. */
function cutAddress(raw: string, prefix: string, before: string): string {
  let kept = trimSentence(raw);
  if (numbering.test(before)) kept = kept.replace(articleNumber, '$1');
  for (;;) {
    const shorter = trimSentence(kept.replace(ending, ''));
    if (shorter === kept || shorter === '') break;
    kept = shorter;
  }
  // bioRxiv and medRxiv: …/content/10.1101/2021.08.15.21262067v1.full.pdf
  if (prefix.startsWith('10.1101') || /rxiv\.org\/content\/$/i.test(before)) kept = kept.replace(/(\d)v\d{1,2}$/, '$1');
  return kept;
}

function trimSentence(raw: string): string {
  let end = raw.length;
  while (end > 0 && /[.,;:'*!/~\\]/.test(raw.charAt(end - 1))) end--;
  return raw.slice(0, end);
}

function plain(raw: string): string {
  const text = raw
    .replace(/\\([_%&#])/g, '$1')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>');
  const once = withoutPercentSigns(text);
  return /^10\.[\d.]+%2f/i.test(once) ? withoutPercentSigns(once) : once;
}
