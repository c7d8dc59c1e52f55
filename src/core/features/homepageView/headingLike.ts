import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { HtmlAttribute } from '../../syntax/htmlTag';
import { liquidBlocksAround } from '../../syntax/liquidBlocks';
import { lineStart } from '../../text/lines';

/** What stands before and behind the words of a heading in the elements of another: `<section id="talks">⏎  <h2>` and `</h2>⏎</section>`. */
export function headingLike(
  { text, liquid }: Pick<PageModel, 'text' | 'liquid'>,
  tags: readonly HtmlElement[],
  id: string,
  eol: string,
): { readonly before: string; readonly behind: string } {
  // the heading may lead to itself
  const kept = tags.filter(({ name }) => name !== 'a');
  const named =
    kept.find(({ start }) => start.attributes.some(({ name }) => name === 'id')) ??
    kept.find(({ name }) => /^h\d$/.test(name));
  const breaks = kept.map(({ range }, at) =>
    at > 0 && beginsLine(text, range.start) ? eol + indentOf(text, range.start) : '',
  );
  const before = kept.map(
    (element, at) =>
      `${breaks[at] ?? ''}<${element.name}${attributesOf(liquid, element, element === named ? id : undefined)}>`,
  );
  const ends = kept.map(({ name, range }, at) => {
    const isApart = (breaks[at + 1] ?? '') !== '';
    return `${isApart ? eol + indentOf(text, range.start) : ''}</${name}>`;
  });
  return { before: before.join(''), behind: ends.reverse().join('') };
}

/** All but those that are of one section, and an id in the place of its own; none that Liquid decides on. */
function attributesOf(liquid: PageModel['liquid'], { start }: HtmlElement, id: string | undefined): string {
  const outside = liquidBlocksAround(liquid, start.range.start).length;
  const own = start.attributes.flatMap(({ name, nameRange, value }): readonly Written[] => {
    if (ofOneSection.test(name) || (ofAim.test(name) && value?.startsWith('#') === true)) return [];
    if (liquidBlocksAround(liquid, nameRange.start).length > outside) return [];
    return name === 'class' && value !== undefined ? withoutState(value) : [{ name, value }];
  });
  const all = [...(id === undefined ? [] : [{ name: 'id', value: id }]), ...own];
  return all
    .map(({ name, value }) => {
      const quote = value?.includes('"') === true ? "'" : '"';
      return value === undefined ? ` ${name}` : ` ${name}=${quote}${value}${quote}`;
    })
    .join('');
}

type Written = Pick<HtmlAttribute, 'name' | 'value'>;

const ofOneSection = /^(?:id|aria-(?:labelledby|describedby|label|controls|expanded|selected|current|hidden))$/;

/** Where a click leads, or what it opens: `href="#news"`, `data-bs-target="#news"`. */
const ofAim = /^(?:href|for|data-[a-z-]{0,40}target)$/;

/** Without the words that say which one of several is open now: `tab-pane fade show active`. */
function withoutState(value: string): readonly Written[] {
  const words = value.split(/\s+/).filter(word => word !== '');
  const kept = words.filter(word => !/^(?:active|show|in|current|selected)$/.test(word));
  if (kept.length === words.length) return [{ name: 'class', value }];
  return kept.length === 0 ? [] : [{ name: 'class', value: kept.join(' ') }];
}

function beginsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
