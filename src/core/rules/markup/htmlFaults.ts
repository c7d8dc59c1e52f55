import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { HtmlTag } from '../../syntax/htmlTag';
import { blockNames } from '../../page/pageText';
import { mayLackEnd, needsEnd } from '../../syntax/htmlElements';
import { message } from '../../text/message';
import { type Finding, type PageRuleInput } from '../rule';
import { asPrinted, containers, isCompletedElsewhere, splitByLiquid } from './halfTags';
import { hiddenHalf } from './hiddenHalf';
import { missingEnd } from './missingEnd';

/**
 * What browsers mend in a page in HTML otherwise than its author means: containers without an end, and end tags of such that close nothing, or else
 * what the layout has opened around the page. Of a page that Liquid or its pieces complete nothing is said, nor of what HTML lets go without an end.
 */
export function* htmlFaults(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  const unclosed = page.unclosed.filter(isLeftOpen);
  const stray = page.stray.filter(isContainer);
  if (unclosed.length + stray.length === 0) return;
  const names = new Set([...unclosed, ...stray].map(({ name }) => name));
  const isBroken = (whole: PageModel): boolean => asPrinted(whole).every(one => isUnbalancedIn(one, names));
  if (splitByLiquid(page, isContainer) || isCompletedElsewhere(input, isBroken)) return;
  const nested = { elements: page.elements, unclosed, stray };
  for (const [at, element] of unclosed.entries()) {
    yield {
      range: element.start.range,
      ...faultOf(element),
      fixes: at < mostFixes ? missingEnd(element, nested, page) : [],
      related: hiddenHalf('end', element.name, { start: element.start.range.end, end: text.length }, input),
    };
  }
  for (const tag of stray)
    yield {
      range: tag.range,
      severity: 'warning',
      message: message(
        'This </{0}> closes nothing on this page: browsers ignore it, or end an element of the layout with it.',
        tag.name,
      ),
      fixes: [
        { kind: 'drop-end-tag', title: message('Remove it'), edits: [{ range: tag.range, newText: '' }], safe: false },
      ],
      related: hiddenHalf('start', tag.name, { start: 0, end: tag.range.start }, input),
    };
}

/** For each end tag that is proposed the tags of the page are read once more. */
const mostFixes = 10;

function isLeftOpen(element: HtmlElement): boolean {
  return containers.has(element.name) && needsEnd(element);
}

/** What an element without an end tag does to the page: it holds all that follows, up to the end of what is around it, or of the page. */
function faultOf(element: HtmlElement): Pick<Finding, 'severity' | 'message'> {
  const { name, children } = element;
  const around = endingWith(element);
  if (around === undefined)
    return {
      severity: 'warning',
      message: message('This <{0}> is never closed: the rest of the page is drawn inside it.', name),
    };
  // one block, or words alone, are what it was meant to hold
  return children.filter(child => blockNames.has(child.name)).length > 1
    ? {
        severity: 'warning',
        message: message(
          'This <{0}> is never closed: all that follows is drawn inside it, up to the end of the <{1}> around it.',
          name,
          around.name,
        ),
      }
    : {
        severity: 'info',
        message: message('This <{0}> is never closed: browsers end it with the <{1}> around it.', name, around.name),
      };
}

/**
 * What ends an element without an end tag; `undefined` where the rest of the page does. Of all elements only those whose end tag ends what is left open
 * in them: neither `</form>` nor `</span>`, `</b>` and `</body>`; a `<p>` is at its end where a block begins
 * (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).
 */
function endingWith({ parent }: HtmlElement): HtmlElement | undefined {
  let ending: HtmlElement | undefined;
  for (let around = parent; around !== undefined; around = around.parent) {
    if (!endsWhatIsOpen(around.name)) continue;
    // the `<li>` ends with its list, if that does
    if (around.end !== undefined || mayLackEnd(around)) ending ??= around;
    if (around.end !== undefined) return ending;
  }
  return undefined;
}

function endsWhatIsOpen(name: string): boolean {
  return (
    (blockNames.has(name) && name !== 'p') ||
    /^(?:button|caption|dialog|fieldset|hgroup|menu|object|search|t(?:body|foot|h|head))$/.test(name)
  );
}

function isContainer({ name }: HtmlTag): boolean {
  return containers.has(name);
}

/** Whether halves of elements that are called so are left over in a page. */
function isUnbalancedIn({ unclosed, stray }: PageModel, names: ReadonlySet<string>): boolean {
  return [...unclosed.filter(isLeftOpen), ...stray].some(({ name }) => names.has(name));
}
