import { parseKramdown } from '../../kramdown/parse';
import { readFrontMatter } from '../../syntax/frontMatter';
import { readTags } from '../../syntax/html';
import { yamlOfFile } from '../../syntax/yaml';
import type { PageModel } from '../pageModel';

/** Whether a file, by its path from the site's root, may hold publications as data: `_data/publications.yml`. */
export function isListFile(path: string): boolean {
  return /^_data\/.+\.ya?ml$/i.test(path);
}

/**
 * A data file as a model, for all that deals with publications: it has no text of a page, only `data`, of which `worksOf` reads what the file lists
 * (see `dataWorksOf`), and the tags in its values. Offsets are those of `text`. Never throws.
 */
export function readListFile(text: string): PageModel {
  return {
    text,
    markup: 'markdown',
    data: yamlOfFile(text).root,
    frontMatter: readFrontMatter(''),
    masked: text,
    liquid: [],
    comments: [],
    tags: readTags(text),
    elements: [],
    unclosed: [],
    stray: [],
    kramdown: parseKramdown(''),
    sections: [],
    anchors: [],
    boxes: [],
    entries: [],
    paragraphs: [],
    links: [],
    images: [],
    pieces: [],
  };
}
