import type { HtmlElement, HtmlTag, LiquidRegion } from '../page/pageModel';
import { assemble, includersOf } from '../site/pieces';
import { attributeOf, readTags } from '../syntax/html';
import { nestElements, type NestedElements } from '../syntax/htmlElements';
import { parsePage } from '../page/parsePage';
import type { OffsetRange } from '../text/range';
import { missingEnd } from './missingEnd';
import { message, type Finding, type PageRuleInput, type RelatedPlace } from './rule';
import { strayInText } from './strayInText';

/**
 * Containers never closed, and end tags that close nothing. Of a text that Liquid or its including page completes
 * nothing is said unless the whole page is unbalanced too.
 */
export function* unbalancedTags(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  const nested = nestElements(page.tags, text.length);
  const unclosed = nested.unclosed.filter(({ name }) => CONTAINERS.has(name));
  const stray = nested.stray.filter(({ name }) => CONTAINERS.has(name));
  const inText = nested.stray.filter(({ name }) => !CONTAINERS.has(name));
  for (const tag of strayInText(inText, page)) yield { ...closesNothing(tag, input), severity: 'warning' };
  if (unclosed.length + stray.length === 0) return;
  if (splitByLiquid(page.liquid, page.tags) || balancedElsewhere(input)) return;
  for (const [at, element] of unclosed.entries())
    yield neverClosed(element, at < MOST_FIXES ? nested : undefined, input);
  for (const tag of stray) yield closesNothing(tag, input);
}

/**
 * To propose an end tag the whole page is read once more. After so many that are missing the first mended ones change
 * what the others need anyway.
 */
const MOST_FIXES = 10;

/** Block elements: half of one spoils the rest of the page. Half of an element inside text spoils nothing but itself. */
const CONTAINERS = new Set(
  'div section article aside header footer main nav center table details figure form fieldset ul ol dl blockquote'.split(
    ' ',
  ),
);

function neverClosed(element: HtmlElement, nested: NestedElements | undefined, input: PageRuleInput): Finding {
  const { name, start } = element;
  const rendered = ['1', 'block'].includes(attributeOf(start, 'markdown')?.value ?? '');
  const related = hiddenTags(`</${name}`, start.range.end, input);
  return {
    range: start.range,
    message: rendered
      ? message('This <{0}> is never closed: the rest of the page is drawn inside it.', name)
      : message(
          'This <{0}> is never closed: the rest of the page is shown as raw text, and menu items find none of its headings.',
          name,
        ),
    fixes: nested === undefined ? [] : missingEnd(element, nested, input.page),
    related,
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
    related: hiddenTags(`<${name}`, 0, input, range.start),
  };
}

/** The counterpart inside a comment: `<!-- <div> -->` … `</div>`. */
function hiddenTags(
  tag: string,
  from: number,
  { page, path, text }: PageRuleInput,
  until = text.length,
): readonly RelatedPlace[] {
  for (const { start, end } of page.comments) {
    if (start < from || end > until) continue;
    const comment = text.slice(start, end);
    const at = comment.indexOf(tag);
    if (at < 0 || balance(comment, tag.replace(/^<\/?/, '')) === 0) continue;
    return [
      {
        path,
        range: { start: start + at, end: start + at + tag.length },
        message: message('Its other half is in this comment.'),
      },
    ];
  }
  return [];
}

function balance(text: string, name: string): number {
  const tags = readTags(text.replaceAll('<!--', '    ').replaceAll('-->', '   '));
  return tags.reduce((sum, tag) => (tag.name === name ? sum + (tag.kind === 'start' ? 1 : -1) : sum), 0);
}

/** Whether a branch of Liquid holds one half of an element: `{% if a %}<div>{% endif %}`. Nobody can count there. */
function splitByLiquid(liquid: readonly LiquidRegion[], tags: readonly HtmlTag[]): boolean {
  return branches(liquid).some(({ start, end }) => {
    const inside = tags.filter(({ name, range }) => CONTAINERS.has(name) && range.start >= start && range.end <= end);
    const { unclosed, stray } = nestElements(inside, end);
    return unclosed.length + stray.length > 0;
  });
}

const OPENING = new Set('if unless case for tablerow capture'.split(' '));
const PARTING = new Set('else elsif when'.split(' '));

function branches(liquid: readonly LiquidRegion[]): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  const open: number[] = [];
  for (const region of liquid) {
    if (region.kind !== 'tag') continue;
    const { name, range } = region;
    if (OPENING.has(name)) open.push(range.end);
    else if (PARTING.has(name) || name.startsWith('end')) {
      const start = open.pop();
      if (start === undefined) continue;
      found.push({ start, end: range.start });
      if (PARTING.has(name)) open.push(range.end);
    }
  }
  return found;
}

/** A piece may end what another began: only a page that is unbalanced as a whole is broken. */
function balancedElsewhere({ fragment, path, site, text }: PageRuleInput): boolean {
  if (site === undefined) return false;
  const pages = fragment === true ? includersOf(site, path) : [path];
  return pages.some(page => {
    const source = page === path ? text : (site.files.get(page)?.text ?? '');
    const whole = assemble(site, page, source);
    if (page === path && whole.paths.length === 0 && whole.complete) return false;
    if (!whole.complete) return true;
    const { unclosed, stray } = nestElements(parsePage(whole.text).tags, whole.text.length);
    return ![...unclosed, ...stray].some(({ name }) => CONTAINERS.has(name));
  });
}
