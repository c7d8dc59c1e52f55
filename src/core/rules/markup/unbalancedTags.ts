import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { HtmlTag } from '../../syntax/htmlTag';
import { remembered } from '../../remembered';
import { nestElements, walkElements, type NestedElements } from '../../syntax/htmlElements';
import { lineStart } from '../../text/lines';
import { endedWithItem } from './endedWithItem';
import { asPrinted, containers, isCompletedElsewhere, splitByLiquid } from './halfTags';
import { hiddenHalf } from './hiddenHalf';
import { lateEndTags, type LateEndTag } from './lateEndTags';
import { missingEnd } from './missingEnd';
import { missingEndInItem, ownLines } from './ownLine';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';
import { strayInText } from './strayInText';
import { endedElement, markdownBehind, swallowingTags, unendedElement } from './swallowingTags';
import { tagsInText } from './tagsInText';

/**
 * Containers never closed, and end tags that close nothing. Of a text that Liquid or its including page completes
 * nothing is said unless the whole page is unbalanced too.
 */
export function* unbalancedTags(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  const { all, late, apart } = readNesting(page);
  const { unclosed, ended, stray, inText } = withoutUnfinished({ ...apart, ended: endedIn(all, late, page) }, page);
  for (const tag of strayInText(inText, page))
    if (isStrayInEach(tag, page)) yield { ...closesNothing(tag, input), severity: 'warning' };
  yield* swallowingTags(input, all);
  if (unclosed.length + ended.length + stray.length + late.length === 0) return;
  const isSplit = splitByLiquid(page, ({ name }) => containers.has(name));
  if (isSplit || isCompletedElsewhere(input, whole => asPrinted(whole).every(isUnbalanced))) return;
  const isMarkdownBehind = markdownBehind(input);
  for (const [at, element] of unclosed.entries())
    yield {
      range: element.start.range,
      message: unendedElement(element, isMarkdownBehind),
      fixes: at < mostFixes ? missingEnd(element, apart, page) : [],
      related: hiddenHalf('end', element.name, { start: element.start.range.end, end: text.length }, input),
    };
  for (const [at, element] of ended.entries())
    yield {
      range: element.start.range,
      severity: 'warning',
      message: endedElement(element),
      fixes: at < mostFixes ? missingEndInItem(element, page) : [],
    };
  const behindText = firstOfLines(late, text);
  const onOwnLines = ownLines(behindText, page, mostFixes);
  for (const [at, { tag }] of behindText.entries())
    yield {
      range: tag.range,
      message: message('This </{0}> after text is shown as text: begin it on a line of its own.', tag.name),
      explains: true,
      fixes: onOwnLines[at] ?? [],
    };
  for (const tag of stray) yield closesNothing(tag, input);
}

/**
 * For each end tag that is proposed by itself the whole page is read once more. After so many that are missing the first mended ones
 * change what the others need anyway.
 */
const mostFixes = 10;

/** `{% if a %}<div>{% else %}<div class="b">{% endif %}</a></div>`: whether an end tag closes nothing in whatever branch is printed. */
function isStrayInEach(tag: HtmlTag, page: PageModel): boolean {
  return asPrinted(page).every(({ tags, stray }) => stray.includes(tag) || !tags.includes(tag));
}

/** Whether containers of a page are never closed, or closed too often: kramdown reads its blocks otherwise than they are meant. */
export function isUnbalanced(page: PageModel): boolean {
  const { all, late, apart } = readNesting(page);
  return late.length > 0 || [...all.unclosed, ...all.stray, ...apart.stray].some(({ name }) => containers.has(name));
}

interface Nesting {
  /** As the tags stand in the text. */
  readonly all: NestedElements;
  readonly late: readonly LateEndTag[];
  /** Without the elements that end with the item or quote they stand in: none is closed behind that. */
  readonly apart: NestedElements;
}

const readNesting = remembered((page: PageModel): Nesting => {
  const all = nestElements(page.tags, page.text.length);
  const late = [...lateEndTags(page, all)];
  const closed = new Set(late.map(({ element }) => element.start.range.start));
  const ended = endedWithItem(page);
  const isApart = ({ kind, range }: HtmlTag): boolean =>
    kind === 'start' && ended.has(range.start) && !closed.has(range.start);
  const tags = ended.size === 0 ? page.tags : page.tags.filter(tag => !isApart(tag));
  return { all, late, apart: tags.length === page.tags.length ? all : nestElements(tags, page.text.length) };
});

/** The containers that end with their item or quote. */
function endedIn(all: NestedElements, late: readonly LateEndTag[], page: PageModel): readonly HtmlElement[] {
  const ended = endedWithItem(page);
  if (ended.size === 0) return [];
  const closed = new Set(late.map(({ element }) => element));
  return [...walkElements(all.elements)].filter(
    element => containers.has(element.name) && ended.has(element.start.range.start) && !closed.has(element),
  );
}

/** Of `</div></div>` the first alone: where that begins a line, the next one may follow it. */
function firstOfLines(late: readonly LateEndTag[], text: string): readonly LateEndTag[] {
  const lines = new Set<number>();
  return [...late]
    .sort((a, b) => a.tag.range.start - b.tag.range.start)
    .filter(({ tag }) => {
      const line = lineStart(text, tag.range.start);
      const isFirst = !lines.has(line);
      lines.add(line);
      return isFirst;
    });
}

interface Halves {
  /** Containers never closed. */
  readonly unclosed: readonly HtmlElement[];
  /** Those that end with the item or quote they stand in. */
  readonly ended: readonly HtmlElement[];
  /** End tags of containers that close nothing. */
  readonly stray: readonly HtmlTag[];
  /** Those of other elements. */
  readonly inText: readonly HtmlTag[];
}

/** The tags in want of their other half, unless one of the two is taken for text (`</div`, `Lakes <div>`): markup-shown tells of that. */
function withoutUnfinished(nested: Pick<Halves, 'unclosed' | 'ended' | 'stray'>, page: PageModel): Halves {
  const isMeant = ({ range }: HtmlTag): boolean => page.masked.charAt(range.start - 1) !== '\\';
  const unclosed = nested.unclosed.filter(({ name, start }) => containers.has(name) && isMeant(start));
  if (unclosed.length + nested.ended.length + nested.stray.length === 0)
    return { unclosed, ended: [], stray: [], inText: [] };
  const inText = [...tagsInText(page)];
  const shown = new Set(inText.map(({ kind, name }) => `${kind} ${name}`));
  const shownAt = new Set(inText.map(({ range }) => range.start));
  const stray = nested.stray.filter(tag => !shown.has(`start ${tag.name}`) && isMeant(tag));
  const isWhole = ({ name, start }: HtmlElement): boolean =>
    !shown.has(`end ${name}`) && !shownAt.has(start.range.start);
  return {
    unclosed: unclosed.filter(isWhole),
    ended: nested.ended.filter(isWhole),
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
