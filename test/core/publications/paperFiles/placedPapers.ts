import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placeInCollection, type NewPaperFile } from '../../../../src/core/publications/paperFiles/placeInCollection';
import type { CslItem } from '../../../../src/core/publications/work';

export const author = [
  { given: 'Ann', family: 'Reed' },
  { given: 'Mei', family: 'Lin' },
  { given: 'Tom Q.', family: 'Brook' },
];
export const article: CslItem = {
  id: 'dunes',
  type: 'article-journal',
  title: 'Dunes and the Lakes Behind Them',
  author,
  'container-title': 'Journal of Sand & Water Waves',
  volume: '12',
  issue: '3',
  page: '1-9',
  issued: { 'date-parts': [[2028, 2]] },
  DOI: '10.5555/dunes.8',
};
export const conference: CslItem = {
  id: 'lakenet',
  type: 'paper-conference',
  title: 'LakeNet: Learning from Water',
  author,
  'container-title': 'Symposium on Invented Lakes (ISIL)',
  'container-title-short': "ISIL '29",
  issued: { 'date-parts': [[2029, 6, 3]] },
  DOI: '10.5555/lakenet.9',
};
export const preprint: CslItem = {
  id: 'nets',
  type: 'article',
  genre: 'preprint',
  title: 'Nets for All',
  author,
  issued: { 'date-parts': [[2030, 1, 7]] },
  archive: 'arXiv',
  archive_location: '3001.00001',
};

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Works as new files beside others; those of `taken` are of the site, and no papers, and the keys of `asMarkdown` are read as Markdown, too. */
export function placed(
  files: Files,
  works: readonly CslItem[],
  taken: readonly string[] = [],
  asMarkdown: readonly string[] = [],
): readonly NewPaperFile[] {
  return placeInCollection(
    Object.entries(files).map(([path, text]) => ({ path, page: parsePage(text) })),
    works.map(csl => ({ csl, otherTitles: [], years: [], notices: [] })),
    {
      ownNames: ['Mei Lin'],
      isTaken: path => path in files || taken.includes(path),
      isSample: title => title.startsWith('Paper Title Number'),
      asMarkdown: new Set(asMarkdown),
    },
  );
}

/** One work as such a file. */
export function one(files: Files, csl: CslItem, taken?: readonly string[]): NewPaperFile {
  const [file] = placed(files, [csl], taken);
  assert.ok(file);
  return file;
}

/** `key: value` of its front matter. */
export function valueOf({ text }: NewPaperFile, key: string): unknown {
  const { plain, problems } = parsePage(text).frontMatter.yaml;
  assert.deepEqual(problems, []);
  return (plain as Readonly<Record<string, unknown>>)[key];
}
