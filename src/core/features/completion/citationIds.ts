import { citedPapers } from '../../site/citationData';
import { attributePlace } from '../attributePlace';
import { asWritten } from '../wording';
import type { CompletionSource } from './completionItem';

/** The papers of the site's citation data by title, in `<span class='show_paper_citations' data='‸'>`; those that this page does not show come first. */
export const citationIds: CompletionSource = ({ site, text, offset }) => {
  const place = attributePlace(text, offset);
  if (site === undefined || place?.tag !== 'span' || place.attribute !== 'data') return undefined;
  const isShown = (id: string): boolean => text.includes(id);
  const papers = citedPapers(site);
  return [...papers.filter(({ id }) => !isShown(id)), ...papers.filter(({ id }) => isShown(id))].map(
    ({ id, title, year }) => ({
      label: title === '' ? id : title,
      kind: 'citation',
      detail: asWritten(year),
      documentation: [{ kind: 'code', language: 'text', text: id }],
      range: place.replaced,
      insertText: id,
      filterText: `${id} ${title}`,
    }),
  );
};
