/**
 * Whose rules count: GitHub Pages' (Jekyll 3.10, Liquid 4.0.4, ActiveSupport loaded, `site.github` known), or those of
 * a bare Jekyll 4.3 with Liquid 5.4 as it runs on a machine of one's own. docs/decisions/003 lists the differences.
 */
export type Semantics = 'github-pages' | 'jekyll-4';

/** Where Jekyll 3 has indented lines in a message, Jekyll 4 has none. */
export function indentFor(semantics: Semantics): string {
  return semantics === 'github-pages' ? '  ' : '';
}
