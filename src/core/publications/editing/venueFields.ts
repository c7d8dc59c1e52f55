import { insertion, type TextEdit } from '../../text/edit';
import { isWithin, slice } from '../../text/range';
import type { Work } from '../../page/drafts/listedWork';
import { namesVenue, namesYear } from '../../page/venues/venueWords';
import { venueLinesOf } from '../../page/works/workText';
import { numbersBeforePrint } from '../printed/beforePrint';
import { neighboursOf } from '../beside/neighbours';
import { isPlainForm, lackingParts, venueForm, writeForm } from '../style/venueForm';
import { venueGap } from '../beside/venueGap';
import { saysNoVenue, venueWordsOf, type VenuePartName } from '../printed/venueWords';
import { escapeText } from '../markup/escapeInline';
import { jointOfYear } from '../style/jointOfYear';
import { customaryName } from '../venues/shortVenue';
import { entryOf, type Entry } from '../entries/entriesOf';
import { missingField, textOf, type EntryField, type EntryFieldName, type FieldReading } from './entryField';
import { spelledVenue } from './spelledVenue';
import { readWritten, rewrite } from './visibleText';

const names: Readonly<Record<VenuePartName, EntryFieldName>> = {
  name: 'venue',
  year: 'year',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
};
const order: readonly VenuePartName[] = ['name', 'year', 'volume', 'issue', 'page'];

/** Where and when a work appeared, part by part: those that stand there, and those that the entries around have and that have their place here. */
export function venueFields(reading: FieldReading): readonly EntryField[] {
  const { entry } = reading;
  if (entry.work === undefined) return [];
  const whole = entryOf(entry.work);
  // a patent appears nowhere: it has a number, which is no field
  if (entry.work.patent !== undefined) return loneYear(reading, whole);
  if (saysNoVenue(entry.work)) return newVenue(reading, whole);
  const spelled = spelledVenue(entry.work);
  const words = spelled?.words ?? venueWordsOf(entry.work);
  if (words === undefined) {
    const year = loneYear(reading, whole);
    return saysInBadge(entry.work) ? year : [unreadable(reading), ...year];
  }
  const { text } = reading.page;
  const form = venueForm(text, words, entry.markup);
  const neighbours = neighboursOf(reading.page, whole).filter(neighbour => isPlainForm(neighbour.form));
  // `vol. PP, no. 99, pp. 1-1`
  const awaited = numbersBeforePrint(slice(text, form.range) + numbersBehind(text, form.range.end), form.range.start);
  return order.flatMap((part): readonly EntryField[] => {
    const here = words.parts.find(one => one.part === part);
    if (here !== undefined && part === 'year') return [writtenYear(reading, here.range, whole)];
    if (here !== undefined) {
      const field = writtenPart(reading, part, here.range);
      return [part === 'name' && spelled ? withLabel(reading, field, spelled.label.range) : field];
    }
    if (part === 'year' && whole.yearPlaces.length > 0) return loneYear(reading, whole);
    const beforePrint = part === 'name' || part === 'year' ? undefined : awaited[part];
    if (beforePrint !== undefined) return [writtenPart(reading, part, beforePrint)];
    const lacking = (value: string): readonly TextEdit[] => {
      for (const neighbour of neighbours) {
        const [added, ...more] = lackingParts(form, neighbour.form, { [part]: value });
        if (added !== undefined && more.length === 0) return [insertion(added.at, added.text)];
      }
      return [];
    };
    const [place] = lacking('1');
    if (place === undefined) return [];
    return [missingField(names[part], place.range.start, lacking)];
  });
}

