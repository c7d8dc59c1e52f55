import { resolveSiteUrl, resourceUrl, type PagePlace, type SiteFiles } from './siteUrl';

/** An address in double quotes, in single ones, or bare: then it has neither space nor bracket. */
const addressPattern = /\burl\(\s*(?:"([^"\n\\]*)"|'([^'\n\\]*)'|([^\s"'()\\]+))\s*\)/gi;
/** Which needs no `url( )` around its address. */
const importPattern = /@import\s*(?:"([^"\n\\]*)"|'([^'\n\\]*)')/gi;

/**
 * Makes the relative addresses in CSS absolute: it stands in the page as a `<style>` or a style attribute, where
 * `url(../fonts/a.woff)` would no longer be looked up beside the stylesheet.
 *
 * @param place where the stylesheet, or the page that holds the CSS, is published: `/assets/css/main.css`
 */
export function withAbsoluteUrls(css: string, place: PagePlace, files: SiteFiles): string {
  const placed = (address: string): string | undefined => {
    if (address === '' || address.startsWith('#')) return undefined;
    const target = resolveSiteUrl(address, place);
    return target.kind === 'site' ? `url("${resourceUrl(files, target.path)}${target.hash}")` : undefined;
  };
  return css
    .replace(
      addressPattern,
      (whole, double?: string, single?: string, bare?: string) => placed(double ?? single ?? bare ?? '') ?? whole,
    )
    .replace(importPattern, (whole, double?: string, single?: string) => {
      const address = placed(double ?? single ?? '');
      return address === undefined ? whole : `@import ${address}`;
    });
}

/** The rules of a stylesheet that stands in a document; none of one of another server, which cannot be read. */
export function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
