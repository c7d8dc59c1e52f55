import type { HtmlElement, HtmlTag, PageModel } from '../../page/pageModel';
import { nestElements, type NestedElements } from '../../syntax/htmlElements';
import { containers, isCompletedElsewhere, splitByLiquid } from './halfTags';
import { hiddenHalf } from './hiddenHalf';
import { missingEnd } from './missingEnd';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';
import { strayInText } from './strayInText';
import { markdownBehind, swallowingTags, unendedElement } from './swallowingTags';
import { tagsInText } from './tagsInText';

/**
 * Containers never closed, and end tags that close nothing. Of a text that Liquid or its including page completes
 * nothing is said unless the whole page is unbalanced too.
 */
export function* unbalancedTags(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  const nested = nestElements(page.tags, text.length);
  const { unclosed, stray, inText } = withoutUnfinished(nested, page);
  for (const tag of strayInText(inText, page)) yield { ...closesNothing(tag, input), severity: 'warning' };
  yield* swallowingTags(input, nested);
  if (unclosed.length + stray.length === 0) return;
  if (splitByLiquid(page, ({ name }) => containers.has(name)) || isCompletedElsewhere(input, isUnbalanced)) return;
  const isMarkdownBehind = markdownBehind(input);
  for (const [at, element] of unclosed.entries())
    yield {
      range: element.start.range,
      message: unendedElement(element, isMarkdownBehind),
      fixes: at < mostFixes ? missingEnd(element, nested, page) : [],
      related: hiddenHalf('end', element.name, { start: element.start.range.end, end: text.length }, input),
    };
  for (const tag of stray) yield closesNothing(tag, input);
}

/**
 * To propose an end tag the whole page is read once more. After so many that are missing the first mended ones change
 * what the others need anyway.
 */
const mostFixes = 10;

/** Whether containers of a page are never closed, or closed too often: kramdown reads its blocks otherwise than they are meant. */
export function isUnbalanced({ tags, text }: PageModel): boolean {
  const { unclosed, stray } = nestElements(tags, text.length);
  return [...unclosed, ...stray].some(({ name }) => containers.has(name));
}

interface Halves {
  /** Containers never closed. */
  readonly unclosed: readonly HtmlElement[];
  /** End tags of containers that close nothing. */
  readonly stray: readonly HtmlTag[];
  /** Those of other elements. */
  readonly inText: readonly HtmlTag[];
}

/** The tags in want of their other half, unless one of the two is taken for text (`</div`, `Lakes <div>`): markup-shown tells of that. */
function withoutUnfinished(nested: NestedElements, page: PageModel): Halves {
  const isMeant = ({ range }: HtmlTag): boolean => page.masked.charAt(range.start - 1) !== '\\';
  const unclosed = nested.unclosed.filter(({ name, start }) => containers.has(name) && isMeant(start));
  if (unclosed.length + nested.stray.length === 0) return { unclosed, stray: [], inText: [] };
  const inText = [...tagsInText(page)];
  const shown = new Set(inText.map(({ kind, name }) => `${kind} ${name}`));
  const shownAt = new Set(inText.map(({ range }) => range.start));
  const stray = nested.stray.filter(tag => !shown.has(`start ${tag.name}`) && isMeant(tag));
  return {
    unclosed: unclosed.filter(({ name, start }) => !shown.has(`end ${name}`) && !shownAt.has(start.range.start)),
    stray: stray.filter(({ name }) => containers.has(name)),
    inText: stray.filter(({ name }) => !containers.has(name)),
  };
}

function closesNothing({ name, range }: HtmlTag, input: PageRuleInput): Finding {
  return {
    range,
    message: message('This </{0}> closes nothing: visitors see it as text.', name),
    fixes: [
      name === 'br'
        ? {
            kind: 'write-break',
            title: message('Write “{0}”', '<br>'),
            edits: [{ range, newText: '<br>' }],
            safe: true,
          }
        : { kind: 'drop-end-tag', title: message('Remove it'), edits: [{ range, newText: '' }], safe: false },
    ],
    related: hiddenHalf('start', name, { start: 0, end: range.start }, input),
  };
}
