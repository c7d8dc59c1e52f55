import { beginsBlock } from '../../kramdown/htmlElements';
import { tablesIn } from '../../kramdown/tablesIn';
import { parsePage } from '../../page/parsePage';
import { wordCount } from '../../text/wordCount';
import { worksOf } from '../../page/works/works';
import { doiAddress, encodeDoi } from '../../syntax/doi';
import { writeLink } from '../style/anchorTag';
import { badgeText } from '../style/badgeStyle';
import { joinRow } from '../style/barRow';
import { fillDateSlots } from '../style/dateLike';
import { drawnField } from '../entries/drawnBadge';
import { endsSentence } from '../style/endsSentence';
import type { EntryPart, EntryStyle, LinkLabel, TitleStyle, VenueStyle } from '../style/entryStyle';
import {
  escapeHtml,
  escapeInline,
  escapeTarget,
  escapeText,
  guardLineStart,
  type ReadAs,
} from '../markup/escapeInline';
import { withBarsEscaped } from '../style/linkStyle';
import { tagsOnLines, withoutEmptyElements } from '../style/htmlText';
import { fillDate } from '../style/leadingDate';
import { fillOpenings, opensWork } from '../style/openingSlots';
import { arxivFile, namesDoi, pageAddress, targetOf } from '../style/linkTargets';
import { pictureName } from './pictureNames';
import { writeDoi } from '../style/printedDoi';
import { isChinese } from '../references/reference';
import { shortVenue } from '../venues/shortVenue';
import type { EntryTemplate } from '../template/entryTemplate';
import { fillTemplate } from '../template/fillTemplate';
import type { CslItem, Publication } from '../work';
import { cslItem, isArxivPreprint, yearOf } from '../work';
import { styleOfWork } from './styleOfWork';
import { workMarkOf } from '../style/workMark';
import { namedAuthors, writeAuthors } from './writeAuthors';
import { writeLinks } from './writeLinks';
import { venueKind, venueName, writeVenue } from '../style/writeVenue';

export interface FormatOptions {
  /** The owner's names, besides those the style has learned. */
  readonly ownNames?: readonly string[] | undefined;
  /** The picture of a box, as the page is to write it; otherwise a name in the folder of the other pictures, for a file still to come. */
  readonly image?: string | undefined;
  /** What that file is called, without ending, where others would be called so, too. */
  readonly pictureName?: string | undefined;
  /** The badge of a box; otherwise the short name of the venue and the year. */
  readonly badge?: string | undefined;
  /** What the words are escaped for, where an entry in HTML stands in Markdown: in a paragraph of that, `<i>*Lakes*</i>` has an emphasis. */
  readonly readAs?: ReadAs | undefined;
  /** How the entry is written instead of like its neighbours: names and links are still written as theirs are. */
  readonly template?: EntryTemplate | undefined;
}

/**
 * A publication as an entry in the given style: a paper box, or a list item with its marker. Only what the registry knows
 * is written; links whose target is unknown are left out. What kramdown or Liquid would take for markup is escaped. A title
 * without its link stands in quotation marks where it could not be told from the names beside it: `Lake Ice, Mei Lin`.
 * No line break before and behind.
 */
export function formatEntry(
  publication: Pick<Publication, 'csl'>,
  learned: EntryStyle,
  options: FormatOptions = {},
): string {
  const { csl } = publication;
  const style = styleOfWork(csl, learned);
  const own = [...(options.ownNames ?? []), ...style.ownNames];
  if (options.template !== undefined) return formatByTemplate(csl, options.template, style, own, options);
  const written = writeWithoutTable(csl, style, own, options);
  if (!lacksLink(csl, style) || isReadBack(written, csl)) return written;
  const [open, close] = isChinese(csl) ? ['“', '”'] : ['"', '"'];
  const { inner } = style.title;
  const title = { ...style.title, inner: { open: inner.open + open, close: close + inner.close } };
  const quoted = writeWithoutTable(csl, { ...style, title }, own, options);
  return isReadBack(quoted, csl) ? quoted : written;
}

