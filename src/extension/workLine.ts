import { displayName, yearOf, type CslItem } from '../core/publications/work';

/**
 * What tells a work from others of its title, for the second line of a row, as the title may fill the first: `2026 · Journal of Lakes · Mei Lin`.
 * @param identifier stands before its authors, of whom there may be many
 */
export function workLine(csl: CslItem, identifier?: string): string {
  const venue = csl['container-title'] ?? csl['event-title'] ?? csl.publisher ?? csl.archive;
  return [yearOf(csl), venue, identifier, firstAuthors(csl)]
    .filter(part => part !== undefined && part !== '')
    .join(' · ');
}

/** The first three. */
function firstAuthors(csl: CslItem): string {
  const names = (csl.author ?? csl.editor ?? []).map(displayName);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}
