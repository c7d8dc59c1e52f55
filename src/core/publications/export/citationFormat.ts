import { parsePage } from '../../page/parsePage';
import { writeBibtex } from '../bibliography/bibtex';
import { writeCslJson } from '../bibliography/cslJson';
import { formatEntry } from '../writing/formatEntry';
import { learnEntryStyle } from '../style/learnEntryStyle';
import type { EntryTemplate } from '../template/entryTemplate';
import type { Publication } from '../work';

export const citationFormats = ['paper-box', 'list', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * Publications as text of one format, ending with a line break. Entries are in the style of a page that has none yet, or as `template`
 * has them.
 */
export function formatPublications(
  publications: readonly Publication[],
  format: CitationFormat,
  template?: EntryTemplate,
): string {
  const entry = (publication: Publication, kind: 'box' | 'item'): string =>
    formatEntry(publication, learnEntryStyle(parsePage(''), 0, { kind }), { template });
  switch (format) {
    case 'bibtex':
      return closed(writeBibtex(publications.map(({ csl }) => csl)));
    case 'csl-json':
      return closed(writeCslJson(publications.map(({ csl }) => csl)));
    case 'paper-box':
      return closed(publications.map(publication => entry(publication, 'box')).join('\n\n'));
    case 'list':
      return closed(publications.map(publication => entry(publication, 'item')).join('\n'));
  }
}

function closed(text: string): string {
  return text.endsWith('\n') ? text : text + '\n';
}
