import type { DocumentFilter, TextDocument } from 'vscode';

/** What a file of a site is by its language or, where another extension gives it one of its own, by its ending. */
export type DocumentKind = 'markdown' | 'yaml' | 'html' | 'style' | 'data';

interface Signs {
  readonly languages: readonly string[];
  readonly endings: readonly string[];
}

/** `.github/workflows/a.yml` may be `github-actions-workflow`, `_includes/a.html` may be `liquid` or `jekyll`. */
const signsOfKinds: Readonly<Record<DocumentKind, Signs>> = {
  markdown: { languages: ['markdown'], endings: ['md', 'markdown', 'mkd', 'mkdn', 'mkdown'] },
  yaml: { languages: ['yaml'], endings: ['yml', 'yaml'] },
  html: { languages: ['html', 'liquid', 'jekyll'], endings: ['html', 'htm'] },
  style: { languages: ['scss', 'sass', 'css'], endings: ['scss', 'sass', 'css'] },
  data: {
    languages: ['json', 'jsonc', 'csv', 'tsv', 'plaintext', 'xml', 'bibtex'],
    endings: ['json', 'csv', 'tsv', 'txt', 'xml', 'bib'],
  },
};

/** Whether a document is of one of the kinds; `path` of its URI. */
export function isOfKind(
  { languageId, uri }: { readonly languageId: string; readonly uri: Pick<TextDocument['uri'], 'path'> },
  ...kinds: readonly DocumentKind[]
): boolean {
  const ending = /\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? '';
  return kinds.some(
    kind => signsOfKinds[kind].languages.includes(languageId) || signsOfKinds[kind].endings.includes(ending),
  );
}

/** What a provider for documents of these kinds is registered with: the same as `isOfKind`, on every file system. */
export function documentsOfKind(...kinds: readonly DocumentKind[]): readonly DocumentFilter[] {
  return kinds.flatMap(kind => [
    ...signsOfKinds[kind].languages.map(language => ({ language })),
    { pattern: `**/*.{${signsOfKinds[kind].endings.join(',')}}` },
  ]);
}
