import type { Span, TextLine } from '../../page/boxText';
import { readPaperAddress } from '../../page/paperAddress';
import { paperLinksOf, type PaperLink } from '../../page/works/paperLinks';
import type { Link, PageModel } from '../../page/pageModel';
import { venueLinesOf } from '../../page/works/workText';
import { worksOf } from '../../page/works/works';
import type { Work } from '../../page/drafts/listedWork';
import { isHonour } from '../../page/presentation';
import { withShortYears } from '../../page/venues/shortYears';
import { remembered } from '../../remembered';
import { findDois } from '../../syntax/doi';
import { arxivDoi, findArxivIds, isArxivDoi, readArxivId, readWorkDoi } from '../../syntax/arxivId';
import { isWithin, overlaps, shifted, type OffsetRange } from '../../text/range';
import type { PrintedWork } from '../matching/verdict';
import { titleOfWork, withoutWorkMark } from '../notation/titleText';
import { numberOfBadge } from './badgeNumbers';
import { kindsAbove, type KindAbove } from '../../page/works/kindsAbove';
import { yearAheadOf } from '../../page/drafts/dateAhead';
import { sectionsBesideTitles } from '../../page/works/titleSections';
import { yearsAbove } from './yearsAbove';

/** A DOI that an entry gives as that of its paper. */
export interface EntryIdentifier {
  /** As written, arXiv's as `10.48550/arXiv.…`. */
  readonly doi: string;
  /** Where it is read first: the target of a link, or the words. */
  readonly range: OffsetRange;
  readonly links: readonly Link[];
  /** Where the words print it, also those of links. */
  readonly printed: readonly PrintedNumber[];
  /** What it is said to be the DOI of. */
  readonly title: string;
  readonly saidBy: SayingPart;
}

/**
 * What says a number first: the target of a link; words; or only the words of a link (`label`), which opens something else; or only the address of a
 * picture (`badge`).
 */
type SayingPart = 'target' | 'words' | 'label' | 'badge';

/** A DOI or a number of arXiv in the words of an entry, or in the address of a picture that draws it. */
export interface PrintedNumber {
  readonly form: 'doi' | 'arxiv' | 'address' | 'badge';
  /** `10.1145/1.2`, `2109.05759v2`, `https://doi.org/10.1145/1.2`; of a badge `10.1145%2F1.2` */
  readonly text: string;
  readonly range: OffsetRange;
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
  const [yearAbove, kindAbove] = [yearsAbove(page), kindsAbove(sectionsBesideTitles(page))];
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
  const found = new Map<string, EntryIdentifier & { readonly links: Link[]; readonly printed: PrintedNumber[] }>();
  const paperLinks = paperLinksOf(work);
  for (const { link, address, title } of paperLinks) {
    const doi = doiOf(address);
    if (doi === undefined || isNumberOfAcm(doi, link.href)) continue;
    const known = found.get(keyOf(doi));
    if (known !== undefined) known.links.push(link);
    else
      found.set(keyOf(doi), {
        doi,
        range: link.hrefRange,
        links: [link],
        printed: [],
        title: withoutWorkMark(title),
        saidBy: 'target',
      });
  }
  for (const line of work.lines) {
    for (const { doi, span, isFurther } of numbersIn(line)) {
      const range = line.place(span);
      const printed = printedNumber(line, span, doi);
      const known = found.get(keyOf(doi));
      if (known !== undefined) {
        if (known.printed.every(other => !overlaps(other.range, printed.range))) known.printed.push(printed);
        continue;
      }
      const inLink = line.links.some(({ from, to }) => span.from < to && from < span.to);
      const labelled = inLink ? paperLinks.find(({ link }) => isWithin(link.textRange, range)) : undefined;
      if (inLink ? labelled === undefined || !saysAnother(doi, labelled) : isFurther) continue;
      const title = labelled === undefined ? titleOfWork(work) : withoutWorkMark(labelled.title);
      const saidBy = inLink ? 'label' : 'words';
      found.set(keyOf(doi), { doi, range, links: [], printed: [printed], title, saidBy });
    }
  }
  for (const image of work.images) {
    const number = numberOfBadge(image);
    if (number === undefined) continue;
    const { doi, text, range } = number;
    const printed = { form: 'badge', text, range } as const;
    const known = found.get(keyOf(doi));
    const link = work.links.find(one => isWithin(range, one.textRange));
    if (known !== undefined) known.printed.push(printed);
    else if (link === undefined || !isNumberOfAcm(doi, link.href))
      found.set(keyOf(doi), { doi, range, links: [], printed: [printed], title: titleOfWork(work), saidBy: 'badge' });
  }
  return [...found.values()];
}

/** What is compared of two numbers: copied from a PDF or typed in a word processor, a number may have another hyphen or a dash. */
function keyOf(doi: string): string {
  return doi.toLowerCase().replace(/[\u2010-\u2015]/g, '-');
}

/** A DOI or a number of arXiv in a line. */
interface FoundNumber {
  readonly doi: string;
  readonly span: Span;
  /** Behind the first number of arXiv a line may name those of other papers: `arXiv:2109.05759, follows arXiv:2005.01234`. */
  readonly isFurther: boolean;
}

