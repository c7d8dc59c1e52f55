import type { OffsetRange } from '../../text/range';
import { escapeText } from '../markup/escapeInline';
import { entryOf } from '../entries/entriesOf';
import { boxFields } from './boxFields';
import { readAuthors, rewriteAuthors } from './entryAuthors';
import { textOf, type EntryField, type FieldReading } from './entryField';
import { venueFields } from './venueFields';
import { readWritten, rewrite } from './visibleText';

/** The fields of an entry in the order in which a form would have them. What an entry has not and cannot be given is left out. */
export function entryFields(reading: FieldReading): readonly EntryField[] {
  return [titleField(reading), authorsField(reading), ...venueFields(reading), ...boxFields(reading)];
}

function titleField({ page, entry }: FieldReading): EntryField {
  const range = entry.work?.title.range ?? entry.box?.title?.range;
  const written =
    range &&
    (readWritten(page.text, range, entry.markup) ?? readWritten(page.text, withMark(page.text, range), entry.markup));
  if (written === undefined) return { name: 'title', state: 'unreadable', range: range ?? textOf(entry) };
  return {
    name: 'title',
    state: 'written',
    ...written,
    write: value => rewrite(page.text, written, value, entry.markup, text => escapeText(text, entry.markup)),
  };
}

/** `**Loom**: a **L**ine`, whose first mark stands before the words that were read as the title. */
function withMark(text: string, { start, end }: OffsetRange): OffsetRange {
  return { start: start - (/[*_]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0), end };
}

function authorsField({ page, entry, style, ownNames }: FieldReading): EntryField {
  const { work, markup } = entry;
  const written = work && readAuthors(page.text, work, entryOf(work).printed.authorsComplete);
  if (written === undefined) {
    const [first] = work?.authors.names ?? [];
    const range = first === undefined ? textOf(entry) : (work?.authors.line.place(first) ?? textOf(entry));
    return { name: 'authors', state: 'unreadable', range };
  }
  const writing = { style: style.authors, ownNames: [...ownNames, ...style.ownNames], markup };
  return {
    name: 'authors',
    state: 'written',
    value: written.value,
    asWritten: false,
    range: written.range,
    write: value => rewriteAuthors(page.text, written, value, writing),
  };
}
