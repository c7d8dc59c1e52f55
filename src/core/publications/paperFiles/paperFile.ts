import { fieldOf, plainKey, textOf, type Field } from '../../page/data/dataFields';
import type { PageModel } from '../../page/pageModel';
import { isOfPapers } from '../../page/paperHeadings';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import type { YamlMapping } from '../../syntax/yamlValue';
import { firstYear } from '../../text/year';
import { kindOfVenue } from '../placing/dataValue';
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

const tellingFields = ['authors', 'venue', 'doi', 'arxiv', 'address', 'pdf'] as const;

/**
 * Whether a file beside papers lists several instead, as the page of the collection or one for each year does: by its title, or by two or more works in its text, where
 * its front matter says nothing of a paper.
 */
export const isListOfPapers = remembered((page: PageModel): boolean => {
  const { root } = page.frontMatter.yaml;
  const keys = root?.kind === 'mapping' ? root : undefined;
  if (keys?.entries.some(({ key }) => plainKey(key) === 'citation')) return false;
  if (keys !== undefined && tellingFields.some(field => textAt(keys, field) !== '')) return false;
  const title = keys === undefined ? '' : textAt(keys, 'title');
  const isOfMany = title !== '' && (isOfPapers(title) || !/\p{L}/u.test(title));
  return isOfMany || worksOf(page).length > 1;
});

function isUnpublished({ entries }: YamlMapping): boolean {
  return entries.some(({ key, value }) => key === 'published' && value.kind === 'scalar' && value.value === false);
}

/** `date: 2029-05-01 00:00:00 +0800`: the day is another in UTC. */
function yearOfKeys(keys: YamlMapping): string | undefined {
  const value = fieldOf(keys, 'year')?.value;
  return value?.kind === 'scalar' ? firstYear(value.source) : undefined;
}

/** What the front matter says of a field, also in a mapping of its own, `publication_info: {…}`; `''` where nothing. */
export function textAt(keys: YamlMapping, field: Field): string {
  const value = fieldOf(keys, field)?.value;
  if (value?.kind === 'scalar') return textOf(value);
  if (value?.kind === 'sequence')
    return value.items.map(item => (item.kind === 'scalar' ? textOf(item) : '')).join(', ');
  const inner = keys.entries.flatMap(entry => (entry.value.kind === 'mapping' ? [textAt(entry.value, field)] : []));
  return inner.find(text => text !== '') ?? '';
}

/** The name of a file without its folders and its ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
