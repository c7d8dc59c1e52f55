import type { PageModel } from '../../page/pageModel';
import { assemble } from '../../site/pieces';
import { namesListFile } from '../../site/store/listFiles';
import type { YamlValue } from '../../syntax/yamlValue';
import { lineEnd, lineStart } from '../../text/lines';
import { slice } from '../../text/range';
import { partAround } from './paperCollection';
import type { PublicationPage } from './publicationPage';

type PlacedModel = PublicationPage['files'][number];

/**
 * Whether the publications of a data file stand at an offset of a page: where the part of the page around it lists them, itself or in what it includes; in the
 * data file itself on an empty line between the items.
 */
export function isListAt({ files: [file], site }: PublicationPage, list: PlacedModel, offset: number): boolean {
  if (file === undefined) return isBetweenItems(list.page, offset);
  const part = partAround(file.page, offset);
  if (part === undefined || site === undefined) return false;
  return namesListFile(assemble(site, file.path, slice(file.page.text, part)).text, list.path);
}

/** Not in the text of a value: BibTeX below `bibtex: |` is for readers. */
function isBetweenItems({ text, data }: PageModel, offset: number): boolean {
  const start = lineStart(text, offset);
  if (slice(text, { start, end: lineEnd(text, offset) }).trim() !== '') return false;
  const above = text.slice(0, start).trimEnd();
  const last = above.slice(lineStart(above, above.length));
  return !/:\s+[|>][-+\d]{0,2}$/.test(last) && !(data !== undefined && isInScalar(data, offset));
}

function isInScalar(value: YamlValue, offset: number): boolean {
  const { start, end } = value.range;
  switch (value.kind) {
    case 'scalar':
      return start < offset && offset < end;
    case 'sequence':
      return value.items.some(item => isInScalar(item, offset));
    case 'mapping':
      return value.entries.some(entry => isInScalar(entry.value, offset));
  }
}
