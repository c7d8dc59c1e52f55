import type { PageModel } from '../../page/pageModel';
import { message, type Fix } from '../../rules/rule';
import type { TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import { badgeOf } from '../completing/lackingBadge';
import { lackingVenue } from '../completing/lackingVenue';
import { neighboursOf, type Neighbour } from '../completing/neighbours';
import { registeredVenue } from '../completing/registeredVenue';
import { venueForm, writeForm } from '../completing/venueForm';
import { saysNoVenue, venueWordsOf } from '../completing/venueWords';
import type { EntryStyle } from '../entryStyle';
import { escapeHtml, escapeHtmlText, escapeTarget } from '../escapeInline';
import { pageAddress } from '../formatEntry';
import { unmatchedTags } from '../htmlText';
import { styleBeside } from '../styleBeside';
import { roleOf } from '../linkStyle';
import type { Publication } from '../work';
import { venueKind, writeVenue } from '../writeVenue';
import type { Entry } from './entriesOf';
import { drawIdentifier } from './entryFixes';
import { isPreprintDoi, namesPreprint } from './printedPreprint';

/**
 * Names the published version in the entry of a preprint: venue and year in the form of its neighbours, the badge, and the links but
 * those to a PDF file, which stays free to read. None where the place of the venue is not certain. Not safe: an author should have looked.
 */
export function usePublished(
  page: PageModel,
  entry: Entry,
  published: Publication,
  ownNames: readonly string[],
): readonly Fix[] {
  const { range, kind, markup } = entry.work;
  const style = styleBeside(page, { range, markup, isBox: kind === 'box' }, { ownNames, itself: false });
  const neighbours = neighboursOf(page, entry);
  const venue = saysNoVenue(entry.work)
    ? lackingVenue(page, entry, published, neighbours, style).map(({ edit }) => edit)
    : rewrittenVenue(page, entry, published, neighbours, style);
  const badge = rewrittenBadge(page, entry, published, style);
  const { DOI } = published.csl;
  if (venue.length + badge.length === 0 || DOI === undefined) return [];
  const edits = [...venue, ...badge, ...rewrittenLinks(page, entry, published, style)];
  return [{ kind: 'use-published', title: message('Name the published version, {0}', DOI), edits, safe: false }];
}

function rewrittenVenue(
  page: PageModel,
  { work }: Entry,
  { csl }: Publication,
  neighbours: readonly Neighbour[],
  style: EntryStyle,
): readonly TextEdit[] {
  const words = venueWordsOf(work);
  if (words === undefined || words.goesOn) return [];
  const { range } = venueForm(page.text, words, work.markup);
  const model = neighbours.find(({ kind, form }) => kind === venueKind(csl) && !form.goesOn);
  const text =
    model === undefined
      ? writeVenue(csl, style.venues, work.markup)
      : writeForm(model.form, registeredVenue(csl, model.short));
  if (text === '') return [];
  const written = slice(page.text, range);
  const stop = /[.。]$/.exec(written)?.[0] ?? '';
  const newText = text.replace(/[.。]$/, '') + stop;
  // the year of the one may stand in an element of its own, that of the other not
  if (unmatchedTags(written).join() !== unmatchedTags(newText).join()) return [];
  return [{ range, newText }];
}

function rewrittenBadge(
  page: PageModel,
  { work }: Entry,
  { csl }: Publication,
  style: EntryStyle,
): readonly TextEdit[] {
  const box = page.boxes.find(({ range }) => range.start <= work.range.start && work.range.end <= range.end);
  const text = badgeOf(csl, style);
  if (box?.badge === undefined || text === undefined || !namesPreprint(box.badge.text)) return [];
  return [{ range: box.badge.element.content, newText: escapeHtml(text) }];
}

function rewrittenLinks(
  { text }: PageModel,
  entry: Entry,
  published: Publication,
  style: EntryStyle,
): readonly TextEdit[] {
  const address = escapeTarget(pageAddress(published.csl));
  const edits = entry.identifiers
    .filter(({ doi }) => isPreprintDoi(doi))
    .flatMap(({ links }) => links)
    .filter(link => !/^(?:pdf|arxiv)$/.test(roleOf(link.text)) && slice(text, link.hrefRange) === link.href)
    .map(({ kind, hrefRange }) => ({ range: hrefRange, newText: kind === 'html' ? escapeHtmlText(address) : address }));
  if (edits.length > 0) return edits;
  if (!style.links.labels.some(({ role }) => role === 'page')) return [];
  return drawIdentifier(entry, published, { text, style, ownNames: style.ownNames }).flatMap(fix => fix.edits);
}
