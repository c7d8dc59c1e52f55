import type { PreviewCitations } from '../protocol/preview';

/**
 * Writes citation counts into a page that is not shown yet, where its script would write them in a browser, and no
 * further than the script would come. They are text, whatever the data hold.
 */
export function placeCitations(page: Document, { total, papers, needsTotal, stopsAtUnknown }: PreviewCitations): void {
  const place = page.getElementById('total_cit');
  if (place === null && needsTotal) return;
  if (place !== null && total !== undefined) place.textContent = total;
  const texts = new Map(papers);
  for (const element of page.getElementsByClassName('show_paper_citations')) {
    const text = texts.get(element.getAttribute('data') ?? '');
    if (text === undefined && stopsAtUnknown) return;
    if (text !== undefined && text !== '') element.textContent = text;
  }
}
