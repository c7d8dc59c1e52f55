/**
 * Whose rules count: GitHub Pages' (Jekyll 3.10, Liquid 4.0.4, ActiveSupport loaded, `site.github` known), or those of
 * a bare Jekyll 4.3 with Liquid 5.4 as it runs on a machine of one's own. docs/decisions/003 lists the differences.
 */
export const semanticsNames = ['github-pages', 'jekyll-4'] as const;

export type Semantics = (typeof semanticsNames)[number];

/** What `jekyll.version` is by these rules. */
export const jekyllVersions: Readonly<Record<Semantics, string>> = { 'github-pages': '3.10.0', 'jekyll-4': '4.3.4' };

/** Whether a setting names one of them. */
export function isSemantics(name: unknown): name is Semantics {
  return semanticsNames.some(known => known === name);
}

/** Where Jekyll 3 has indented lines in a message, Jekyll 4 has none. */
export function indentFor(semantics: Semantics): string {
  return semantics === 'github-pages' ? '  ' : '';
}
