import type { PageModel } from '../../page/pageModel';
import { mayListPapers, toldAbove } from '../../page/headings/headingsAbove';
import { htmlEntriesOf } from '../../page/html/htmlEntries';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { tableRowsOf } from '../../page/works/tableRows';
import { unreadParagraphs } from '../../page/works/unreadParagraphs';
import { worksOf } from '../../page/works/works';
import { readArxivId } from '../../syntax/arxivId';
import { findDois, readDoi, sameDoi } from '../../syntax/doi';
import { walkElements } from '../../syntax/htmlElements';
import type { YamlValue } from '../../syntax/yamlValue';
import { remembered } from '../../remembered';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { decodeRepeatedly } from '../notation/entities';
import type { Described } from '../records/described';
import { titlesOf } from '../matching/printedForm';
import { endsInMention } from './mentions';
import { doiOfRecord } from './workNumbers';

/** Where a work is told of in a form that is not read as an entry: in a row of a table, in an item or a box without clear authors, or in a file of its own. */
export interface UnreadPlace {
  readonly range: OffsetRange;
  /** The letters and digits of its cells and lines, as `lettersOf` has them: one of them may be the title. */
  readonly cells: ReadonlySet<string>;
  /** Its links. */
  readonly addresses: readonly string[];
}

/** A row holds a picture, names and an abstract; more is a table in which the whole page stands. In characters. */
const longestRow = 6000;

/** The rows of tables below headings of papers, or below none, in Markdown and in HTML, that are no works. */
export const unreadRowsOf = remembered((page: PageModel): readonly UnreadPlace[] => {
  if (page.data !== undefined) return [];
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  const elements = [...walkElements(page.elements)].filter(
    // one without `<td>` is a head
    ({ name, end, children }) => name === 'tr' && end !== undefined && children.some(cell => cell.name === 'td'),
  );
  // what holds other rows is laid out as a table
  const inHtml = elements
    .map(({ range }) => range)
    .filter((range, at) => !elements.slice(at + 1, at + 2).some(inner => isWithin(inner.range, range)));
  return [...tableRowsOf(page).map(({ range }) => range), ...inHtml]
    .filter(range => range.end - range.start <= longestRow && !works.touches(range))
    .filter(range => mayListPapers(page, range))
    .map(range => ({
      range,
      cells: new Set(
        slice(page.text, range)
          .split(/<[^<>]*>|(?<!\\)\||\]\([^()\s]*\)|\*\*/)
          .flatMap(cell => [cell, ...cell.split(/["“”*]|[.?!。]\s/)])
          .map(part => lettersOf(decodeRepeatedly(part))),
      ),
      addresses: page.links.flatMap(link => (isWithin(link.range, range) ? [link.href] : [])),
    }));
});

/**
 * Where works are told of on a page and none can be read: its rows, and below headings of papers what is written like an entry and gives a number. Whatever its
 * title and authors may be, the number is that of the work.
 */
export const unreadPlacesOf = remembered((page: PageModel): readonly UnreadPlace[] => [
  ...unreadRowsOf(page),
  ...unreadEntriesOf(page),
]);

function unreadEntriesOf(page: PageModel): readonly UnreadPlace[] {
  if (page.data !== undefined) return [];
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  const ranges = [
    ...page.entries.map(({ range }) => range),
    ...page.boxes.map(({ range }) => range),
    ...htmlEntriesOf(page).map(({ unit }) => unit.range),
    ...unreadParagraphs(page).map(({ range }) => range),
  ];
  return ranges.flatMap(range => {
    if (range.end - range.start > longestRow || works.touches(range)) return [];
    const text = slice(page.text, range);
    const links = page.links.filter(link => isWithin(link.range, range));
    const isInLink = (at: number): boolean => links.some(link => at >= link.range.start && at < link.range.end);
    const addresses = [
      ...links.map(link => ({ address: link.href, start: link.range.start })),
      ...findDois(text)
        .map(({ doi, range: { start } }) => ({ address: doi, start: range.start + start }))
        .filter(({ start }) => !isInLink(start)),
    ]
      .filter(({ address }) => readDoi(address) !== undefined || readArxivId(address) !== undefined)
      .filter(({ start }) => !endsInMention(page.text.slice(range.start, start)))
      .map(({ address }) => address);
    const isListed = addresses.length > 0 && toldAbove(page, range) === 'papers';
    return isListed ? [{ range, cells: new Set<string>(), addresses }] : [];
  });
}

/** A file of a collection of papers, `_publications/2029-lakes.md`, by its front matter: `title:`, `paperurl:`. */
export function unreadFile(page: PageModel): readonly UnreadPlace[] {
  const { yaml, range } = page.frontMatter;
  if (yaml.root?.kind !== 'mapping') return [];
  const title = yaml.root.entries.find(({ key }) => key === 'title')?.value;
  const cells = new Set(title === undefined ? [] : textsIn(title).map(lettersOf));
  // an abstract may name the works of others
  return [{ range, cells, addresses: textsIn(yaml.root).filter(text => /^\S+$/.test(text)) }];
}

/** Whether a place tells of a work: it has its number, or its title and no number of another. */
export function tellsOf({ cells, addresses }: UnreadPlace, publication: Described): boolean {
  const own = doiOfRecord(publication.csl);
  const dois = addresses.flatMap(address => readDoi(address) ?? []);
  if (own !== undefined && dois.some(doi => sameDoi(doi, own))) return true;
  const id = readArxivId(own ?? '');
  if (id !== undefined && addresses.some(address => readArxivId(address) === id)) return true;
  // a preprint and what it became have two numbers
  const isOther = own !== undefined && id === undefined && dois.some(doi => readArxivId(doi) === undefined);
  return !isOther && titlesOf(publication).some(title => isTold(lettersOf(title)) && cells.has(lettersOf(title)));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Fewer letters, or fewer characters of Chinese, may be a word of another cell. */
function isTold(letters: string): boolean {
  return letters.length > 5 || /^\p{Script=Han}{4}/u.test(letters);
}

/** The texts that are values, however deep they stand. */
function textsIn(value: YamlValue): readonly string[] {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? [value.value] : [];
  return (value.kind === 'sequence' ? value.items : value.entries.map(entry => entry.value)).flatMap(textsIn);
}
