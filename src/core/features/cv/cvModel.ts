import type { KramdownElement, KramdownType } from '../../kramdown/tree';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { blockNames, hiddenNames, plainText } from '../../page/pageText';
import { worksOf } from '../../page/works/works';
import { namesForm, readsLikeButton } from '../../page/buttonWords';
import { onlyInBadge } from '../../publications/printed/workVenue';
import { isPageFoot } from '../../page/pageFoot';
import { overlaps, type OffsetRange } from '../../text/range';
import type { Stretch } from './stretches';
import { textApart } from './touchingWords';

/** One thing that a section lists or says, as text on one line. */
export type CvBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly depth: number }
  /** A publication of the page: what it prints, without the words of its links. `heading`: the id of one that is its title. */
  | { readonly kind: 'work'; readonly work: Work; readonly text: string; readonly heading: string | undefined };

export interface CvSection {
  /** `''` of what stands before the first heading. */
  readonly title: string;
  /** The id of the heading in the published page, where it is known. */
  readonly id: string | undefined;
  readonly level: number;
  readonly blocks: readonly CvBlock[];
  /** The headings above it that say nothing but what the sections below them have in common, the outermost first. */
  readonly above: readonly CvHeading[];
  /** The titles of all headings that it stands under, likewise. */
  readonly under: readonly string[];
}

export type CvHeading = Pick<CvSection, 'title' | 'level'>;

/** The ids of the headings that a section has on the published page: its own, and the titles of its publications. */
export function headingIds({ id, blocks }: CvSection): readonly string[] {
  return [id, ...blocks.map(block => (block.kind === 'work' ? block.heading : undefined))].filter(
    one => one !== undefined,
  );
}

/** Publications of a data file that a page lists, and where: an offset of the page. */
export interface ListedWorks {
  readonly page: PageModel;
  readonly at: number;
  readonly works: readonly Work[];
}

/**
 * What a page and its pieces say, section by section. Sections without a word are left out.
 * @param stretches in the order in which they are read on the published page
 */
export function cvSections(stretches: readonly Stretch[], listed: readonly ListedWorks[] = []): readonly CvSection[] {
  const parts = new Map(stretches.map(({ page }) => [page, partsOf(page, listed)]));
  let blocks: CvBlock[] = [];
  const sections: Omit<CvSection, 'above' | 'under'>[] = [{ title: '', id: undefined, level: 1, blocks }];
  const done = new Map<PageModel, number>();
  for (const { page, start, end } of stretches) {
    // a paragraph may begin with an include; and a piece may be there twice
    const from = Math.min(start, done.get(page) ?? 0);
    done.set(page, end);
    for (const part of parts.get(page) ?? []) {
      if (part.at < from || part.at >= end) continue;
      if (part.kind === 'block') blocks.push(part.block);
      else sections.push({ ...part.heading, blocks: (blocks = []) });
    }
  }
  return withHeadingsAbove(sections).filter(section => section.blocks.length > 0);
}

function withHeadingsAbove(sections: readonly Omit<CvSection, 'above' | 'under'>[]): readonly CvSection[] {
  let around: readonly Omit<CvSection, 'above' | 'under'>[] = [];
  return sections.map(section => {
    const outer = around.filter(({ level }) => level < section.level);
    around = [...outer, section];
    const above = outer.filter(({ title, blocks }) => title !== '' && blocks.length === 0);
    return { ...section, above, under: outer.map(({ title }) => title) };
  });
}

/** A heading or a block, and where it begins in its page. */
type Part = { readonly at: number } & (
  | { readonly kind: 'heading'; readonly heading: Omit<CvSection, 'blocks' | 'above' | 'under'> }
  | { readonly kind: 'block'; readonly block: CvBlock }
);

function partsOf(page: PageModel, listed: readonly ListedWorks[]): readonly Part[] {
  const works = listed
    .filter(one => one.page === page)
    .flatMap(({ at, works: all }) => all.map(work => ({ at, kind: 'block' as const, block: workBlock(work) })));
  return [...ownParts(page), ...works].sort((a, b) => a.at - b.at);
}

