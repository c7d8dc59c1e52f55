import { lineBreakOf } from '../../text/lineBreak';
import { textAt, textOf } from '../../page/data/dataFields';
import type { Described } from '../records/described';
import type { ReadAs } from '../markup/escapeInline';
import { venueKind } from '../style/writeVenue';
import { yearOf, type CslItem } from '../work';
import { bodyLike } from './bodyLike';
import { citationLike, withEncodedQuotes } from './citationLike';
import { frontMatterLike } from './frontMatterLike';
import { wholeDate, type WholeDate } from './paperDate';
import { nameOf, readPaperFiles, type PaperFile, type ReadPaperFile } from './paperFile';
import { nameLike, type NamedPaper } from './paperName';

/** A file that is to be written, by its path from the site's root. */
export interface NewPaperFile {
  readonly path: string;
  readonly text: string;
}

export interface CollectionOptions {
  readonly ownNames: readonly string[];
  /** Whether a path is that of a file of the site. */
  readonly isTaken: (path: string) => boolean;
  /** Whether a title is that of a sample of a template. */
  readonly isSample: (title: string) => boolean;
  /** The keys that the site reads as Markdown, too. */
  readonly asMarkdown: ReadonlySet<string>;
}

/**
 * Publications as new files of a collection, each named like those there, with their keys in their order, quotes and forms, their kind of address and what their text says
 * of every paper. None where no file there is read as a paper.
 */
export function placeInCollection(
  files: readonly PaperFile[],
  publications: readonly Described[],
  options: CollectionOptions,
): readonly NewPaperFile[] {
  const papers = exemplary(readPaperFiles(files), options.isSample);
  const placed: NewPaperFile[] = [];
  for (const { csl } of publications) {
    const nearest = nearestTo(csl, papers);
    const [like] = nearest;
    if (like === undefined) return [];
    placed.push(newPaper(csl, like, nearest, placed, options));
  }
  return placed;
}

/** Those of files that others are written like: samples of a template only where there is nothing else. */
export function exemplary(
  files: readonly ReadPaperFile[],
  isSample: CollectionOptions['isSample'],
): readonly ReadPaperFile[] {
  const own = files.filter(({ title }) => !isSample(title));
  return own.length > 0 ? own : files;
}

/** Those of its kind first, then those of a year near its own, the newer ones first; last, where a quarter or more name authors, what names none, as a talk does. */
export function nearestTo(csl: CslItem, papers: readonly ReadPaperFile[]): readonly ReadPaperFile[] {
  const kind = venueKind(csl);
  const year = yearOf(csl) ?? Infinity;
  const apart = (paper: ReadPaperFile): number =>
    paper.year === undefined ? 1000 : Math.min(999, Math.abs(paper.year - year));
  const unsigned = papers.filter(paper => authorsOf(paper) === '');
  const last = new Set(unsigned.length * 4 <= papers.length * 3 ? unsigned : []);
  return [...papers].sort(
    (a, b) =>
      Number(last.has(a)) - Number(last.has(b)) ||
      Number(b.kind === kind) - Number(a.kind === kind) ||
      apart(a) - apart(b) ||
      (b.path < a.path ? -1 : 1),
  );
}

function newPaper(
  csl: CslItem,
  like: ReadPaperFile,
  files: readonly ReadPaperFile[],
  placed: readonly NewPaperFile[],
  { ownNames, isTaken, asMarkdown }: CollectionOptions,
): NewPaperFile {
  const date = wholeDate(csl, files);
  const eol = lineBreakOf(like.page.text);
  const addresses = new Set(files.map(file => textOfKey(file, 'permalink')));
  const isFree = (path: string, permalink: string | undefined): boolean =>
    !isTaken(path) &&
    placed.every(one => one.path.toLowerCase() !== path.toLowerCase()) &&
    (permalink === undefined || permalink.includes(':') || !addresses.has(permalink));
  const stem = nameLike(
    files.map(file => named(file, nameOf(file.path))),
    csl,
    date,
  );
  const ending = /\.\w+$/.exec(like.path)?.[0] ?? '.md';
  const folder = folderFor(like, yearOf(csl));
  const permalink = permalinkLike(stem, csl, like, files, date);
  const pathWith = (suffix: string): string => folder + stem + suffix + ending;
  let suffix = '';
  for (let number = 2; !isFree(pathWith(suffix), permalink?.(suffix)); number++) suffix = `-${number}`;
  const citation = citationBeside(csl, files, ownNames, { readAs: asMarkdown.has('citation') ? 'either' : 'html' });
  const front = frontMatterLike({
    csl,
    like,
    files,
    ownNames,
    date,
    permalink: permalink?.(suffix),
    citation,
    asMarkdown,
    eol,
  });
  const body = bodyLike(csl, like, readAs => citationBeside(csl, files, ownNames, { readAs, inText: true }), eol);
  return { path: pathWith(suffix), text: `---${eol}${front}${eol}---${eol}${body}` };
}

