import { message } from '../../text/message';
import { type Finding } from '../rule';

/**
 * Chinese words between underscores that mark nothing, as a letter stands right beside them: `__重要：__欢迎报考`, `请注意__截止日期__。` Chinese has no blanks
 * between words, and underscores within a word are part of it to kramdown; asterisks are not. One underscore may as well be that of a file, `湖泊_数据_1`: it
 * counts where no letter stands before the first. `source` begins at the offset `start`.
 */
export function* gluedUnderscores(source: string, start: number): Iterable<Finding> {
  if (!source.includes('_')) return;
  for (const { 0: all, 1: ahead, 2: sign = ahead ?? '', index } of source.matchAll(glued)) {
    const before = source.slice(Math.max(0, index - longestAddress), index);
    if (
      before.split(addressEnd).at(-1)?.includes('://') === true ||
      isGap(all, before, source.charAt(index + all.length))
    )
      continue;
    if (sign.length === 1 && /[\p{L}\d]$/u.test(source.slice(0, index))) continue;
    const from = start + index;
    const end = from + all.length;
    const asterisks = '*'.repeat(sign.length);
    yield {
      range: { start: from, end },
      message: message(
        'Underscores have no effect right beside a letter: visitors see “{0}” at both ends. Write “{1}” instead.',
        sign,
        asterisks,
      ),
      fixes: [
        {
          kind: 'write-asterisks',
          title: message('Write “{0}”', asterisks),
          edits: [
            { range: { start: from, end: from + sign.length }, newText: asterisks },
            { range: { start: end - sign.length, end }, newText: asterisks },
          ],
          safe: false,
        },
      ],
    };
  }
}

/** In UTF-16 code units: so far before underscores their address begins, `https://lakes.example/湖__湖泊__湖`. */
const longestAddress = 300;
const addressEnd = /[\s，。；、《》“”]/;

/** `面积是__平方千米，深度是__米` is a form to be filled in: words stand on both sides, and a stop within. */
function isGap(marked: string, before: string, behind: string): boolean {
  return /[，。；]/.test(marked) && /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(behind);
}

/** In Chinese, with no blank inside; beside it stands a letter, but of other scripts, which may be a name in code: `x__湖__`. */
const glued =
  /(?<![\\_\p{Script=Latin}\d])(_{1,2})(?![\s_])(?=[^_\n]{0,80}\p{Script=Han})[^_\n]{1,80}(?<!\s)\1(?!_)(?=\p{Script=Han})|(?<=\p{Script=Han})(_{2})(?![\s_])(?=[^_\n]{0,80}\p{Script=Han})[^_\n]{1,80}(?<!\s)\2(?![_\p{Script=Latin}\d])/gu;