function workBlock(work: Work, heading?: string): CvBlock {
  return { kind: 'work', work, text: textOfWork(work), heading };
}

/** Whose words are a paragraph of their own. */
const paragraphs: ReadonlySet<KramdownType> = new Set(['p', 'codeblock', 'tr', 'dt', 'dd']);
/** What says nothing. */
const silent: ReadonlySet<KramdownType> = new Set(['blank', 'comment', 'hr', 'xml_pi', 'toc']);

/** A page while its parts are read. */
interface Reading {
  readonly page: PageModel;
  /** By where they begin; those that have been read are taken away. */
  readonly works: Map<number, Work>;
  readonly parts: Part[];
  /** Up to where the last work goes: one may be several elements, a heading and the paragraphs below it. */
  done: number;
}

function ownParts(page: PageModel): readonly Part[] {
  const works = new Map(worksOf(page).map(work => [work.range.start, work]));
  const reading: Reading = { page, works, parts: [], done: 0 };
  readElement(reading, page.kramdown.root, 0);
  return reading.parts;
}

/** @param depth of the list around it */
function readElement(reading: Reading, element: KramdownElement, depth: number): void {
  const { page } = reading;
  const { type, value, start } = element;
  if (element.end <= reading.done && type !== 'root') return;
  if (readWork(reading, element) || isSilent(element)) return;
  const heading = headingOf(page, element);
  if (heading !== undefined) {
    if (type === 'header' || heading.title !== '') reading.parts.push({ at: start, kind: 'heading', heading });
  } else if (type === 'li' || (isHtmlItem(element) && !holdsWork(reading, element))) readItem(reading, element, depth);
  else if (isBadge(page, element)) return;
  else if (type === 'html_element' && value === 'tr') readRow(reading, element, depth);
  else if (paragraphs.has(type)) add(reading, start, { kind: 'paragraph', text: textApart(page.masked, element) });
  else if (type !== 'html_element') for (const child of element.children) readElement(reading, child, depth);
  else readHtml(reading, element, depth);
}

/** Whether an element is a work of the page. */
function readWork(reading: Reading, element: KramdownElement): boolean {
  const work = reading.works.get(element.start);
  if (work === undefined || element.type === 'root' || isMarkdownList(element)) return false;
  reading.works.delete(element.start);
  const heading = isHtmlHeading(element) ? element.attributes.get('id') : undefined;
  reading.parts.push({ at: element.start, kind: 'block', block: workBlock(work, heading) });
  reading.done = work.range.end;
  return true;
}

function holdsWork({ works }: Reading, { start, end }: KramdownElement): boolean {
  for (const at of works.keys()) if (at >= start && at < end) return true;
  return false;
}

function headingOf(
  page: PageModel,
  element: KramdownElement,
): Omit<CvSection, 'blocks' | 'above' | 'under'> | undefined {
  if (element.type === 'header') {
    const section = page.sections.find(({ heading }) => heading.start === element.start);
    const title = section?.title ?? plainText(page.masked, element);
    return { title, id: section?.id, level: element.level ?? 1 };
  }
  if (!isHtmlHeading(element)) return undefined;
  const title = plainText(page.masked, element).trim();
  return { title, id: element.attributes.get('id'), level: Number(element.value.charAt(1)) };
}

function readItem(reading: Reading, element: KramdownElement, depth: number): void {
  const lists = element.children.filter(isList);
  const end = lists[0]?.start ?? element.end;
  const text = textApart(reading.page.masked, element, { start: element.start, end });
  add(reading, element.start, { kind: 'item', text, depth });
  for (const list of lists) readElement(reading, list, depth + 1);
}

