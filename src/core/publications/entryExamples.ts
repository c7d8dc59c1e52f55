import type { Link, PageModel } from '../page/pageModel';
import { walkElements } from '../syntax/htmlElements';
import { slice, type OffsetRange } from '../text/range';
import type { DissectedEntry } from './dissectEntry';
import { dissectEntry } from './dissectEntry';
import type { EntryText } from './entryText';
import { entryText, withoutComments } from './entryText';
import { htmlParts } from './htmlParts';
import { htmlAsText, withTagAhead } from './htmlText';
import type { HtmlUnit } from '../page/htmlUnits';
import type { Unit } from './pageUnits';

/** A publication of a page that others are to be written like. */
export interface Example {
  readonly unit: Unit | HtmlUnit;
  readonly text: EntryText;
  readonly parts: DissectedEntry;
}

/** Those of `units` that can be taken apart: at most twelve of the nearest hundred, since more say nothing new and a page may have hundreds. */
export function examplesOf(
  page: PageModel,
  units: readonly (Unit | HtmlUnit)[],
  own: readonly string[],
): readonly Example[] {
  const text = withoutComments(page);
  const found: Example[] = [];
  let html = 0;
  for (const unit of units) {
    if (unit.kind === 'html' && ++html > 100) continue;
    const example = unit.kind === 'html' ? htmlExample(page, text, unit, own) : markdownExample(page, text, unit, own);
    if (example !== undefined) found.push(example);
    if (found.length === 12) break;
  }
  return found;
}

function markdownExample(page: PageModel, text: string, unit: Unit, own: readonly string[]): Example | undefined {
  const at = entryText(page, unit);
  const parts = dissectEntry(withoutFolded(page, text, at.body), at.body, linksIn(page, at.body), own);
  return parts && { unit, text: at, parts };
}

/** Blanks elements that fold something up, a citation or an abstract, with their buttons: they are no part of an entry's text. */
function withoutFolded(page: PageModel, text: string, { start, end }: OffsetRange): string {
  if (!/<details\b/i.test(text.slice(start, end))) return text;
  let blanked = text;
  for (const { name, range, children } of walkElements(page.elements)) {
    if (range.start <= start || range.end > end || !/^(?:details|div)$/.test(name)) continue;
    if (name === 'div' && !children.some(child => child.name === 'details')) continue;
    const written = slice(text, range).replace(/[^\r\n]/g, ' ');
    blanked = blanked.slice(0, range.start) + written + blanked.slice(range.end);
  }
  return blanked;
}

function htmlExample(page: PageModel, text: string, unit: HtmlUnit, own: readonly string[]): Example | undefined {
  const read = dissectEntry(htmlAsText(text, unit.range), unit.range, linksIn(page, unit.range), own, 'html');
  const parts = read && { ...read, venue: read.venue && withTagAhead(page.text, read.venue) };
  if (parts === undefined || htmlParts(page.text, unit.range, parts) === undefined) return undefined;
  return { unit, text: { marker: '', body: unit.range }, parts };
}

/** The links that lie in a range of the page. */
export function linksIn(page: PageModel, range: OffsetRange): readonly Link[] {
  return page.links.filter(link => link.range.start >= range.start && link.range.end <= range.end);
}
