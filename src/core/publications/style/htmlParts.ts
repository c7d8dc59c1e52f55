import { slice, type OffsetRange } from '../../text/range';
import { startOfLinks, type DissectedEntry } from './dissectEntry';
import type { EntryPart, LinkLabel } from './entryStyle';
import { htmlJoint, missingEnds, tagsOf, withoutEmptyElements } from './htmlText';
import { roleOf } from './linkStyle';
import { withOpeningSlots } from './openingSlots';
import { withoutOwn, withoutOwnWords } from './ownAttributes';
import { withOwnSlots, withYearSlot } from './pictureSlots';

/** The parts of an entry in HTML with the tags between them, and what is behind the last. */
interface HtmlParts {
  readonly parts: readonly EntryPart[];
  readonly tail: string;
}

/**
 * How the entry of `text` in `range` is put together from its parts: `<li>`, title, `<br>`, authors, …, `</li>`. `undefined` where
 * tags are left that close nothing, so that nothing sound could be written like it.
 */
export function htmlParts(text: string, range: OffsetRange, entry: DissectedEntry): HtmlParts | undefined {
  const [first] = entry.links;
  const last = entry.links.at(-1);
  const ranges = [
    { part: 'title' as const, range: entry.title.range },
    { part: 'authors' as const, range: entry.authors },
    ...(entry.year === undefined ? [] : [{ part: 'year' as const, range: entry.year }]),
    ...(entry.venue === undefined ? [] : [{ part: 'venue' as const, range: entry.venue }]),
    ...(entry.doi === undefined ? [] : [{ part: 'doi' as const, range: entry.doi }]),
    ...(first === undefined || last === undefined
      ? []
      : [
          {
            part: 'links' as const,
            range: {
              start: startOfLinks(text, first, entry.linksOuter),
              end: last.range.end + entry.linksOuter.close.length,
            },
          },
        ]),
  ].sort((a, b) => a.range.start - b.range.start);
  const title = slice(text, entry.title.range);
  const roleOfAddress = (address: string): LinkLabel['role'] => {
    if (title.includes(`"${address}"`) || title.includes(`'${address}'`)) return 'page';
    const same = entry.links.find(({ href }) => href === address);
    return same === undefined ? 'other' : roleOf(same.text, address);
  };
  const parts: EntryPart[] = [];
  let done = range.start;
  for (const [at, { part, range: own }] of ranges.entries()) {
    const between = text.slice(done, own.start);
    const behind = ranges[at - 1]?.part;
    // a comma behind the last name, before the end tag, is a slip
    const joined = behind === 'authors' ? between.replace(/^\s?[,，、]\s?(?=<\/)/, '') : between;
    const joint = htmlJoint(behind === 'venue' ? withoutNote(joined) : joined);
    parts.push({
      part,
      before: withOpeningSlots(
        text,
        withoutOwn(text, withoutOwnWords(withYearSlot(withOwnSlots(text, joint, roleOfAddress)))),
      ),
    });
    done = own.end;
  }
  const written = parts.map(({ before }) => before).join('');
  const ends = missingEnds(written);
  if (ends === undefined) return undefined;
  const tail = withoutOwn(text, tailOf(text.slice(done, range.end), ends));
  return { parts: first === undefined ? [...parts, { part: 'links', before: ' ' }] : parts, tail };
}

/** ` <span>(Oral)</span><br>` behind a venue without the note: it is that entry's own. */
function withoutNote(between: string): string {
  const left = between.replace(
    /^((?:\s|&nbsp;|<[^<>]{1,200}>){0,12})[(（](?!(?:19|20)\d\d[)）])[^()（）<>]{1,200}[)）]/,
    '$1',
  );
  return left === between ? between : withoutEmptyElements(left).replace(/^(?:\s|&nbsp;){1,40}(?=<)/, '');
}

/** As it is written where it only closes what is open; of notes, further paragraphs and the like only the end tags, each on a line of its own where it has one. */
function tailOf(rest: string, ends: readonly string[]): string {
  if (!/[\p{L}\d]/u.test(rest.replace(/<[^<>]*>/g, '')) && tagsOf(rest) === ends.join('')) return rest;
  let tail = '';
  let done = 0;
  let depth = 0;
  for (const { 0: whole, index } of rest.matchAll(/<\/?[a-z][^<>]{0,800}>/gi)) {
    if (/^<(?:br|img|hr|wbr|input)\b|\/>$/i.test(whole)) continue;
    depth += whole.startsWith('</') ? -1 : 1;
    if (depth >= 0) continue;
    depth = 0;
    tail += blankAtEnd(rest.slice(done, index)) + whole;
    done = index + whole.length;
  }
  if (tagsOf(tail) === ends.join('')) return tail;
  return ends.slice(0, -1).join('') + blankAtEnd(rest.replace(/<\/\w{1,16}>$/, '')) + (ends.at(-1) ?? '');
}

/** The blanks before an end tag. */
function blankAtEnd(html: string): string {
  return /(?<!\s)\s*$/.exec(html.slice(-200))?.[0] ?? '';
}
