import type { PageModel } from '../../page/pageModel';
import { message } from '../../text/message';
import { insertion } from '../../text/edit';
import { isWithin, slice } from '../../text/range';
import { badgeText } from '../style/badgeStyle';
import type { EntryStyle } from '../style/entryStyle';
import { escapeHtmlText } from '../markup/escapeInline';
import { shortVenue } from '../venues/shortVenue';
import type { Entry } from '../entries/entriesOf';
import type { CslItem } from '../work';
import type { Addition } from './addition';

/** What an empty badge of a box is to say, where the badges of other boxes say something. */
export function lackingBadge(page: PageModel, { work }: Entry, csl: CslItem, style: EntryStyle): readonly Addition[] {
  const own = page.boxes.find(({ range }) => isWithin(work.title.range, range));
  const place = own?.badge?.element.content;
  const others = page.boxes.some(box => box !== own && box.badge !== undefined && box.badge.text.trim() !== '');
  if (place === undefined || !others || slice(page.text, place).trim() !== '') return [];
  const text = badgeOf(csl, style);
  if (text === undefined) return [];
  return [
    {
      label: message('The badge: {0}', text),
      edit: insertion(place.start, escapeHtmlText(text)),
    },
  ];
}

/** What the badge of a work says beside the others, `CVPR 2024` or `TPAMI`; `undefined` where no venue is registered. */
export function badgeOf(csl: CslItem, { box }: EntryStyle): string | undefined {
  return shortVenue(csl) === undefined ? undefined : badgeText(csl, box.badge);
}
