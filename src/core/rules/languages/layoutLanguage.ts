import { htmlFileTags } from '../../page/html/htmlFileTags';
import { remembered } from '../../remembered';
import { outerLayout } from '../../site/frameFiles';
import { isFrameFile } from '../../site/fileName';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { layoutFor } from '../../site/themeLayouts';
import { attributeOf } from '../../syntax/html';
import type { OffsetRange } from '../../text/range';

/** `lang` of the `<html>` that a layout writes, as plain text. */
export interface LayoutLanguage {
  readonly value: string;
  /** Without the quotes, in the file `path`. */
  readonly range: OffsetRange;
  readonly path: string;
}

/**
 * The language that the layout of this name, or one around it, gives every page. `undefined` where Liquid or a script may
 * decide it, or where the layout is not the site's own.
 */
export function layoutLanguage(site: SiteSnapshot, layout: unknown): LayoutLanguage | undefined {
  let name = typeof layout === 'string' ? layout : undefined;
  for (let depth = 0; name !== undefined && depth < 8; depth++) {
    const file = layoutFor(site, name);
    if (file === undefined) return undefined;
    const { language, outer } = read(file);
    if (language !== undefined) return scriptDecides(site) ? undefined : language;
    name = outer;
  }
  return undefined;
}

interface Read {
  readonly language: LayoutLanguage | undefined;
  readonly outer: string | undefined;
}

const read = remembered((file: SiteFile): Read => {
  const { text, path } = file;
  const html = htmlFileTags(file).find(({ kind, name }) => kind === 'start' && name === 'html');
  const lang = html && attributeOf(html, 'lang');
  const isPlain = html !== undefined && !/\{[{%]/.test(text.slice(html.range.start, html.range.end));
  return {
    language: isPlain && lang?.value !== undefined ? { value: lang.value, range: lang.valueRange, path } : undefined,
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