function readRow(reading: Reading, element: KramdownElement, depth: number): void {
  const { masked } = reading.page;
  const cells = element.children.filter(({ value }) => value === 'td');
  const texts = cells.map(cell => plainText(masked, cell).trim()).filter(text => text !== '');
  add(reading, element.start, { kind: 'paragraph', text: texts.join(', ') });
  // a row without an end holds the next one
  for (const row of element.children.filter(({ value }) => value === 'tr')) readElement(reading, row, depth);
}

/** Words beside each other in an element of HTML are a paragraph. */
function readHtml(reading: Reading, element: KramdownElement, depth: number): void {
  for (const run of runsOf(element.children)) {
    const said = run.filter(saysSomething);
    const [first] = said;
    const last = said.at(-1);
    if (first === undefined || last === undefined) continue;
    const isElement = first === last && first.type === 'html_element';
    if (isElement || isBlock(first) || run.some(child => holdsWork(reading, child)))
      for (const child of run) readElement(reading, child, depth);
    else {
      const text = textApart(reading.page.masked, element, { start: first.start, end: last.end });
      add(reading, first.start, { kind: 'paragraph', text });
    }
  }
}

function add({ parts }: Reading, at: number, block: Exclude<CvBlock, { kind: 'work' }>): void {
  const text = tidied(block.text.replace(bracketed, (written, label: string) => (isLabel(label) ? gone : written)));
  if (block.kind === 'paragraph' && isPageFoot(text)) return;
  // what Liquid prints there says something, not what stands between
  if (/[\p{L}\p{N}]/u.test(text)) parts.push({ at, kind: 'block', block: { ...block, text } });
}

function isSilent({ type, value }: KramdownElement): boolean {
  return silent.has(type) || (type === 'html_element' && hiddenNames.has(value));
}

function isMarkdownList({ type }: KramdownElement): boolean {
  return type === 'ul' || type === 'ol';
}

