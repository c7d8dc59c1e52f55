import { rangeFrom, slice, type OffsetRange } from '../../text/range';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** Joiners are a part of words and emoji where either lies beside them. */
const invisible = /[\u200B\u200E\u200F\u2060\uFEFF]|(?<![^ -~])[\u200C\u200D](?![^ -~])/g;

/** `[Code](https://github.com/…)` with a mark of no width in its address, which comes along when that is copied: servers know no such page. */
export function* invisibleInAddresses(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  if (text.search(invisible) < 0) return;
  const addresses = [
    ...page.links.map(({ href, hrefRange }) => ({ written: href, range: hrefRange })),
    ...page.images.map(({ src, srcRange }) => ({ written: src, range: srcRange })),
  ];
  for (const { written, range } of addresses) {
    const marks = [...written.replace(/#.*/s, '').matchAll(invisible)];
    if (marks.length === 0 || slice(text, range) !== written || isLeftAlone(written, input)) continue;
    yield finding(range, marks);
  }
}

function isLeftAlone(address: string, { site }: PageRuleInput): boolean {
  // what stands before a scheme is told of with the signs around it
  if (/\{[{%]/.test(address) || /^\W{1,3}https?:/i.test(address)) return true;
  const name =
    address
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) ?? '';
  if (site === undefined || name.search(invisible) < 0) return false;
  return [...site.assets.keys()].some(path => path === name || path.endsWith(`/${name}`));
}

function finding(range: OffsetRange, marks: readonly RegExpExecArray[]): Finding {
  const code = marks[0]?.[0].charCodeAt(0).toString(16).toUpperCase() ?? '';
  return {
    range,
    explains: true,
    message: message(
      'An invisible character ({0}) is a part of this address: browsers ask for a different one than you see, and visitors get “not found”. Remove it.',
      `U+${code}`,
    ),
    fixes: [
      {
        kind: 'drop-invisible',
        title: message('Remove the invisible character'),
        edits: marks.map(({ index }) => ({
          range: rangeFrom(range.start + index, 1),
          newText: '',
        })),
        safe: true,
      },
    ],
  };
}
