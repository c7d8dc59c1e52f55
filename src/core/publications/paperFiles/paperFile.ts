import { fieldOf, textAt } from '../../page/data/dataFields';
import type { PageModel } from '../../page/pageModel';
import type { YamlMapping } from '../../syntax/yamlValue';
import { firstYear } from '../../text/year';
import { kindOfVenue } from '../placing/dataVenues';
import type { VenueKind } from '../style/entryStyle';

/** A file of a collection of papers, `_publications/2029-lakes.md`, by its path from the site's root. */
export interface PaperFile {
  readonly path: string;
  readonly page: PageModel;
}

/** Such a file whose front matter says what it is a paper of. */
export interface ReadPaperFile extends PaperFile {
  readonly keys: YamlMapping;
  readonly title: string;
  /** By its venue. */
  readonly kind: VenueKind;
  readonly year: number | undefined;
}

/** The files that have a title, and are published. */
export function readPaperFiles(files: readonly PaperFile[]): readonly ReadPaperFile[] {
  return files.flatMap(file => {
    const { root } = file.page.frontMatter.yaml;
    if (root?.kind !== 'mapping' || isUnpublished(root)) return [];
    const title = textAt(root, 'title');
    const year = yearOfKeys(root) ?? firstYear(nameOf(file.path));
    const kind = kindOfVenue(textAt(root, 'venue'));
    return title === ''
      ? []
      : [{ ...file, keys: root, title, kind, year: year === undefined ? undefined : Number(year) }];
  });
}

function isUnpublished({ entries }: YamlMapping): boolean {
  return entries.some(({ key, value }) => key === 'published' && value.kind === 'scalar' && value.value === false);
}

/** `date: 2029-05-01 00:00:00 +0800`: the day is another in UTC. */
function yearOfKeys(keys: YamlMapping): string | undefined {
  const value = fieldOf(keys, 'year')?.value;
  return value?.kind === 'scalar' ? firstYear(value.source) : undefined;
}

/** The name of a file without its folders and its ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
