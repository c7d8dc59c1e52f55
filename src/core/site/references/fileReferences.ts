import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { yamlOfFile } from '../../syntax/yaml';
import { htmlMarkup, markupReferences } from './markupReferences';
import { isMarkdown } from '../addresses/permalink';
import { includersOf } from '../pieces';
import type { Reference } from './reference';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';
import { isStyleSheet, styleReferences } from './styleReferences';
import { yamlReferences } from './yamlReferences';

/**
 * Everything in a file of the site that names a place, a file or a value of it, in no order. Offsets are those of the
 * file. Read once for each text of the file.
 */
export function fileReferences(
  site: SiteSnapshot,
  file: SiteFile,
  pageModel: (path: string) => PageModel | undefined,
): readonly Reference[] {
  const { path } = file;
  if (/\.ya?ml$/i.test(path)) return inYaml(file);
  if (isStyleSheet(path)) return inStyles(file);
  const isMarkdownFile = isMarkdown(site.config.values, path);
  if (!isMarkdownFile && !/\.html?$/i.test(path) && !path.startsWith('_includes/')) return [];
  const asMarkdown = isMarkdownFile || isFragment(site, path);
  const model = asMarkdown ? pageModel(path) : undefined;
  return model === undefined ? inHtml(file) : inPage(model);
}

/** A piece of a page is read as the page is, whatever its name. */
function isFragment(site: SiteSnapshot, path: string): boolean {
  return includersOf(site, path).some(page => isMarkdown(site.config.values, page));
}

const inYaml = remembered(({ text }: SiteFile): readonly Reference[] => yamlReferences(yamlOfFile(text).root));
const inStyles = remembered(styleReferences);
const inHtml = remembered(({ text }: SiteFile): readonly Reference[] => markupReferences(htmlMarkup(text)));
const inPage = remembered((page: PageModel): readonly Reference[] => markupReferences(page));
