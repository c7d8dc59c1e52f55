import { htmlFileTags } from '../../page/html/htmlFileTags';
import { remembered } from '../../remembered';
import { outerLayout } from '../../site/frameFiles';
import { isFrameFile } from '../../site/fileName';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { layoutFor } from '../../site/themeLayouts';
import { attributeOf } from '../../syntax/html';
import { slice, type OffsetRange } from '../../text/range';
import { insertion, type TextEdit } from '../../text/edit';
import { asksPage, printedLanguage } from './printedLanguage';

/** `lang` of the `<html>` that a layout writes. */
export interface LayoutLanguage {
  /** As it is published. */
  readonly value: string;
  /** As the layout has it: `{{ page.lang | default: 'en' }}` of the value `en`. */
  readonly written: string;
  /** Without the quotes, in the file `path`. */
  readonly range: OffsetRange;
  readonly path: string;
}

/**
 * The language that the layout of this name, or one around it, gives a page. `undefined` where Liquid of which that cannot be told or a script may
 * decide it, or where the layout is not the site's own.
 */
export function layoutLanguage(site: SiteSnapshot, page: SitePage, layout: unknown): LayoutLanguage | undefined {
  let name = typeof layout === 'string' ? layout : undefined;
  for (let depth = 0; name !== undefined && depth < 8; depth++) {
    const file = layoutFor(site, name);
    if (file === undefined) return undefined;
    const { language, outer } = read(file);
    if (language !== undefined) {
      const value = language.written.includes('{') ? printedLanguage(language.written, page, site) : language.written;
      return value === undefined || scriptDecides(site) ? undefined : { ...language, value };
    }
    name = outer;
  }
  return undefined;
}

/**
 * The edit by which a layout asks each page for its language, and gives it the one of all pages else: `{{ page.lang | default: 'en' }}`, or
 * `{{ page.lang | default: site.locale | slice: 0, 2 }}`, which cuts that of the page as well. `undefined` where it asks already.
 */
export function layoutAsks(site: SiteSnapshot, { path, range, value, written }: LayoutLanguage): TextEdit | undefined {
  const quote = site.files.get(path)?.text[range.start - 1];
  if ((quote !== '"' && quote !== "'") || asksPage(written)) return undefined;
  const inner = quote === '"' ? "'" : '"';
  const braces = /^\{\{-?\s{0,20}/.exec(written)?.[0].length;
  return braces === undefined
    ? { range, newText: `{{ page.lang | default: ${inner}${value}${inner} }}` }
    : insertion(range.start + braces, 'page.lang | default: ');
}

interface Read {
  readonly language: Omit<LayoutLanguage, 'value'> | undefined;
  readonly outer: string | undefined;
}

const read = remembered((file: SiteFile): Read => {
  const { text, path } = file;
  const html = htmlFileTags(file).find(({ kind, name }) => kind === 'start' && name === 'html');
  const lang = html && attributeOf(html, 'lang');
  // a tag may leave the attribute out
  const isThere = html !== undefined && !text.slice(html.range.start, html.range.end).includes('{%');
  const written = isThere && lang?.value !== undefined ? slice(text, lang.valueRange) : undefined;
  return {
    language: written !== undefined && lang !== undefined ? { written, range: lang.valueRange, path } : undefined,
    // a layout with an `<html>` of its own and no plain language decides it all the same
    outer: html === undefined ? outerLayout(file) : undefined,
  };
});

/** Whether a script of the site sets the language in the browser. */
function scriptDecides(site: SiteSnapshot): boolean {
  for (const file of site.files.values()) if (isFrameFile(file.path) && setsLanguage(file)) return true;
  return false;
}

const setsLanguage = remembered(({ text }: SiteFile) => /documentElement\.(?:lang|setAttribute)/.test(text));
