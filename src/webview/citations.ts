import type { PreviewCitations } from '../protocol/preview';

/**
 * Writes citation counts into a page that is not shown yet, where its script would write them in a browser, and no
 * further than the script would come. They are text, whatever the data hold. Gives the elements that were written to.
 */
export function placeCitations(
  page: Document,
  { total, attribute, papers, needsTotal, stopsAtUnknown }: PreviewCitations,
): readonly Element[] {
  const place = page.getElementById('total_cit');
  if (place === null && needsTotal) return [];
  const written: Element[] = [];
  if (place !== null && total !== undefined) {
    place.textContent = total;
    written.push(place);
  }
  const texts = new Map(papers);
  for (const element of page.getElementsByClassName('show_paper_citations')) {
    const text = texts.get(element.getAttribute(attribute) ?? '');
    if (text === undefined && stopsAtUnknown) return written;
    if (text === undefined || text === '') continue;
    element.textContent = text;
    written.push(element);
  }
  return written;
}

/** The places for citation counts in a piece of a page, in order. */
export function citationPlaces(piece: Iterable<Element>): readonly Element[] {
  return [...piece].flatMap(root =>
    [root, ...root.querySelectorAll('#total_cit, .show_paper_citations')].filter(isCitationPlace),
  );
}

/** Whether two places for citation counts are of the same paper, by what names it, or both for the total. */
export function isSamePlace(a: Element, b: Element, attribute: string): boolean {
  return a.id === b.id && a.getAttribute(attribute) === b.getAttribute(attribute);
}

function isCitationPlace(element: Element): boolean {
  return element.id === 'total_cit' || element.classList.contains('show_paper_citations');
}
