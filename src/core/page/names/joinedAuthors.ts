import type { Span, TextLine } from '../boxText';
import type { AuthorList } from './authorNames';
import { withoutAuthorMarks } from './authorMarks';

const joint = ', ';

/** Lists of authors one behind another as one list, without those whom one before names: who answers letters is often first or last. `undefined` for none. */
export function joinedAuthors(lists: readonly AuthorList[]): AuthorList | undefined {
  const [first, ...more] = lists;
  return first && more.reduce(joinedWith, first);
}

function joinedWith(one: AuthorList, other: AuthorList): AuthorList {
  const known = new Set(one.names.map(({ text }) => bare(text)));
  const behind = one.line.text.length + joint.length;
  const names = other.names
    .filter(({ text }) => !known.has(bare(text)))
    .map(name => ({ ...name, ...moved(name, behind) }));
  return {
    line: joinedLine(one.line, other.line),
    names: [...one.names, ...names],
    confidence: one.confidence === 'certain' ? other.confidence : one.confidence,
    isComplete: one.isComplete && other.isComplete,
  };
}

const bare = (name: string): string => withoutAuthorMarks(name).replace(/\s+/g, ' ').trim().toLowerCase();

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

/** Two lines, which may stand apart in the page, as one to read names in. */
function joinedLine(one: TextLine, other: TextLine): TextLine {
  const behind = one.text.length + joint.length;
  const both = (spansOf: (line: TextLine) => readonly Span[]): readonly Span[] => [
    ...spansOf(one),
    ...spansOf(other).map(span => moved(span, behind)),
  ];
  const placeIn = ({ from, to }: Span): ReturnType<TextLine['place']> =>
    from < behind ? one.place({ from, to: Math.min(to, one.text.length) }) : other.place(moved({ from, to }, -behind));
  return {
    ...one,
    text: one.text + joint + other.text,
    links: both(({ links }) => links),
    strong: both(({ strong }) => strong),
    slanted: both(({ slanted }) => slanted),
    code: both(({ code }) => code),
    raised: both(({ raised }) => raised),
    underlined: both(({ underlined }) => underlined),
    place: ({ from, to }) => {
      const last = Math.max(from, to - 1);
      return {
        start: placeIn({ from, to: from + 1 }).start,
        end: from === to ? placeIn({ from, to }).start : placeIn({ from: last, to }).end,
      };
    },
  };
}

/** The lines of a row with that of all authors in the place of the first of the lists that were joined into it. */
export function withAuthorLine(
  lines: readonly TextLine[],
  [first, ...more]: readonly AuthorList[],
  joined: TextLine,
): readonly TextLine[] {
  return lines.flatMap(line => {
    if (line === first?.line) return [joined];
    return more.some(list => list.line === line) ? [] : [line];
  });
}
