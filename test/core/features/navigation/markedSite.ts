import type { SiteReading } from '../../../../src/core/features/siteReading';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { type FileEdits, applyEdits } from '../../../../src/core/text/edit';
import type { Place } from '../../../../src/core/text/mappedText';
import { mark, marked } from '../../marked';
import { siteWith, unmarked, type Files } from '../../rules/sampleSite';

/** A site with a cursor (`‸`) in one of its files and marks (`⟦⟧`) around what is expected. */
export interface MarkedSite {
  readonly reading: SiteReading;
  /** The file with the cursor, and where it stands. */
  readonly path: string;
  readonly offset: number;
  readonly files: Files;
}

/** The sample site of the rules' tests with files of its own. */
export async function markedSite(files: Files, remote?: string): Promise<MarkedSite> {
  const read = Object.entries(files).map(([path, document]) => ({ path, ...marked(document) }));
  const site = await siteWith(Object.fromEntries(read.map(({ path, text }) => [path, text])));
  const models = createPageModels();
  const pageModel = (path: string) => {
    const file = site.files.get(path);
    return file && models(file);
  };
  const cursor = read.find(({ offsets }) => offsets.length > 0);
  return {
    reading: { site, pageModel, remote },
    path: cursor?.path ?? '',
    offset: cursor?.offsets[0] ?? -1,
    files: Object.fromEntries(Object.entries(files).map(([path, document]) => [path, document.replace('‸', '')])),
  };
}

/** The files again, with marks around the places; a place in a file of the sample site is told by its path. */
export function withMarks({ files }: MarkedSite, places: readonly Place[]): Files {
  const own = Object.entries(files).map(([path, document]) => {
    const inFile = places.filter(place => place.path === path);
    return [path, mark(unmarked(document), inFile)];
  });
  const others = places.filter(({ path }) => !(path in files)).map(({ path, start, end }) => [path, `${start}-${end}`]);
  return Object.fromEntries([...own, ...others]) as Files;
}

/** The files that edits change, as they are afterwards. */
export function edited({ site }: SiteReading, edits: readonly FileEdits[]): Files {
  return Object.fromEntries(
    edits.map(file => [file.path, applyEdits(site.files.get(file.path)?.text ?? '', file.edits)]),
  );
}

/** A page that is published at `url`. */
export function page(body: string, url = '/'): string {
  return `---\npermalink: ${url}\n---\n\n${body}\n`;
}

/** A menu with one item. */
export function menu(url: string): string {
  return `main:\n  - title: "News"\n    url: "${url}"\n`;
}

export const menuPath = '_data/navigation.yml';
export const home = '_pages/about.md';
