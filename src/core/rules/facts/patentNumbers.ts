import { readPatentNumber } from '../../page/drafts/patentNumber';
import type { Span } from '../../page/boxText';
import { patentNumbersIn } from '../../page/drafts/patents';
import { titlesDiffer } from '../../page/works/titleLikeness';
import type { ListEntry, PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';

interface Use {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly range: OffsetRange;
}

/** One number under two patents of a list. Elsewhere on the page a patent may be named again, as the outcome of a project. */
export const patentNumbers: FactCheck = function* (input) {
  for (const list of input.lists) yield* within(list, input);
};

function* within(list: readonly ListEntry[], { page, path }: FactInput): Iterable<Finding> {
  const seen = new Map<string, Use[]>();
  for (const entry of list) {
    for (const use of usesIn(entry, page)) {
      const before = seen.get(use.key) ?? [];
      const twin = before.find(other => titlesDiffer(other.title, use.title));
      if (twin !== undefined) {
        yield {
          range: use.range,
          message: message(
            '{0} is also the number of “{1}”: under one of the two it is wrong.',
            use.number,
            twin.title.slice(0, 80),
          ),
          related: [{ path, range: twin.range, message: message('The same number stands here.') }],
        };
      }
      seen.set(use.key, [...before.slice(0, 20), use]);
    }
  }
}

function usesIn(entry: ListEntry, { masked }: PageModel): readonly Use[] {
  const found = patentNumbersIn(entry.text);
  const title = titleOf(entry, found);
  return found.flatMap(({ from, to }) => {
    const number = entry.text.slice(from, to);
    const read = readPatentNumber(number);
    const start = masked.indexOf(number, entry.range.start);
    if (read?.series === undefined || start === -1 || start >= entry.range.end) return [];
    const key = `${read.office ?? ''} ${read.series} ${read.digits}`;
    return [{ key, number, title, range: { start, end: start + number.length } }];
  });
}

/** Patents are listed without marks: the longest of their parts is the title. */
function titleOf({ text }: ListEntry, joints: readonly Span[]): string {
  const words = joints.map(({ from }, at) => text.slice(joints[at - 1]?.to ?? 0, from));
  const parts = [...words, text.slice(joints.at(-1)?.to ?? 0)]
    .join('')
    .split(/[,，.。;；"“”()（）[\]【】《》]|\s-\s/)
    .map(part => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