/**
 * Whether a title lacks the link that the titles beside it have, and is left with no mark, or with one that names have, too: `**Lake Ice**,
 * **Mei Lin**`. Where titles have no links, how they are told is the page's own.
 */
function lacksLink(csl: CslItem, { markup, title: { linked, outer, inner } }: EntryStyle): boolean {
  const mark = outer.open + inner.open;
  const isMarked = /["“”«《]/.test(mark) || (mark !== '' && wordCount(csl.title ?? '') > 4);
  return markup === 'markdown' && linked && pageAddress(csl) === '' && !isMarked;
}

/** Whether an entry that stands alone is read as this work. */
function isReadBack(entry: string, { title }: CslItem): boolean {
  const letters = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const works = worksOf(parsePage(`# Publications\n\n${entry}\n`));
  return works.length === 1 && letters(works[0]?.title.text) === letters(title);
}

/** With the bars between links escaped where kramdown would make a table of the first line of a paragraph: `- [Paper](…) | [Code](…)`. */
function writeWithoutTable(csl: CslItem, style: EntryStyle, own: readonly string[], options: FormatOptions): string {
  const written = writeEntry(csl, style, own, options);
  const { links, kind, words, markup } = style;
  const separator = withBarsEscaped(links.separator);
  const isRead = kind !== 'row' && (words?.links ?? markup) === 'markdown' && separator !== links.separator;
  if (!isRead || tablesIn(parsePage(written).kramdown.root).length === 0) return written;
  return writeEntry(csl, { ...style, links: { ...links, separator } }, own, options);
}

function writeEntry(csl: CslItem, known: EntryStyle, own: readonly string[], options: FormatOptions): string {
  const style = withLabelAtNeed(csl, known);
  const { markup } = style;
  const wordsOf = (part: EntryPart['part']): ReadAs => options.readAs ?? style.words?.[part] ?? markup;
  const year = yearOf(csl);
  const doi = style.doi === undefined ? '' : writeDoi(style.doi, csl, pageAddress(csl), wordsOf('doi'));
  const links = writeLinks(csl, { ...(doi === '' ? style : withoutPrinted(csl, style)), readAs: wordsOf('links') });
  const isOpened = links !== '' || doi !== '' || opensBeside(csl, style);
  const title = !isOpened && style.title.linkedAtNeed === true ? linkedApart(style.title) : style.title;
  const authors = namedAuthors(csl.author ?? csl.editor ?? [], style.authors, own);
  const others = {
    authors: writeAuthors(authors, style.authors, own, wordsOf('authors')),
    year: year === undefined ? '' : style.year.open + String(year) + style.year.close,
    venue: writeVenue(
      asMarked(csl, style.title),
      doi !== '' && goesOnWithDoi(style) ? withoutStops(style.venues) : style.venues,
      wordsOf('venue'),
    ),
    doi,
    links,
  };
  const behindTitle = style.parts.slice(style.parts.findIndex(({ part }) => part === 'title') + 1);
  const goesOn = behindTitle.some(({ part }) => part !== 'title' && part !== 'links' && others[part] !== '');
  const written: Readonly<Record<EntryPart['part'], string>> = {
    ...others,
    title: writeTitle(csl, goesOn ? title : withoutComma(title), wordsOf('title')),
  };
  const asks = endsItself(csl, title);
  const slots = boxSlots(csl, style, options);
  if (markup === 'html') {
    const html = joinHtml(style, written, slots, asks);
    const whole = style.kind === 'box' ? boxHead(csl, style, options) + html + fillSlots(style.box.tail, slots) : html;
    return whole.replace(/\r?\n/g, style.eol);
  }
  if (style.kind === 'row') return joinRow(style, written, text => fillSlots(text, slots));
  let text = '';
  let last: EntryPart['part'] | undefined;
  for (const [at, { part, before }] of style.parts.entries()) {
    if (written[part] === '') continue;
    const joint =
      text === '' ? (at === 0 ? leadBy(csl, before, style) : '') : jointBehind(text, before, last === 'title' && asks);
    last = part;
    text += joint + (text === '' || joint.includes('\n') ? guardLineStart(written[part]) : written[part]);
  }
  if (last === 'authors' && !endsSentence.test(text)) text += style.tail;
  const whole =
    style.kind === 'item'
      ? style.marker + text
      : boxHead(csl, style, options) + style.marker + text + fillSlots(style.box.tail, slots);
  return whole.replace(/\r?\n/g, style.eol);
}

/** A thesis behind the mark `[D]`, which says what it is, without its kind. */
function asMarked(csl: CslItem, { workMarks }: TitleStyle): CslItem {
  const { id, type } = csl;
  return workMarks === undefined || type !== 'thesis' ? csl : cslItem({ id, type }, { ...csl, genre: undefined });
}

/** Whether the DOI stands behind the venue in one sentence: `1-9, doi:10.1145/1.2.` */
function goesOnWithDoi({ parts }: EntryStyle): boolean {
  const at = parts.findIndex(({ part }) => part === 'doi');
  return parts[at - 1]?.part === 'venue' && /^[,，;；:：]/.test(parts[at]?.before ?? '');
}

function withoutStops({ conference, journal, preprint }: EntryStyle['venues']): EntryStyle['venues'] {
  const plain = (style: VenueStyle): VenueStyle => ({ ...style, stop: '' });
  return { conference: plain(conference), journal: plain(journal), preprint: plain(preprint) };
}

/** What stands before the first part, where that is a badge with the words of this work; `''` where it has no venue or year. */
function leadBy(csl: CslItem, lead: string, { tag, markup }: EntryStyle): string {
  if (tag !== undefined && lead.includes('{tag}')) {
    const words = badgeText(csl, tag);
    return words === ''
      ? ''
      : lead.replace('{tag}', () => (/`[^`]{0,8}\{tag\}/.test(lead) ? words : escapeText(words, markup)));
  }
  if (lead.includes('{date:')) return fillDate(lead, csl);
  if (lead.includes('{arxiv}')) return isArxivPreprint(csl) ? lead.replace('{arxiv}', csl.archive_location ?? '') : '';
  if (!lead.includes('{drawn}')) return lead;
  const [venue, year] = [shortVenue(csl), yearOf(csl)];
  if (venue === undefined || year === undefined) return '';
  const alt = lead.startsWith('!') ? escapeInline(venue) : escapeHtml(venue);
  const slots = { drawn: `${drawnField(venue)}-${year}`, 'drawn-venue': alt, 'drawn-year': String(year) };
  return lead.replace(/\{(drawn(?:-venue|-year)?)\}/g, (_, slot: keyof typeof slots) => slots[slot]);
}

