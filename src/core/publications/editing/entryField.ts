import type { PageModel } from '../../page/pageModel';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import type { EntryStyle } from '../style/entryStyle';
import type { EditableEntry } from '../entries/editableEntry';

export type EntryFieldName =
  | 'title'
  | 'authors'
  | 'venue'
  | 'year'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'badge'
  | 'picture'
  | 'alt'
  | 'width';

/** One part of an entry and how it can be given another value. */
export type EntryField =
  | {
      readonly name: EntryFieldName;
      /** `missing`: the entry has none, and the place for it is certain. */
      readonly state: 'written' | 'missing';
      readonly value: string;
      /** The value holds marks of Markdown or HTML, which are kept as they are typed. */
      readonly asWritten: boolean;
      readonly range: OffsetRange;
      /** The edits that write another value; none for the present one. */
      readonly write: (value: string) => readonly TextEdit[];
    }
  /** Something stands there that cannot be told apart for certain. `range` is where an author should look. */
  | { readonly name: EntryFieldName; readonly state: 'unreadable'; readonly range: OffsetRange };

/** What reading and writing the fields of an entry takes. */
export interface FieldReading {
  readonly page: PageModel;
  readonly entry: EditableEntry;
  /** How the entries around are written, this one included. */
  readonly style: EntryStyle;
  readonly ownNames: readonly string[];
}

/** Where the words of an entry begin. */
export function textOf({ range, box }: EditableEntry): OffsetRange {
  const start = box?.textColumn?.content.start ?? range.start;
  return { start, end: start };
}

/** A field that the entry has not yet; `write` is asked for what is not empty. */
export function missingField(
  name: EntryFieldName,
  at: number,
  write: (value: string) => readonly TextEdit[],
): EntryField {
  const range = { start: at, end: at };
  return {
    name,
    state: 'missing',
    value: '',
    asWritten: false,
    range,
    write: value => (value === '' ? [] : write(value)),
  };
}