/**
 * The citation of a work in the form of those of files beside, the nearest first; `undefined` where these have none that can be read.
 * @param readAs of a key, or `inText`, where quotation marks may stand as they are
 */
export function citationBeside(
  csl: CslItem,
  files: readonly ReadPaperFile[],
  ownNames: readonly string[],
  { readAs, inText = false }: { readonly readAs: ReadAs; readonly inText?: boolean },
): string | undefined {
  const citations = files.flatMap(file => {
    const text = textOfKey(file, 'citation');
    return text === '' || text.startsWith('@') ? [] : [text.replace(sampleCitation, likeSample)];
  });
  const isMarked = citations.some(text => /<(?:b|strong|u)\b|\*\*/.test(text));
  const written = citationLike(csl, citations, isMarked ? ownNames : [], readAs);
  const isEncoded = !inText && citations.some(one => one.includes('&quot;'));
  return written === undefined || !isEncoded ? written : withEncodedQuotes(written);
}

/** That of the samples of academicpages, with a journal of a number and a person called `Your Name`, and what is read of the same form. */
const sampleCitation = /^Your Name, You\. \(\d{4}\)\. [^]*$/;
const likeSample =
  'Lin, Mei, and Ann Reed. (2029). &quot;Tides of the Small Lakes.&quot; <i>Journal of Invented Lakes</i>. 1(1).';

function textOfKey({ keys }: ReadPaperFile, key: string): string {
  const value = keys.entries.find(entry => entry.key === key)?.value;
  return value?.kind === 'scalar' ? textOf(value) : '';
}

/** As a list or in a citation. */
function authorsOf(file: ReadPaperFile): string {
  return textAt(file.keys, 'authors') || textOfKey(file, 'citation');
}

function named(file: ReadPaperFile, name: string): NamedPaper {
  return { name, title: file.title, authors: authorsOf(file), venue: textAt(file.keys, 'venue') };
}

/** A folder that is called by the year of its papers is that of another year for another. */
function folderFor({ path, year: ofFolder }: ReadPaperFile, year: number | undefined): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return withYear(folder, ofFolder, year);
}

function withYear(path: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return path;
  return path
    .split('/')
    .map(part => (part === String(from) ? String(to) : part))
    .join('/');
}

/** `/publication/2029-lakes`: as the file is called where its neighbours are, else as their addresses end. Filled in by Jekyll, `/:title/`, it stays. */
function permalinkLike(
  stem: string,
  csl: CslItem,
  like: ReadPaperFile,
  files: readonly ReadPaperFile[],
  date: WholeDate | undefined,
): ((suffix: string) => string) | undefined {
  const told = files.flatMap(file => {
    const [, base, last, end = ''] = /^(.*\/)([^/]+?)(\.html?|\/)?$/.exec(textOfKey(file, 'permalink')) ?? [];
    return base === undefined || last === undefined ? [] : [{ file, base, last, end }];
  });
  const first = told.find(({ file }) => file === like) ?? told[0];
  if (first === undefined) return undefined;
  if (first.last.startsWith(':')) return () => first.base + first.last + first.end;
  const isAsCalled = told.filter(({ file, last }) => last === nameOf(file.path)).length * 2 >= told.length;
  const last = isAsCalled
    ? stem
    : nameLike(
        told.map(one => named(one.file, one.last)),
        csl,
        date,
      );
  const base = withYear(first.base, first.file.year, yearOf(csl));
  return suffix => base + last + suffix + first.end;
}
