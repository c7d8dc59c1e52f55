import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { message, type Message } from '../../text/message';
import { isHan } from '../../text/isHan';
import { holdsOffset, isWithin, slice, touchesOffset } from '../../text/range';
import { badgeText } from '../style/badgeStyle';
import type { EntryStyle } from '../style/entryStyle';
import { formatEntry } from '../writing/formatEntry';
import { learnEntryStyle } from '../style/learnEntryStyle';
import { pictureName } from '../writing/pictureNames';
import { printedName } from '../names/printedName';
import { namesPublisher } from '../venues/publisherLabel';
import type { CslItem, CslName } from '../work';
import { cutAtMarks, type SnippetPart } from './snippetPart';

/** What stands for a place to fill in while the entry is written. */
const marks = {
  title: '\ue001',
  address: '\ue002',
  others: '\ue003',
  venue: '\ue004',
  year: '\ue005',
  badge: '\ue006',
  picture: '\ue007',
  news: '\ue008',
  links: ['\ue011', '\ue012', '\ue013'],
} as const;

/** Addresses and years cannot be characters for private use; these are found again in what is written. */
const placeholderDoi = '10.0/qwzjxk';
const placeholderYear = 1893;

/**
 * A publication to be filled in, as those around `offset` are written, by the page's owner: `- **‸title**, **Mei Lin**, ‸co-authors. *‸venue*, 2026.
 * [[Paper](‸https://)]`. `undefined` where the page has none of the kind, or its owner is not known.
 * @param kind `list` for an entry of a list in Markdown, whatever is nearest; `any` is a box on pages with boxes, or else what is nearest
 */
export function entrySnippet(
  page: PageModel,
  offset: number,
  {
    kind,
    ownNames,
    year,
  }: { readonly kind: 'any' | 'list'; readonly ownNames: readonly string[]; readonly year: number },
): readonly SnippetPart[] | undefined {
  const models = worksOf(page).filter(
    ({ markup, patent, range }) =>
      patent === undefined && (kind === 'any' || (markup === 'markdown' && !isInBox(page, range.start))),
  );
  if (ownNames.length === 0 || models.length === 0) return undefined;
  const wanted = kind === 'list' ? 'item' : page.boxes.length > 0 ? 'box' : undefined;
  const learned = learnEntryStyle(page, offset, { ownNames, ...(wanted === undefined ? {} : { kind: wanted }) });
  const isForeign = isMostlyLatin(page, offset, models);
  const inUsualScript = [...learned.ownNames].sort((a, b) => (isForeign ? Number(isHan(a)) - Number(isHan(b)) : 0));
  const name = printedName(inUsualScript, ownNames, models);
  // in which language the work will be is not known yet: that of the name
  const style = withPlaces({
    ...learned,
    ...(isHan(name) ? learned.chinese : learned.foreign),
    chinese: undefined,
    foreign: undefined,
  });
  const csl: CslItem = {
    id: 'x',
    type: 'paper-conference',
    title: marks.title,
    DOI: placeholderDoi,
    author: [nameOf(name), { literal: marks.others }],
    'container-title': marks.venue,
    issued: { 'date-parts': [[placeholderYear]] },
  };
  const badge = badgeText({ ...csl, 'container-title': marks.badge }, style.box.badge);
  const { folder, extension } = style.box.image;
  // the whole path: the name of the picture alone is the year where an author's name has no Latin letters
  const written = formatEntry({ csl }, style, { ownNames, badge }).replaceAll(
    folder + pictureName(csl) + extension,
    folder + marks.picture + extension,
  );
  const stops = new Map<string, string | Message>([
    [marks.title, message('Title of the paper')],
    [marks.address, 'https://doi.org/'],
    [marks.others, message('Co-authors')],
    [marks.venue, style.venues.conference.short ? message('Venue') : message('Full name of the venue')],
    [marks.year, String(year)],
    [marks.badge, message('Venue')],
    [marks.picture, 'picture'],
    ...marks.links.map(mark => [mark, 'https://'] as const),
    [marks.news, message('What is new in one sentence.')],
  ]);
  return cutAtMarks(marked(withPoint(written, page, style), year), stops);
}

function isInBox({ boxes }: PageModel, at: number): boolean {
  return boxes.some(({ range }) => holdsOffset(range, at));
}

/** Whether most works of the innermost section around a place that holds some have authors in Latin letters alone. */
function isMostlyLatin({ sections }: PageModel, offset: number, works: readonly Work[]): boolean {
  const around = sections.filter(({ range }) => touchesOffset(range, offset));
  const [inner = works] = around
    .map(({ range }) => works.filter(work => isWithin(work.range, range)))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length);
  const latin = inner.filter(({ authors }) => !authors.names.some(({ text }) => isHan(text)));
  return latin.length * 2 > inner.length;
}

/** `Mei Lin`; a name in Chinese is not parted. */
function nameOf(written: string): CslName {
  const at = written.lastIndexOf(' ');
  return at < 0 || isHan(written)
    ? { literal: written }
    : { given: written.slice(0, at), family: written.slice(at + 1) };
}

/** The style with its first labels leading to addresses that are places to fill in, and the others of any number behind a comma. */
function withPlaces(style: EntryStyle): EntryStyle {
  const { labels } = style.links;
  const authors = { ...style.authors, pair: style.authors.separator };
  const own = labels.filter(
    ({ label }, at) => !namesPublisher(label) && labels.findIndex(other => other.label === label) === at,
  );
  const places = own.slice(0, marks.links.length).map(({ label }, at) => ({
    ...({ label, role: 'page', prefix: '10.0', template: `https://${at + 1}.invalid/` } as const),
  }));
  return { ...style, authors, links: { ...style.links, labels: places } };
}

/** Puts marks in the place of addresses and years. Short years, `’26`, are written out: they are no place of their own. */
function marked(written: string, year: number): string {
  const [full, short] = [String(placeholderYear), String(placeholderYear).slice(-2)];
  return written
    .replaceAll(`https://doi.org/${placeholderDoi}`, marks.address)
    .replace(/https:\/\/(\d)\.invalid\//g, (_, at: string) => marks.links[Number(at) - 1] ?? '')
    .replaceAll(full, marks.year)
    .replace(
      new RegExp(`(?<=['’]|[${marks.badge}${marks.venue}][\\s-]?)${short}(?!\\d)`, 'gu'),
      String(year).slice(-2),
    );
}

/** With a list of what is new at the end of a box, where at least half of the page's boxes have one. */
function withPoint(written: string, page: PageModel, { kind, markup, eol, box }: EntryStyle): string {
  if (kind !== 'box' || markup === 'html' || !written.endsWith(box.tail.replace(/\r?\n/g, eol))) return written;
  const bullets = page.boxes.flatMap(({ textColumn }) => {
    const found = textColumn && /^[ \t]*[-*+][ \t]+(?=\S)/m.exec(slice(page.text, textColumn.content));
    return found?.[0] ?? [];
  });
  if (bullets.length * 2 < page.boxes.length || bullets.length === 0) return written;
  const end = written.length - box.tail.replace(/\r?\n/g, eol).length;
  return `${written.slice(0, end)}${eol}${bullets[0] ?? '- '}${marks.news}${written.slice(end)}`;
}
