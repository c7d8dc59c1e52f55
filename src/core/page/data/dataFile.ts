import { parseKramdown } from '../../kramdown/parse';
import { readFrontMatter } from '../../syntax/frontMatter';
import { readTags } from '../../syntax/html';
import { yamlOfFile } from '../../syntax/yaml';
import { remembered } from '../../remembered';
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
  return listModel(text, yamlOfFile(text).root, readFrontMatter(''));
}

/**
 * A file of a collection, `_publications/2029-lakes.md`, as such a model: its front matter is the one publication, for which the paragraphs and links of its text
 * are kept (see `paperWorksOf`).
 */
export const listedPaper = remembered((page: PageModel): PageModel => ({
  ...listModel(page.text, page.frontMatter.yaml.root, page.frontMatter),
  paragraphs: page.paragraphs,
  links: page.links,
}));

/** Whether a model is that of a file of a collection: see `listedPaper`. */
export function isListedPaper({ data, frontMatter }: PageModel): boolean {
  return data !== undefined && frontMatter.state === 'present';
}

function listModel(text: string, data: PageModel['data'], frontMatter: PageModel['frontMatter']): PageModel {
  return {
    text,
    markup: 'markdown',
    data,
    frontMatter,
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
