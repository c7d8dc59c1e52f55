import type { Markup, Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import type { EditableEntry } from '../entries/editableEntry';
import type { EntryStyle } from '../style/entryStyle';
import { styleInHtml } from '../style/htmlStyle';
import { learnEntryStyle } from '../style/learnEntryStyle';

/** An entry that stands in a page. */
interface StandingEntry {
  readonly range: OffsetRange;
  readonly markup: Markup;
  readonly kind: 'box' | 'item' | 'row';
}

interface LearnOptions {
  readonly ownNames: readonly string[];
  /** Whether the entry may be a model for itself. */
  readonly itself: boolean;
}

/**
 * How something is to be added to an entry of the page: as the entries around it have it that are of its kind and written in its markup.
 * Where none in HTML can be read, an entry in HTML takes after those in Markdown, with tags in the place of their marks.
 */
function styleBeside(page: PageModel, entry: StandingEntry, { ownNames, itself }: LearnOptions): EntryStyle {
  const { range, markup } = entry;
  const kind = entry.kind === 'item' && markup === 'html' ? undefined : entry.kind;
  const options = { ownNames, kind, without: itself ? undefined : range };
  if (markup === 'markdown') return learnEntryStyle(page, range.start, options);
  const alike = learnEntryStyle(page, range.start, { ...options, markup });
  return alike.markup === 'html' ? alike : styleInHtml(learnEntryStyle(page, range.start, options));
}

/** The same for a publication that was read on the page. */
export function styleBesideWork(page: PageModel, { range, markup, kind }: Work, options: LearnOptions): EntryStyle {
  return styleBeside(page, { range, markup, kind: kind === 'box' || kind === 'row' ? kind : 'item' }, options);
}

/** The same for one whose parts can be edited. */
export function styleBesideEntry(
  page: PageModel,
  { range, markup, box, work }: EditableEntry,
  options: LearnOptions,
): EntryStyle {
  const kind = box !== undefined ? 'box' : work?.kind === 'row' ? 'row' : 'item';
  return styleBeside(page, { range, markup, kind }, options);
}
