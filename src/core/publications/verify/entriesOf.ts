import { paperLinksOf, type PaperLink } from '../../page/paperLinks';
import type { Link, PageModel } from '../../page/pageModel';
import { venueLinesOf } from '../../page/works/workText';
import { worksOf } from '../../page/works/works';
import type { Work } from '../../page/works/listedWork';
import { withShortYears } from '../../page/shortYears';
import { remembered } from '../../remembered';
import { findDois } from '../../syntax/doi';
import { arxivDoi, readArxivId, readWorkDoi } from '../../syntax/arxivId';
import type { OffsetRange } from '../../text/range';
import type { PrintedWork } from '../matching/verdict';
import { titleOfWork, withoutWorkMark } from '../notation/titleText';
import { kindsAbove, type KindAbove } from '../../page/works/kindsAbove';
import { yearsAbove } from '../placing/yearsAbove';

/** A DOI that an entry gives as that of its paper. */
export interface EntryIdentifier {
  /** As written, arXiv's as `10.48550/arXiv.…`. */
  readonly doi: string;
  /** Where it is read first: the target of a link, or the words. */
  readonly range: OffsetRange;
  readonly links: readonly Link[];
  /** What it is said to be the DOI of. */
  readonly title: string;
}

/** A publication of a page with what can be compared with a registry. */
export interface Entry {
  readonly work: Work;
  readonly printed: PrintedWork;
  /** Where the years of `printed` stand. */
  readonly yearPlaces: readonly { readonly year: number; readonly range: OffsetRange }[];
  readonly identifiers: readonly EntryIdentifier[];
  /** The year of the heading that it stands under: `## 2029`. Not printed with the work, and so not compared. */
  readonly yearAbove: number | undefined;
  /** What it is by the heading that it stands under: `## Journal Papers`. */
  readonly kindAbove: KindAbove | undefined;
}

/** The publications of a page, in order, with what can be compared with a record. */
export const entriesOf = remembered((page: PageModel): readonly Entry[] => {
  const [yearAbove, kindAbove] = [yearsAbove(page), kindsAbove(page.sections)];
  return worksOf(page).map(work => entryOf(work, yearAbove(work.range.start), kindAbove(work.range.start)));
});

/** What can be compared of one publication. */
export function entryOf(work: Work, yearAbove?: number, kindAbove?: KindAbove): Entry {
  return { ...readEntry(work), yearAbove, kindAbove };
}

const readEntry = remembered((work: Work): Omit<Entry, 'yearAbove' | 'kindAbove'> => {
  const yearPlaces = yearsIn(work);
  const { names, isComplete } = work.authors;
  return {
    work,
    printed: {
      title: titleOfWork(work),
      authors: names.map(({ text }) => text),
      authorsComplete: isComplete,
      years: [...new Set(yearPlaces.map(({ year }) => year))],
    },
    yearPlaces,
    identifiers: identifiersOf(work),
  };
});

/** The publications of a page that registries know of: patents are in none of those that are asked. */
export function verifiableEntries(page: PageModel): readonly Entry[] {
  return entriesOf(page).filter(({ work }) => work.patent === undefined);
}

function identifiersOf(work: Work): readonly EntryIdentifier[] {
  const found = new Map<string, { doi: string; range: OffsetRange; links: Link[]; title: string }>();
  for (const { link, address, title } of paperLinksOf(work)) {
    const doi = doiOf(address);
    if (doi === undefined || isNumberOfAcm(doi, link.href)) continue;
    const known = found.get(doi.toLowerCase());
    if (known !== undefined) known.links.push(link);
    else found.set(doi.toLowerCase(), { doi, range: link.hrefRange, links: [link], title: withoutWorkMark(title) });
  }
  for (const line of work.lines) {
    for (const { doi, range } of [...findDois(line.text), ...arxivIn(line.text)]) {
      const inLink = line.links.some(({ from, to }) => range.start < to && from < range.end);
      if (inLink || found.has(doi.toLowerCase())) continue;
      const place = line.place({ from: range.start, to: range.end });
      found.set(doi.toLowerCase(), { doi, range: place, links: [], title: titleOfWork(work) });
    }
  }
  return [...found.values()];
}

/** ACM's library gives papers of others addresses that look like DOIs, under a prefix for tests: they open, and are not registered. */
function isNumberOfAcm(doi: string, href: string): boolean {
  return doi.startsWith('10.5555/') && /^https?:\/\/(?:\w+\.)?acm\.org\//i.test(href.trim());
}

/** `arXiv preprint arXiv:2109.05759` in the words of the entry. */
function arxivIn(text: string): readonly { readonly doi: string; readonly range: OffsetRange }[] {
  const id = readArxivId(text);
  const start = id === undefined ? -1 : text.indexOf(id);
  return id === undefined || start < 0 ? [] : [{ doi: arxivDoi(id), range: { start, end: start + id.length } }];
}

function doiOf({ doi, arxivId }: PaperLink['address']): string | undefined {
  return arxivId === undefined ? doi : readWorkDoi(`arXiv:${arxivId}`);
}

const years = /(?<![\d./:-])((?:19|20)\d\d)(?![\d/-]|\.\d)|(?<=\p{Lu}\p{L}{0,12}\s?['’])(\d\d)(?!\d)/gu;

/** Patents are dated: `2029.04`, `2024-02-06`. */
const dates = /(?<![\d./:-]|\p{L}\s?)((?:19|20)\d\d)(?!\d)/gu;

/**
 * Years among the words of the venue: `2024`, `HPDC'24`, `AAAI-24` where none stands in full. Not those in numbers, dates of links and
 * identifiers.
 */
function yearsIn(work: Work): Entry['yearPlaces'] {
  const lines = venueLinesOf(work);
  const whole = lines.map(({ text }) => text).join('\n');
  const isShort = withShortYears(whole) !== whole;
  return lines.flatMap(({ line, text }) =>
    [...(isShort ? withShortYears(text) : text).matchAll(work.patent === undefined ? years : dates)].flatMap(
      ({ 0: written, 1: full, 2: short, index }) => {
        const inLink = line.links.some(({ from, to }) => index >= from && index < to);
        const year = Number(full ?? `20${short ?? ''}`);
        return inLink || year > 2100 ? [] : [{ year, range: line.place({ from: index, to: index + written.length }) }];
      },
    ),
  );
}
