import { message, type Fix } from '../../rules/rule';
import { isArxivDoi } from '../../syntax/arxivId';
import { findDois } from '../../syntax/doi';
import type { TextEdit } from '../../text/edit';
import { readTags } from '../../syntax/html';
import { nestElements } from '../../syntax/htmlElements';
import { yamlText } from '../../syntax/yamlText';
import { slice, type OffsetRange } from '../../text/range';
import type { EntryStyle } from '../entryStyle';
import { plainAnchor, writeLink } from '../anchorTag';
import { dataWords } from '../dataWords';
import { escapeHtml, escapeHtmlText, escapeTarget, escapeText } from '../escapeInline';
import type { Publication } from '../work';
import { writeAuthors } from '../writeAuthors';
import type { Entry, EntryIdentifier } from './entriesOf';

/** What writing into an entry takes: the text of its page, how its entries are written, and its owner's names. */
export interface EntryWriting {
  readonly text: string;
  readonly style: EntryStyle;
  readonly ownNames: readonly string[];
}

/** Points everything that gives the wrong DOI to the right one. Not safe: an author should have looked. */
export function pointTo(
  { links, range, doi }: EntryIdentifier,
  right: Publication,
  { text }: EntryWriting,
): readonly Fix[] {
  const target = right.csl.DOI;
  if (target === undefined) return [];
  const edits: TextEdit[] = links.flatMap(({ href, hrefRange }) =>
    slice(text, hrefRange) === href ? [{ range: hrefRange, newText: addressOf(href, doi, target) }] : [],
  );
  if (links.length === 0) edits.push({ range, newText: isArxivDoi(doi) ? (arxivOf(target) ?? target) : target });
  if (edits.length === 0) return [];
  return [
    {
      kind: 'use-right-doi',
      title: message('Use {0}, the DOI of “{1}”', target, right.csl.title ?? target),
      edits,
      safe: false,
    },
  ];
}

/** The page of the same publisher stays that publisher's, with the other number; all else leads over doi.org. */
function addressOf(href: string, wrong: string, right: string): string {
  const id = arxivOf(right);
  if (id !== undefined) return `https://arxiv.org/${/\/pdf\/|\.pdf\b/i.test(href) ? 'pdf' : 'abs'}/${id}`;
  const [found] = findDois(href);
  const samePublisher = found !== undefined && prefixOf(wrong) === prefixOf(right);
  return samePublisher && /^[\w.()/:-]+$/.test(right)
    ? href.slice(0, found.range.start) + right + href.slice(found.range.end)
    : escapeTarget(`https://doi.org/${right}`);
}

function prefixOf(doi: string): string {
  return doi.split('/')[0] ?? '';
}

function arxivOf(doi: string): string | undefined {
  return /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
}

/** Writes the registered title in the place of the printed one. */
export function useTitle({ work }: Entry, { csl }: Publication, { text }: EntryWriting): readonly Fix[] {
  const { range } = work.title;
  const quote = /["']/.exec(text.charAt(range.start - 1))?.[0] ?? '';
  // marks within the title cannot be kept
  if (csl.title === undefined || /[<\n]/.test(slice(text, range))) return [];
  return [
    {
      kind: 'use-registered-title',
      title: message('Write the registered title, “{0}”', csl.title),
      edits: [
        {
          range,
          newText: work.kind === 'data' ? yamlText(dataWords(csl.title), quote) : escapeText(csl.title, work.markup),
        },
      ],
      safe: false,
    },
  ];
}

/** Writes the registered authors in the way of the page, the owner's name marked. */
export function useAuthors({ work }: Entry, { csl }: Publication, writing: EntryWriting): readonly Fix[] {
  const { names, line } = work.authors;
  const [first, last] = [names[0], names.at(-1)];
  // names in a list of their own, or marked as their template has it
  if (work.kind === 'data' || csl.author === undefined || first === undefined || last === undefined) return [];
  const range = wholeNames(writing.text, line.place({ from: first.from, to: last.to }));
  if (range === undefined) return [];
  const newText = writeAuthors(csl.author, writing.style.authors, writing.ownNames, work.markup);
  return [
    {
      kind: 'use-registered-authors',
      title: message('Write the registered authors'),
      edits: [{ range, newText }],
      safe: false,
    },
  ];
}

/**
 * The marks around the first and behind the last name belong to the list: `**Mei Lin**`, `` `林梅` ``, `Bo Wang<sup>#</sup>`. `undefined`
 * where a tag among the names ends or begins elsewhere.
 */
function wholeNames(text: string, names: OffsetRange): OffsetRange | undefined {
  const before =
    /(?:[*_`]{1,3}|<(?:u|b|strong|em|i)>)$/.exec(text.slice(Math.max(0, names.start - 8), names.start))?.[0] ?? '';
  const start = names.start - before.length;
  let { end } = names;
  const { unclosed, stray } = nestElements(readTags(text, { start, end }), end);
  if (stray.length > 0) return undefined;
  for (const { name } of [...unclosed].reverse()) {
    // `1,#</sup>`, `**</b>`: no other word
    const [closing, tag] = /^[^<>\s]{0,20}<\/(\w{1,20})>/.exec(text.slice(end, end + 50)) ?? [];
    if (closing === undefined || tag !== name) return undefined;
    end += closing.length;
  }
  return { start, end: end + (/^[*_`]{1,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0) };
}

export function useYear(place: Entry['yearPlaces'][number], year: number): readonly Fix[] {
  const short = place.range.end - place.range.start === 2;
  return [
    {
      kind: 'use-registered-year',
      title: message('Write {0}', String(year)),
      edits: [{ range: place.range, newText: short ? String(year).slice(2) : String(year) }],
      safe: false,
    },
  ];
}

/** Gives an entry a link with its DOI: in its own label where one has no target, else around its title or behind it. */
export function drawIdentifier(
  { work }: Entry,
  right: Pick<Publication, 'csl'>,
  writing: EntryWriting,
): readonly Fix[] {
  const { DOI } = right.csl;
  // which key a template prints a link of is its own affair
  if (DOI === undefined || work.kind === 'data') return [];
  const url = `https://doi.org/${DOI}`;
  const empty = work.links.find(({ href }) => href.trim() === '');
  const edit = empty === undefined ? labelBehind(work, url, writing) : fill(empty, url);
  if (edit === undefined) return [];
  return [{ kind: 'add-doi', title: message('Add a link to {0}', DOI), edits: [edit], safe: false }];
}

function fill({ kind, hrefRange }: Entry['work']['links'][number], url: string): TextEdit {
  const address = escapeTarget(url);
  return { range: hrefRange, newText: kind === 'html' ? escapeHtmlText(address) : address };
}

/** `[[Paper]](…)` behind the last word of the entry, with the label that its neighbours have; in HTML `<a href="…">`. */
function labelBehind(work: Entry['work'], url: string, { style: { links } }: EntryWriting): TextEdit | undefined {
  const { lines, links: own } = work;
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  const written = last.place({ from: 0, to: last.text.length }).end;
  // the last word may be that of a link
  const end = own.reduce((to, { range }) => (range.start < to && to < range.end ? range.end : to), written);
  const label = links.labels.find(({ role }) => role === 'page')?.label ?? 'DOI';
  const { outer, mark } = links;
  const text = escapeHtml(label) === label ? label : 'DOI';
  const link = writeLink(
    mark.open + text + mark.close,
    url,
    work.markup === 'html' ? (links.anchor ?? plainAnchor) : undefined,
  );
  return { range: { start: end, end }, newText: ` ${outer.open}${link}${outer.close}` };
}