/** The DOIs and numbers of arXiv in a line: `arXiv preprint arXiv:2109.05759`; in a label a number alone is one of arXiv's. */
function numbersIn({ text, links }: TextLine): readonly FoundNumber[] {
  const labels = links.flatMap(({ from, to }) =>
    findArxivIds(text.slice(from, to)).map(({ id, range }) => ({
      doi: arxivDoi(id),
      range: shifted(range, from),
    })),
  );
  const ofArxiv = findArxivIds(text).map(({ id, range }) => ({ doi: arxivDoi(id), range }));
  const first = readArxivId(text);
  const own = first === undefined ? undefined : arxivDoi(first);
  const numbers = [
    ...findDois(text).map(found => ({ ...found, isFurther: false })),
    ...[...ofArxiv, ...labels].map(found => ({ ...found, isFurther: found.doi !== own })),
  ];
  return numbers.map(({ doi, range: { start, end }, isFurther }) => ({
    doi,
    span: { from: start, to: end },
    isFurther,
  }));
}

/** A number with its version, or with the whole of the address that it stands in. */
function printedNumber({ text, place }: TextLine, { from, to }: Span, doi: string): PrintedNumber {
  const lead = /(?:https?:\/\/|(?:doi|arxiv)\.org\/)[\w./:%?=&-]{0,100}$/i.exec(
    text.slice(Math.max(0, from - 120), from),
  );
  const rest = text.slice(to, to + 80);
  const tail = lead === null ? /^v\d{1,2}(?!\w)/ : /^[\w./+%?=&#~-]{0,80}(?<![./?=&#-])/;
  const isArxiv = isArxivDoi(doi) && !text.startsWith('10.', from);
  const behind = lead === null && !isArxiv ? '' : (tail.exec(rest)?.[0] ?? '');
  const span = { from: from - (lead?.[0].length ?? 0), to: to + behind.length };
  const form = lead === null ? (isArxiv ? 'arxiv' : 'doi') : 'address';
  return { form, text: text.slice(span.from, span.to), range: place(span) };
}

/** The words of a link give another number than its target, and not the beginning of that: `10.1145/9925549…`. */
function saysAnother(doi: string, { link: { href, text }, address }: PaperLink): boolean {
  const said = readPaperAddress(doi);
  const own = said && doiOf(said);
  if (own === undefined || isNumberOfAcm(doi, href)) return false;
  const target = keyOf(doiOf(address) ?? '');
  const isCut = /…|\.{3}/.test(text);
  return isCut ? !target.startsWith(keyOf(own).replace(/(?<![….])[….]+$/, '')) : target !== keyOf(own);
}

/** ACM's library gives papers of others addresses that look like DOIs, under a prefix for tests: they open, and are not registered. */
export function isNumberOfAcm(doi: string, href: string): boolean {
  return doi.startsWith('10.5555/') && /^https?:\/\/(?:\w+\.)?acm\.org\//i.test(href.trim());
}

function doiOf({ doi, arxivId }: PaperLink['address']): string | undefined {
  return arxivId === undefined ? doi : readWorkDoi(`arXiv:${arxivId}`);
}

const years = /(?<![\d./:-])((?:19|20)\d\d)(?![\d/-]|\.\d)|(?<=\p{Lu}\p{L}{0,12}\s?['’])(\d\d)(?!\d)/gu;

/** Patents are dated: `2029.04`, `2024-02-06`. */
const dates = /(?<![\d./:-]|\p{L}\s?)((?:19|20)\d\d)(?!\d)/gu;

/**
 * Years among the words of the venue: `2024`, `HPDC'24`, `AAAI-24` where none stands in full. Not those in numbers, dates of links and
 * identifiers. Where there is none, that of the date ahead of all: `2029.05: Mei Lin, Ann Reed. …`
 */
function yearsIn(work: Work): Entry['yearPlaces'] {
  const lines = venueLinesOf(work);
  const whole = lines.map(({ text }) => text).join('\n');
  const isShort = withShortYears(whole) !== whole;
  const yearsOf = (some: typeof lines): Entry['yearPlaces'] =>
    some.flatMap(({ line, text }) =>
      [...(isShort ? withShortYears(text) : text).matchAll(work.patent === undefined ? years : dates)].flatMap(
        ({ 0: written, 1: full, 2: short, index }) => {
          const inLink = line.links.some(({ from, to }) => index >= from && index < to);
          const year = Number(full ?? `20${short ?? ''}`);
          return inLink || year > 2100
            ? []
            : [{ year, range: line.place({ from: index, to: index + written.length }) }];
        },
      ),
    );
  // `Awarded the Prize of Lakes 2029` below the venue
  const ofVenue = yearsOf(lines.filter(({ text }) => !isHonour(text)));
  const found = ofVenue.length > 0 ? ofVenue : yearsOf(lines);
  const [first] = work.lines;
  const ahead = found.length === 0 ? yearAheadOf(work) : undefined;
  if (first === undefined || ahead === undefined) return found;
  return [{ year: ahead.year, range: first.place(ahead.span) }];
}