/** `<a class='citation-badge' …>Google Scholar citations <span id='total_cit'>2318</span></a>`: a count that is filled in on the page, and no words. */
function isBadge(page: PageModel, { start, end }: KramdownElement): boolean {
  const written = page.masked.slice(start, end).trim();
  return (
    written.length < 600 && /^<(?:a|span|p)\b[^<>]*>/i.test(written) && /\bid\s?=\s?["']?total_cit\b/.test(written)
  );
}

function isHtmlHeading({ type, value }: KramdownElement): boolean {
  return type === 'html_element' && /^h[1-6]$/.test(value);
}

function isBlock({ type, value, children }: KramdownElement): boolean {
  if (type === 'html_element') return blockNames.has(value) || children.some(isBlock);
  return !/^(?:text|a|img|em|strong|del|codespan|br|entity|smart_quote|typographic_sym|footnote|abbreviation|math|comment|xml_pi|raw)$/.test(
    type,
  );
}

/** Its blocks, each alone, and what stands between them: `a <b>b</b><ul>…</ul>c` is three. */
function runsOf(children: readonly KramdownElement[]): readonly (readonly KramdownElement[])[] {
  const runs: KramdownElement[][] = [];
  let open: KramdownElement[] | undefined;
  for (const child of children) {
    const isAlone = isBlock(child);
    if (!isAlone && open !== undefined) open.push(child);
    else {
      const run = [child];
      runs.push(run);
      open = isAlone ? undefined : run;
    }
  }
  return runs;
}

function saysSomething({ type, value }: KramdownElement): boolean {
  return !silent.has(type) && (type !== 'text' || /\S/.test(value));
}

function isList({ type, value }: KramdownElement): boolean {
  return type === 'html_element' ? value === 'ul' || value === 'ol' : type === 'ul' || type === 'ol';
}

/** Not one of several blocks, such as a place and its dates. */
function isHtmlItem({ type, value, children }: KramdownElement): boolean {
  if (type !== 'html_element' || value !== 'li') return false;
  const [block, ...others] = runsOf(children.filter(child => !isList(child))).filter(run => run.some(saysSomething));
  return others.length === 0 && (block?.every(child => !isBlock(child) || child.value === 'p') ?? false);
}

/**
 * The lines of a publication as one, without labels of links (`[PDF]`, `Project | Code`), which lead nowhere on paper; `[[granted]]()`, which leads
 * nowhere on the page either, is words. What only the badge on its picture says of where it appeared stands behind title and authors, a year behind its venue.
 */
function textOfWork(work: Work): string {
  const { lines, links, titleSpan, authors } = work;
  const leadsNowhere = (place: OffsetRange): boolean =>
    links.some(({ range, href }) => overlaps(range, place) && href.trim() === '');
  const titleLine = lines.indexOf(titleSpan.line);
  const kept = lines.map((line, number) => {
    const labels = line.links.filter(({ from, to }) => {
      const isTitle = line === titleSpan.line && from < titleSpan.to && to > titleSpan.from;
      const isBehind = number > titleLine || (number === titleLine && from >= titleSpan.to);
      const text = line.text.slice(from, to).trim();
      if (isTitle) return false;
      if (isLabel(text)) return true;
      const isButton = readsLikeButton(text) || !leadsNowhere(line.place({ from, to }));
      return isBehind && isInBrackets(line.text, from, to) && !year.test(text) && isButton;
    });
    const rest = labels.reduceRight((text, { from, to }) => text.slice(0, from) + gone + text.slice(to), line.text);
    const words = tidied(rest);
    return labels.length === 0 || /[\p{L}\p{N}]/u.test(words) ? words : '';
  });
  const badge = onlyInBadge(work);
  if (badge !== undefined) {
    const at =
      badge.behind === undefined ? Math.max(titleLine, lines.indexOf(authors.line)) : lines.indexOf(badge.behind);
    kept.splice(at + 1, 0, badge.text);
  }
  return kept
    .filter(text => text !== '')
    .join('. ')
    .replace(/([.。?!？！])\. /g, '$1 ');
}

/** `[机器之心]`, whether the brackets are the link's or stand around it. */
function isInBrackets(text: string, from: number, to: number): boolean {
  return /^[[【].*[\]】]$/.test(text.slice(from, to).trim()) || /^[[【].*[\]】]$/.test(text.slice(from - 1, to + 1));
}

/** A link to where it appeared: `[ICLR 2029]`, `[HPDC'29]` */
const year = /(?:19|20|[’'])\d\d\b/;

/** Stands where something was left out, until its surroundings are tidy. */
const gone = '\uFFFC';

/** Without what links, pictures and marks that are not seen leave behind: `Lakes , Reeds | |`, `Lakes, .`, `[]`; `Input / output` stays. */
function tidied(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\[[\s\uFFFC]*\]|\([\s\uFFFC]*\)|【[\s\uFFFC]*】|（[\s\uFFFC]*）/g, gone)
    .replace(/(?<![\s|｜/·\uFFFC])[\s|｜/·\uFFFC]+/g, withoutLooseSeparators)
    .replace(/(?<!\s)\s+(?=[,.](?:\s|$))/g, '')
    .replace(/,(?=[,.](?:\s|$))/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s,|｜])[\s,|｜]+$/, '')
    .trim();
}

/** Separators are loose beside what was left out, several in a row, and at an end of the text. */
function withoutLooseSeparators(gap: string, at: number, text: string): string {
  const signs = gap.match(/[|｜/·]+/g) ?? [];
  const isAtEnd = (at === 0 && /\s$/.test(gap)) || (at + gap.length === text.length && /^\s/.test(gap));
  if (!gap.includes(gone) && !isAtEnd && signs.length < 2) return gap;
  return /\s/.test(gap) ? ' ' : '';
}

/** Whether what a link of a publication is called does not belong to its reference. */
function isLabel(text: string): boolean {
  return namesForm(text) || /^[[【(]?(?:press|news|新闻)[\])】]?$/i.test(text);
}

const bracketed = /(?:(?<!\s)\s+)?(?<!\[)\[+([^[\]]{1,40})\]+/g;