/** What stands right behind a year that ends a venue as far as it is read: `, PP(99): 1-1`. */
function numbersBehind(text: string, end: number): string {
  return /^[,，]\s?PP(?![\p{L}\d])[^\r\n[<]{0,30}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
}

/** Whether the badge of a box tells what its words do not: they name no venue and no year. */
function saysInBadge(work: Work): boolean {
  const words = venueLinesOf(work)
    .map(({ text }) => text)
    .join('\n');
  return (work.badge ?? '').trim() !== '' && !namesYear(words) && !namesVenue(words);
}

function writtenPart(
  { page: { text }, entry }: FieldReading,
  part: VenuePartName,
  range: TextEdit['range'],
): EntryField {
  const written = readWritten(text, range, entry.markup);
  if (written === undefined) return { name: names[part], state: 'unreadable', range };
  // two hyphens between pages are a dash to kramdown, which is meant
  const escape = (value: string): string =>
    part === 'page' ? escapeText(value, entry.markup).replace(/\\-/g, '-') : escapeText(value, entry.markup);
  // `ICLR2025`, where the next name may be no acronym
  const isGlued = part === 'name' && /^(?:19|20)\d\d/.test(text.slice(range.end, range.end + 4));
  const asPrinted = (value: string): string =>
    part === 'page' ? withDashOf(written.value, value) : isGlued ? value + jointOfYear('', value) : value;
  return {
    name: names[part],
    state: 'written',
    ...written,
    write: value => rewrite(text, written, asPrinted(value), entry.markup, escape),
  };
}

/** `3-9`, as keyboards have it, with the dash that the entry has between its pages: `3–9`. Another sign that is typed is meant. */
function withDashOf(printed: string, typed: string): string {
  const dash = /\d\s?([–—]|--)\s?\w?\d/.exec(printed)?.[1];
  return dash === undefined ? typed : typed.replace(/^(\w{1,12})-(\w{1,12})$/, `$1${dash}$2`);
}

/** With the label before the title, which has the acronym of a new name, too, where that is known: `[SOL 2024]` → `[ICML 2024]`. */
function withLabel(reading: FieldReading, field: EntryField, place: TextEdit['range']): EntryField {
  const label = writtenPart(reading, 'name', place);
  if (field.state === 'unreadable' || label.state === 'unreadable') return field;
  return {
    ...field,
    write: value => {
      const edits = field.write(value);
      const acronym = customaryName({ id: '', type: 'paper-conference', title: '', 'container-title': value });
      return edits.length === 0 || acronym === undefined ? edits : [...label.write(acronym), ...edits];
    },
  };
}

/**
 * A year, which some print once more at the end: `Journal of Lakes, 2029, 12: 1-9. (2029)`. That of a note on a line below is told of something
 * else: `- Winner of the Challenge of Lakes 2029`.
 */
function writtenYear(reading: FieldReading, range: TextEdit['range'], { work, yearPlaces }: Entry): EntryField {
  const field = writtenPart(reading, 'year', range);
  if (field.state === 'unreadable') return field;
  const line = work.lines.map(one => one.place({ from: 0, to: one.text.length })).find(one => isWithin(range, one));
  const all = yearPlaces
    // a month may stand behind it: `2024.06`
    .filter(({ year }) => String(year) === field.value.slice(0, 4))
    .filter(place => line === undefined || place.range.end <= line.end)
    .map(place => writtenPart(reading, 'year', place.range));
  return {
    ...field,
    write: value =>
      (all.length === 0 ? [field] : all).flatMap(one =>
        // `ISL'24` stays as short as it is
        one.state === 'unreadable' ? [] : one.write(one.value.length === 2 ? value.slice(-2) : value),
      ),
  };
}

/** The only year of an entry whose venue cannot be told apart. */
function loneYear({ page: { text }, entry }: FieldReading, { yearPlaces }: Entry): readonly EntryField[] {
  const [place, ...more] = yearPlaces;
  const written = place && readWritten(text, place.range, entry.markup);
  if (written === undefined || more.length > 0 || written.asWritten) return [];
  return [
    {
      name: 'year',
      state: 'written',
      ...written,
      write: value => rewrite(text, written, value, entry.markup, year => year),
    },
  ];
}

/** A venue for an entry that names none, in the form of the nearest one that has its own behind the same words. */
function newVenue(reading: FieldReading, entry: Entry): readonly EntryField[] {
  const { text } = reading.page;
  for (const neighbour of neighboursOf(reading.page, entry)) {
    const gap = venueGap(text, entry.work, neighbour);
    if (gap === undefined || !isPlainForm(neighbour.form)) continue;
    const write = (value: string): readonly TextEdit[] => {
      // a year that is typed with the name stands where the page has it
      const tail = /(?<![\s,，])[\s,，]+((?:19|20)\d\d)$/.exec(value);
      const [name, year] = [value.slice(0, tail?.index), tail?.[1]];
      const written = writeForm(neighbour.form, year === undefined ? { name } : { name, year });
      if (value === '' || written === '') return [];
      const newText = (gap.joint + written).replace(/([.。])$/, gap.stop);
      return [insertion(gap.at, newText)];
    };
    return [missingField('venue', gap.at, write)];
  }
  return [];
}

function unreadable({ entry }: FieldReading): EntryField {
  const { work } = entry;
  const line = work?.lines.find(one => one !== work.titleSpan.line && one !== work.authors.line) ?? work?.lines.at(-1);
  const range = line?.place({ from: 0, to: line.text.length }) ?? textOf(entry);
  return { name: 'venue', state: 'unreadable', range };
}
