import type { PageModel } from '../../page/pageModel';
import { message, type Message } from '../../text/message';
import { withShortYears } from '../../page/venues/shortYears';
import { namesVenue } from '../entries/venueStanding';
import type { EntryStyle } from '../style/entryStyle';
import { compareAuthors } from '../matching/authorAgreement';
import type { Entry } from '../entries/entriesOf';
import { unmatchedMarks } from '../style/unmatchedMarks';
import { isArxivPreprint, type Publication } from '../work';
import { venueKind, writeVenue } from '../style/writeVenue';
import { insertion } from '../../text/edit';
import type { Addition } from './addition';
import type { Neighbour } from '../beside/neighbours';
import { registeredVenue } from './registeredVenue';
import { hasPlainJoints, lackingParts, venueForm, writeForm, type AddedPart } from '../style/venueForm';
import { tagGap, venueGap } from '../beside/venueGap';
import { saysNoVenue, venueWordsOf, type VenueWords } from '../printed/venueWords';

/**
 * Year, volume, issue and pages that the venue of an entry lacks, or the whole of it, as the neighbours write them. Nothing where the
 * entry names another venue than the record has: a preprint's record says nothing of the conference it was given at.
 */
export function lackingVenue(
  page: PageModel,
  entry: Entry,
  { csl }: Pick<Publication, 'csl'>,
  neighbours: readonly Neighbour[],
  style: EntryStyle,
): readonly Addition[] {
  const kind = venueKind(csl);
  const { markup } = entry.work;
  const alike = neighbours.filter(neighbour => neighbour.kind === kind && hasPlainJoints(neighbour.form));
  if (saysNoVenue(entry.work)) {
    // `Mei Lin, Ada Reed, *ISS*`: what reads like one more author may be the venue
    const { printed } = entry;
    const { agreement, unregistered } = compareAuthors(printed.authors, csl.author ?? [], printed.authorsComplete);
    if (agreement !== 'unknown' && unregistered.includes(printed.authors.length - 1)) return [];
    // a badge that names another venue knows better
    if (entry.work.badge?.trim() && !namesVenue(entry.work.badge, csl)) return [];
    const [model] = alike.filter(({ form }) => !form.goesOn);
    const near = model ?? neighbours[0];
    const ahead = near && tagGap(page.text, entry.work, near);
    if (ahead !== undefined) {
      const tag = writeVenue(csl, style.venues, markup);
      const isWhole = tag !== '' && unmatchedMarks(tag).length === 0;
      return isWhole
        ? [{ label: message('Where it appeared: {0}', tag), edit: insertion(ahead.at, tag + ahead.joint) }]
        : [];
    }
    const gap = near && venueGap(page.text, entry.work, near);
    const text =
      model === undefined
        ? writeVenue(csl, style.venues, markup)
        : writeForm(model.form, registeredVenue(csl, model.short));
    if (gap === undefined || text === '' || unmatchedMarks(gap.joint + text).length > 0) return [];
    const edit = insertion(gap.at, (gap.joint + text).replace(/([.。])$/, gap.stop));
    return [{ label: message('Where it appeared: {0}', text), edit }];
  }
  const words = venueWordsOf(entry.work, csl);
  if (words === undefined || !isSameVenue(words, csl)) return [];
  const own = venueForm(page.text, words, markup);
  const values = registeredVenue(csl, false);
  const wanted = hasYear(entry) ? { ...values, year: undefined } : values;
  for (const { form } of alike) {
    const added = lackingParts(own, form, defined(wanted));
    if (added.length > 0) return merged(added);
  }
  return [];
}

function hasYear({ printed, work }: Entry): boolean {
  return printed.years.length > 0 || /(?:19|20)\d\d|['’]\d\d/.test(withShortYears(work.badge ?? ''));
}

function defined(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function isSameVenue({ parts }: VenueWords, csl: Publication['csl']): boolean {
  const name = parts.find(({ part }) => part === 'name')?.value ?? '';
  const isPreprint = /arxiv/i.test(name);
  return isPreprint === isArxivPreprint(csl) && (isPreprint || namesVenue(name, csl));
}

const labels: Readonly<Record<AddedPart['part'], (value: string) => Message>> = {
  name: value => message('Where it appeared: {0}', value),
  year: value => message('The year: {0}', value),
  volume: value => message('The volume: {0}', value),
  issue: value => message('The issue: {0}', value),
  page: value => message('The pages: {0}', value),
};

/** Parts that come to stand at one place are one edit: whoever takes half of them would tear them apart. */
function merged(added: readonly AddedPart[]): readonly Addition[] {
  const places = [...new Set(added.map(({ at }) => at))];
  return places.map(at => {
    const here = added.filter(part => part.at === at);
    const [first] = here;
    const newText = here.map(({ text }) => text).join('');
    const label =
      here.length === 1 && first !== undefined
        ? labels[first.part](first.value)
        : message('Volume, issue, year or pages: {0}', newText.replace(/^[\s.,:;，：]+/, ''));
    return { label, edit: insertion(at, newText) };
  });
}