/** The tags around a part that is not written stay, unless they hold nothing then. */
function joinHtml(
  style: EntryStyle,
  written: Readonly<Record<EntryPart['part'], string>>,
  slots: Slots,
  asks: boolean,
): string {
  let text = '';
  let left = '';
  let last: EntryPart['part'] | undefined;
  for (const { part, before: joint } of style.parts) {
    const before = fillSlots(joint, slots);
    if (written[part] === '') {
      left += tagsOnLines(before);
      continue;
    }
    const between = left === '' ? before : withoutEmptyElements(left + before);
    const isFirst = style.words?.[part] === 'markdown' && /(?:^|[>\n])\s{0,40}$/.test((text + between).slice(-60));
    text +=
      jointBehind(text, between, last === 'title' && asks) + (isFirst ? guardLineStart(written[part]) : written[part]);
    last = part;
    left = '';
  }
  const tail = fillSlots(style.tail, slots);
  return text + (left === '' ? tail : withoutEmptyElements(left + tail));
}

/** Whether a title ends with its own sign, `**Do lakes remember?**`; behind a mark of its kind, `?[J]`, and in `《…？》` a stop still follows. */
function endsItself(csl: CslItem, { inner, outer, workMarks }: TitleStyle): boolean {
  return (
    /[?!？！…]$/.test(csl.title ?? '') &&
    (workMarks === undefined || workMarkOf(csl, workMarks) === '') &&
    /^(?:["“”'‘’»*_`~]|&\w+;|<[^<>]*>)*$/.test(inner.close + outer.close)
  );
}

/** What ends with a stop itself, or a title with its question mark, takes no second one, and what stands in something, `题名[C]//`, none at all. */
function jointBehind(text: string, before: string, isEnded: boolean): string {
  if (text.endsWith('//')) return '';
  if (endsSentence.test(text)) return before.replace(/^[.。]/, '');
  // `**Do lakes remember?**.*Lakes*`: without the stop between them the marks are no marks
  return isEnded ? before.replace(/^[.。](?=[\s<\\])/, '') : before;
}

/** `"Title,"` ends as `"Title."` where nothing follows it. */
function withoutComma(style: TitleStyle): TitleStyle {
  const { stop, outer } = style;
  return {
    ...style,
    stop: stop === ',' ? '.' : stop,
    outer: { ...outer, close: outer.close.replace(/^,(?=["”&])/, '.') },
  };
}

/** With a label for the page of a work where no other opens it and its title, which begins a block of HTML, can hold no link in Markdown. */
function withLabelAtNeed(csl: CslItem, style: EntryStyle): EntryStyle {
  const { title, parts, markup, links } = style;
  const isInBlock =
    markup === 'markdown' && parts[0]?.part === 'title' && beginsBlock(title.outer.open + title.inner.open);
  if (title.linkedAtNeed !== true || title.linked || !isInBlock) return style;
  const unlinked = { ...style, title: { ...title, linkedAtNeed: false } };
  if (writeLinks(csl, { ...style, readAs: markup }) !== '' || opensBeside(csl, style)) return unlinked;
  const own: LinkLabel = isArxivPreprint(csl)
    ? { label: 'arXiv', role: 'arxiv' }
    : { label: csl.DOI === undefined ? 'Paper' : 'DOI', role: 'page' };
  return { ...unlinked, links: { ...links, labels: [...links.labels, own] } };
}

/** With a link of its own that others have not, so that their comma or stop is none of its words: `"[Title](…),"` */
function linkedApart(style: TitleStyle): TitleStyle {
  const { open, close } = style.outer;
  return style.linked ? style : { ...style, linked: true, stop: '', outer: { open, close: style.stop + close } };
}

function writeTitle(csl: CslItem, style: TitleStyle, readAs: ReadAs): string {
  const title = csl.title ?? csl.DOI ?? csl.id;
  const around = style.outer.open + style.inner.open;
  const quoted = /"|&quot;/.test(around)
    ? title.replace(/"/g, "'")
    : title.replace(/[“”]/g, /“|&ldquo;/.test(around) ? "'" : '$&');
  const workMark = style.workMarks === undefined ? '' : workMarkOf(csl, style.workMarks);
  const isInside = style.workMarks?.place === 'inside';
  const isEnded = /[.?!。？！…]$/.test(title) && workMark === '';
  const stop = isEnded && style.stop !== ',' ? '' : style.stop;
  const close = isEnded ? style.outer.close.replace(/^[.。](?=["”&])/, '') : style.outer.close;
  const text = escapeText(quoted, readAs) + (isInside ? workMark : '') + stop;
  const inner = style.inner.open + text + style.inner.close;
  const address = pageAddress(csl);
  // a work of which no registry knows an address
  const linked = style.linked && address !== '' ? writeLink(inner, address, style.anchor) : inner;
  return style.outer.open + linked + close + (isInside ? '' : workMark);
}

/** The links beside a DOI in plain text: what opens that again only where an entry of the page has both. */
function withoutPrinted(csl: CslItem, style: EntryStyle): EntryStyle {
  const { doi = '', labelsBesideDoi = [], links } = style;
  const printed = [doiAddress(csl.DOI ?? ''), ...(doi.includes('{address}') ? [pageAddress(csl)] : [])];
  const labels = links.labels.filter(
    label =>
      labelsBesideDoi.includes(label.label) ||
      !(label.says === 'doi' || namesDoi(label) || printed.includes(targetOf(label, csl) ?? '')),
  );
  return { ...style, links: { ...links, labels } };
}

/** A template without a bullet gets that of the list. */
function formatByTemplate(
  csl: CslItem,
  template: EntryTemplate,
  style: EntryStyle,
  own: readonly string[],
  options: FormatOptions,
): string {
  const doi = csl.DOI === undefined ? '' : encodeDoi(csl.DOI);
  const arxiv = csl.archive === 'arXiv' ? arxivFile(csl) : '';
  const plain = (text: string | undefined): string => escapeInline(text ?? '');
  const text = fillTemplate(template, {
    ...boxSlots(csl, style, options),
    authors: writeAuthors(csl.author ?? csl.editor ?? [], style.authors, own),
    title: plain(csl.title ?? csl.DOI ?? csl.id),
    venue: plain(venueName(csl, venueKind(csl), { short: false })),
    shortVenue: plain(venueName(csl, venueKind(csl), { short: true })),
    year: String(yearOf(csl) ?? ''),
    volume: plain(csl.volume),
    issue: plain(csl.issue),
    pages: plain(csl.page),
    publisher: plain(csl.publisher),
    doi,
    url: escapeTarget(pageAddress(csl)),
    pdf: escapeTarget(arxiv),
    links: writeLinks(csl, { ...style, title: { ...style.title, linked: false }, readAs: style.markup }),
  });
  const marker = template.kind === 'box' || template.hasMarker ? '' : style.kind === 'item' ? style.marker : '- ';
  return (marker + text).replace(/\r?\n/g, style.eol);
}

/** Whether a link or a button beside the text of a box or between the parts of an entry opens the work. */
function opensBeside(csl: CslItem, { kind, box: { head, tail }, parts, tail: end }: EntryStyle): boolean {
  const between = parts.map(({ before }) => before).join('') + end;
  return opensWork(kind === 'box' ? head + between + tail : between, label => targetOf(label, csl));
}

function boxHead(csl: CslItem, style: EntryStyle, options: FormatOptions): string {
  return fillSlots(style.box.head, boxSlots(csl, style, options));
}

interface Slots {
  readonly opens: (label: LinkLabel) => string | undefined;
  readonly dated: (text: string) => string;
  readonly badge: string;
  readonly image: string;
  readonly alt: string;
  readonly year: string;
}

function fillSlots(html: string, slots: Slots): string {
  // a badge is text between tags, where `CCS'24` needs no entity
  const written = { ...slots, badge: slots.badge.replaceAll('&#39;', "'") };
  return slots
    .dated(fillOpenings(html, slots.opens))
    .replace(/\{(badge|image|alt|year)\}/g, (_, slot: Exclude<keyof Slots, 'opens' | 'dated'>) => written[slot]);
}

function boxSlots(csl: CslItem, style: EntryStyle, options: FormatOptions): Slots {
  const badge = options.badge ?? badgeText(csl, style.box.badge);
  // the path may hold Liquid (`{{ site.baseurl }}/images/…`), so only quotes are escaped in it, and none in what the page has itself
  const image = options.image?.replace(/["'<>]/g, c => encodeURIComponent(c).replace("'", '%27'));
  return {
    opens: label => targetOf(label, csl),
    dated: text => fillDateSlots(text, csl),
    badge: escapeHtml(badge),
    image: image ?? style.box.image.folder + (options.pictureName ?? pictureName(csl)) + style.box.image.extension,
    alt: escapeHtml(csl.title ?? ''),
    year: String(yearOf(csl) ?? ''),
  };
}
