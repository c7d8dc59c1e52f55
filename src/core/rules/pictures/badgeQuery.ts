import type { PageModel } from '../../page/pageModel';
import { slice } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/** `https://img.shields.io/badge/lakes?logo=github?style=flat`: the second question mark is a letter of the logo’s name. */
export function* badgeQueries({ images, text }: PageModel): Iterable<Finding> {
  if (!text.includes('img.shields.io/')) return;
  for (const { src, srcRange } of images) {
    const first = /^https:\/\/img\.shields\.io\/[^\s?]+\?[\w.-]+=[^\s?]*(?=\?[\w.-]+=)/.exec(src)?.[0];
    if (first === undefined || isOfValue(first) || slice(text, srcRange) !== src) continue;
    const at = srcRange.start + first.length;
    yield {
      range: srcRange,
      message: message(
        'The second ? in the address of this badge is part of the value before it: what follows it has no effect. Write & instead.',
      ),
      fixes: [
        {
          kind: 'write-ampersand',
          title: message('Write “{0}”', '&'),
          edits: [{ range: { start: at, end: at + 1 }, newText: '&' }],
          safe: true,
        },
      ],
    };
  }
}

/**
 * `…?url=https://lakes.example/a.json` before `?v=1`, `…?query=$.lakes` before `?deep=true`: that question mark belongs to the value, an
 * address or an expression.
 */
function isOfValue(before: string): boolean {
  return /^(?:url|link|query|search|replace)=|:\/\/|%3A%2F%2F/i.test(before.split(/[?&]/).at(-1) ?? '');
}
