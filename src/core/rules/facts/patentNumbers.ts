import { titlesDiffer } from '../../page/works/titleLikeness';
import type { ListEntry, PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';

/** Chinese applications (`202510575871.4`, `CN202510575871X`) and publications (`CN113408492B`), and publications of the United States (`US 11,222,333 B2`). */
const patent =
  /(?<![\w./-])(?:(?:CN|ZL) ?\d{9} ?[ABCUSY]|(?:CN|ZL) ?(?:19|20)\d{10}\.?[\dXx]|(?:19|20)\d{10}(?:\.\d|\.?[Xx])|US ?(?:\d{1,2},\d{3},\d{3}|\d{7,11}) ?[AB]\d?)(?![\w-])/g;

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
  return [...entry.text.matchAll(patent)].flatMap(([found]) => {
    const number = found.trim();
    const start = masked.indexOf(number, entry.range.start);
    if (start === -1 || start >= entry.range.end) return [];
    const key = number.replace(/[\s,.]/g, '').toUpperCase();
    return [{ key, number, title: titleOf(entry), range: { start, end: start + number.length } }];
  });
}

/** Patents are listed without marks: the longest of their parts is the title. */
function titleOf({ text }: ListEntry): string {
  const parts = text
    .replace(patent, '')
    .split(/[,，.。;；"“”()（）[\]【】《》]|\s-\s/)
    .map(part => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
