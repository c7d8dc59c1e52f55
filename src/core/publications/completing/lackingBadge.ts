import type { PageModel } from '../../page/pageModel';
import { message } from '../../rules/rule';
import { slice } from '../../text/range';
import type { EntryStyle } from '../entryStyle';
import { escapeHtml } from '../escapeInline';
import { shortVenue } from '../shortVenue';
import type { Entry } from '../verify/entriesOf';
import { yearOf, type CslItem } from '../work';
import type { Addition } from './addition';

/** What an empty badge of a box is to say, where the badges of other boxes say something. */
export function lackingBadge(page: PageModel, { work }: Entry, csl: CslItem, style: EntryStyle): readonly Addition[] {
  const own = page.boxes.find(
    ({ range }) => range.start <= work.title.range.start && work.title.range.end <= range.end,
  );
  const place = own?.badge?.element.content;
  const others = page.boxes.some(box => box !== own && box.badge !== undefined && box.badge.text.trim() !== '');
  if (place === undefined || !others || slice(page.text, place).trim() !== '') return [];
  const text = badgeOf(csl, style);
  if (text === undefined) return [];
  return [
    {
      label: message('The badge: {0}', text),
      edit: { range: { start: place.start, end: place.start }, newText: escapeHtml(text) },
    },
  ];
}

/** `CVPR 2024`, or `TPAMI` where the badges of the page tell no year; `undefined` where no venue is registered. */
export function badgeOf(csl: CslItem, { box }: EntryStyle): string | undefined {
  const venue = shortVenue(csl);
  const year = box.badgeYear ? yearOf(csl) : undefined;
  return venue === undefined ? undefined : [venue, year].filter(part => part !== undefined).join(' ');
}
