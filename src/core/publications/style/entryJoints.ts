import { goesOnAt } from '../../page/names/goesOn';
import type { Link, PageModel } from '../../page/pageModel';
import { overlaps, rangeFrom, slice, type OffsetRange } from '../../text/range';
import { startOfLinks, type DissectedEntry } from './dissectEntry';
import { betweenTwo } from './linkStyle';
import { plainField } from '../entries/drawnBadge';
import { endsSentence } from './endsSentence';
import type { Example } from './entryExamples';
import type { EntryPart, EntryStyle, Mark } from './entryStyle';
import { dateForm } from './leadingDate';
import { yearAlone } from './venueStyle';

/** The order of the parts, and what joins them: copied where it is only blanks and punctuation. */
export function partsOf(
  page: PageModel,
  { parts, text, unit }: Example,
  examples: readonly Example[],
  kind: EntryStyle['kind'],
): readonly EntryPart[] {
  const words = [
    { part: 'title' as const, range: parts.title.range },
    { part: 'authors' as const, range: parts.authors },
    ...(parts.year === undefined ? [] : [{ part: 'year' as const, range: parts.year }]),
    ...(parts.venue === undefined ? [] : [{ part: 'venue' as const, range: parts.venue }]),
    ...(parts.doi === undefined ? [] : [{ part: 'doi' as const, range: parts.doi }]),
  ];
  const links = linksBeside(
    page.text,
    parts,
    words.map(({ range }) => range),
  );
  const ranges = [...words, ...(links === undefined ? [] : [{ part: 'links' as const, range: links }])].sort(
    (a, b) => a.range.start - b.range.start,
  );
  const isOfBox = kind === 'item' && unit.kind === 'box';
  const joints = ranges.map(({ part, range }, at): EntryPart => {
    const previous = ranges[at - 1]?.range.end;
    if (previous === undefined) {
      const { tag } = parts;
      const before = page.text.slice(tag?.end ?? text.body.start, range.start);
      if (tag !== undefined) return { part, before: tagLead(slice(page.text, tag)) + before };
      return { part, before: dateLead(page, before, examples) ?? leadOf(before) };
    }
    const between = page.text.slice(previous, range.start);
    const isSeparator = between !== '' && between === betweenLinks(page.text, parts);
    if (part === 'links') {
      const item = kind === 'box' ? /\r?\n[ \t]{0,8}[-*+][ \t]{1,3}$/.exec(between.slice(-24))?.[0] : undefined;
      const own = item === undefined ? jointOfLinks(between) : `\n${item.replace(/^\r/, '')}`;
      return { part, before: isOfBox ? ' ' : isSeparator ? between : own };
    }
    // other labels behind it: `ICRA 2029` `Robots` [Title](…)
    if (at === 1 && ranges[0]?.part === 'venue' && /^(?!.{0,40}<br)[^,，\n]*[`\])*_>] ?$/i.test(between))
      return { part, before: ' ' };
    const joint =
      part === 'venue' && parts.title.workMark?.text.endsWith('//')
        ? jointBehindMark(page, examples)
        : jointOf(between, kind === 'item');
    // the name of a venue does not run into the title where a year in brackets did not: `Title (2029).`, but `"Title." (2029)`
    if (part === 'venue' && (between === '' || /^ ?$/.test(joint)) && yearAlone.test(slice(page.text, range))) {
      const isClosed = ranges[at - 1]?.part === 'title' && endsWithStop(parts);
      return { part, before: isClosed ? ' ' : commaOf(page, parts) };
    }
    // paragraphs of a box make no paragraphs in an item
    return { part, before: isOfBox && joint.includes('\n') ? ', ' : joint };
  });
  return links === undefined
    ? [...joints, { part: 'links', before: joints.some(({ before }) => /\n\s*\n/.test(before)) ? '\n\n' : ' ' }]
    : joints;
}

/** The date that an entry begins with as a form for others, where most of them begin with one. */
function dateLead({ text }: PageModel, before: string, examples: readonly Example[]): string | undefined {
  const leads = examples.map(({ text: { body }, parts: { title, authors, venue } }) =>
    text.slice(body.start, Math.min(title.range.start, authors.start, venue?.start ?? Infinity)),
  );
  const dated = leads.filter(lead => dateForm(lead) !== undefined);
  return dated.length * 2 > examples.length ? dateForm(before, dated) : undefined;
}

/**
 * The parts of an entry, with a venue behind title and names where it has neither that nor a year though most entries print one: what cannot be told
 * apart there is no model for leaving it out.
 */
export function withVenueAtLeast(
  page: PageModel,
  parts: readonly EntryPart[],
  model: Example,
  examples: readonly Example[],
): readonly EntryPart[] {
  if (model.parts.tag !== undefined || parts.some(({ part }) => part === 'venue' || part === 'year')) return parts;
  if (examples.filter(example => printsYear(page, example)).length * 2 <= examples.length) return parts;
  const at = 1 + Math.max(...parts.map(({ part }, index) => (part === 'title' || part === 'authors' ? index : -1)));
  const isClosed = parts[at - 1]?.part === 'title' && endsWithStop(model.parts);
  const venue: EntryPart = { part: 'venue', before: isClosed ? ' ' : commaOf(page, model.parts) };
  return [...parts.slice(0, at), venue, ...parts.slice(at)];
}

/** Whether an entry prints a year that is none of its title, in no link. */
function printsYear({ text, links }: PageModel, { text: { body }, parts: { title, authors } }: Example): boolean {
  const others = [title.range, authors, ...links.map(({ range }) => range)];
  return Array.from(slice(text, body).matchAll(/(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/g)).some(({ index }) => {
    const year = rangeFrom(body.start + index, 4);
    return !others.some(other => overlaps(other, year));
  });
}

/** Whether the title of an entry has its stop or comma: `"Title."`, `**Title.**`, `"Title,"` */
function endsWithStop({ title: { stop, inner, outer } }: DissectedEntry): boolean {
  return stop !== '' || /^[.。,，]/.test(inner.close) || /^[.。,，]/.test(outer.close);
}

/** How an entry parts its pieces, as between title and names, or between these: `，` or `, `. */
export function commaOf({ text }: PageModel, { title: { range }, authors }: DissectedEntry): string {
  const [first, second] = range.start < authors.start ? [range, authors] : [authors, range];
  const mark = /[,，.。、：]/.exec(text.slice(first.end, second.start) + slice(text, authors))?.[0] ?? '';
  return /[，。、：]/.test(mark) ? '，' : ', ';
}

/**
 * The parts of an entry in which the stop of an initial closes the names, `Reed, A. Lakes under Ice`, with a stop of their own behind them: names in
 * full would run into the title. What other entries have there is seen on the page.
 */
export function withStopBehindNames(
  page: PageModel,
  parts: readonly EntryPart[],
  model: Example,
  examples: readonly Example[],
): readonly EntryPart[] {
  const endOf = ({ parts: { authors } }: Example): string => page.text.slice(authors.end - 12, authors.end);
  if (!endsSentence.test(endOf(model))) return parts;
  const behind = examples
    .filter(example => !endsSentence.test(endOf(example)))
    .map(({ parts: { authors } }) => page.text.slice(authors.end, authors.end + 40).replace(/<[^<>]*>/g, ''));
  if (behind.filter(text => /^[.。]/.test(text)).length * 2 < behind.length) return parts;
  return parts.map(({ part, before }, at) =>
    parts[at - 1]?.part === 'authors' && /^(?:title|venue)$/.test(part) && /^ (?![^]*(?:\n|<br|[(（]))/i.test(before)
      ? { part, before: `.${before}` }
      : { part, before },
  );
}

/** The stop behind names that end an entry in Markdown, where most that end so have one: that of `et al.` is its own. */
export function stopBehindNames(page: PageModel, examples: readonly Example[]): string {
  const stops = examples.flatMap(({ html, text, parts }) => {
    const { authors, title, venue } = parts;
    if (html !== undefined || title.range.end > authors.end || (venue?.end ?? 0) > authors.end) return [];
    if (/\bal$/.test(page.text.slice(authors.start, authors.end))) return [];
    const behind = /^([.。]?)[ \t]{0,4}(?:\r?\n|$)/.exec(
      page.text.slice(authors.end, Math.min(text.body.end, authors.end + 8)),
    );
    return behind === null ? [] : [behind[1] ?? ''];
  });
  const some = stops.filter(stop => stop !== '');
  return some.length * 2 > stops.length ? (some[0] ?? '') : '';
}

/** Where the links stand with what is around each; of those on both sides of another part, `[PDF](…) *ISL 2029* [Code](…)`, the ones behind. */
function linksBeside(
  text: string,
  { links, linksOuter }: DissectedEntry,
  others: readonly OffsetRange[],
): OffsetRange | undefined {
  const spanOf = (some: readonly Link[]): OffsetRange | undefined => {
    const [first, last] = [some[0], some.at(-1)];
    return first === undefined || last === undefined
      ? undefined
      : { start: startOfLinks(text, first, linksOuter), end: last.range.end + linksOuter.close.length };
  };
  const whole = spanOf(links);
  if (whole === undefined || !others.some(other => overlaps(other, whole))) return whole;
  const end = Math.max(...others.map(other => other.end));
  return spanOf(links.filter(({ range }) => range.start >= end));
}

/** What parts the first two: ` \| ` where that stands before them as well. */
function betweenLinks(text: string, { links: [first, second], linksOuter }: DissectedEntry): string | undefined {
  return first === undefined || second === undefined ? undefined : betweenTwo(text, first, second, linksOuter);
}

/** A note may stand before the links: only the blanks right before them are copied. */
function jointOfLinks(between: string): string {
  if (/^(?:[.。,，]|[.。,，]?\s{1,3}(?:\\?\||[·•/–—]|--?))\s{1,3}$/.test(between)) return between;
  // oxlint-disable-next-line regexp/no-super-linear-move -- 40 characters
  const blanks = /[ \t]{0,3}(?:<br ?\/?>|\\{1,2})?\s*$/i.exec(between.slice(-40))?.[0] ?? '';
  return blanks !== '' || between.trim() === '' ? blanks : between.includes('\n') ? '\n\n' : ' ';
}

/** `. ` of `题名[J]. 学报`, where the model stands in something: `题名[C]//论文集`. */
function jointBehindMark(page: PageModel, examples: readonly Example[]): string {
  for (const { parts } of examples) {
    if (parts.venue === undefined || parts.title.workMark?.text.endsWith('//') !== false) continue;
    if (parts.venue.start >= parts.title.range.end)
      return jointOf(page.text.slice(parts.title.range.end, parts.venue.start));
  }
  return '. ';
}

/** `#### ` or `■ ` before the title, or the badge of a venue that shields.io draws. */
function leadOf(before: string): string {
  const badge = drawnBadge.exec(before);
  if (badge !== null) {
    const [, open = '', label = '', year = '', close = ''] = badge;
    return withAltSlots(`${open}{drawn}${close}`, plainField(label), year);
  }
  const [, server, behind] = drawnArxiv.exec(before) ?? [];
  if (server !== undefined && behind !== undefined) return `${server}{arxiv}${behind}`;
  return /^(?:#{1,6}[ \t]{1,4}|[■▪•►▶◆★☆●○✦🔹📄][ \t]{0,4})$/u.test(before) ? before : '';
}

/** `` `{tag}` `` of `` `ISL'29` ``, `<span class="tag">{tag}</span>` of `<span class="tag">ISL 2029</span>` */
function tagLead(tag: string): string {
  const { open, close } = marksOfTag(tag);
  return `${open}{tag}${close}`;
}

/** The words of a short venue before an entry, without its marks: `ISL'29`. */
export function wordsOfTag(tag: string): string {
  const { open, close } = marksOfTag(tag);
  return tag.slice(open.length, tag.length - close.length);
}

/** From the outer to the inner ones, and only what is closed again: `**[` and `]**` of `**[ISL 2029]**`; of `ISL (2029)` none. */
function marksOfTag(tag: string): Mark {
  let [open, close] = ['', ''];
  for (let inner = tag; ; inner = tag.slice(open.length, tag.length - close.length)) {
    const mark = /^(?:<span\b[^<>]{0,400}>|[*_]{1,3}|`{1,2}|\\?[[(]|[（【])/.exec(inner)?.[0] ?? '';
    const end = closing(mark);
    if (mark === '' || inner.length <= mark.length + end.length || !inner.endsWith(end)) return { open, close };
    [open, close] = [open + mark, end + close];
  }
}

function closing(mark: string): string {
  return mark.startsWith('<')
    ? '</span>'
    : mark.replace(/[[(（【]/, bracket => '])）】'.charAt('[(（【'.indexOf(bracket)));
}

/** `alt="ISL"`, `![ISL 2029]`: where the other words of a badge are its own, those of another one are too. */
function withAltSlots(drawn: string, label: string, year: string): string {
  return drawn.replace(/(\balt=["']|!\[)([^"'[\]]{1,80})(?=["'\]])/, (whole, lead: string, alt: string) => {
    if (alt === label) return `${lead}{drawn-venue}`;
    return alt === `${label} ${year}` ? `${lead}{drawn-venue} {drawn-year}` : whole;
  });
}

/** `<img src="https://img.shields.io/badge/ISL-2029-blue"> `, `![](https://img.shields.io/badge/ISL-2029-blue) `: around `ISL-2029` */
const drawnBadge =
  /^((?:<img\s(?:[^<>]{0,80}\s)?src=["']|!\[[^[\]]{0,40}\]\()https:\/\/img\.shields\.io\/badge\/)((?:[^\s"'<>()/-]|--){1,60})-((?:19|20)\d\d)(-[\w%]{1,20}(?:\?[^\s"'<>()]{0,120})?(?:["'][^<>]{0,200}>|\))\s{0,4})$/;

/** `<img src="https://img.shields.io/badge/arXiv-2901.00001-red">⏎`: around the identifier of a preprint, without words of its own in its `alt` */
const drawnArxiv =
  /^((?:<img\s(?:(?!alt)[^<>]{0,80}\s)?src=["']|!\[(?:arXiv)?\]\()https:\/\/img\.shields\.io\/badge\/arXiv-)\d{4}\.\d{4,5}(-[\w%]{1,20}(?:\?[^\s"'<>()]{0,120})?(?:["'](?:(?!alt)[^<>]){0,200}>|\))[ \t]{0,4}(?:\r?\n)?)$/i;

/** @param indented whether paragraphs below the first stand under the bullet of an item */
function jointOf(written: string, indented = false): string {
  // the others of a list that was cut short are those of one entry: `, et al. `, and of `et al., ` and `et al.: ` the stop too
  const between = written.slice(goesOnAt(written, 0)).replace(/^[.。](?=[,，:：])/, '');
  const joint = /^[\s.,;:，。．；：|·—–-]{1,12}(?:<br ?\/?>|\\{1,2})?\s{0,12}$|^(?:<br ?\/?>|\\{1,2})\s{0,12}$/i.test(
    between,
  );
  // one blank at the end of a line is a slip of the pen, two are a line break
  if (joint) return between.replace(/(?<![ \t]) (?=\r?\n)/, '');
  // a line break of its own behind a note that belongs to one entry: ` <span>(oral)</span> \\⏎`
  const broken =
    /(?:[ \t]{0,3}(?:<br ?\/?>|\\{1,2})[ \t]{0,3}|[ \t]{2,3})\r?\n[ \t]{0,8}$|[ \t]{0,3}<br ?\/?>[ \t]{0,3}$/i.exec(
      between.slice(-40),
    );
  if (broken !== null) return broken[0];
  // the item of a list inside, behind pictures and notes
  const nested = /\r?\n[ \t]{0,8}[-*+][ \t]{1,3}$/.exec(between.slice(-24));
  if (nested !== null && indented) return nested[0];
  const indent = indented ? (/\n([ \t]{0,8})$/.exec(between)?.[1] ?? '') : '';
  return between.includes('\n') ? `\n\n${indent}` : ', ';
}
