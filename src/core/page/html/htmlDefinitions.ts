import { walkElements } from '../../syntax/htmlElements';
import { aloneHtmlDraftOf, htmlDraftOf, reach } from '../drafts/workDraft';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { htmlUnit, type HtmlUnit } from './htmlUnit';

/**
 * The terms of definition lists in HTML with what defines them that read as publications: of
 * `<dl><dt><img …></dt><dd><a …>Title</a></dd><dd>Names</dd></dl>` the whole list, where it has more terms each with its definitions. Below a
 * term with several publications, `<dt>2029</dt>`, each definition is one.
 */
export function htmlDefinitionsOf(page: PageModel): readonly HtmlUnit[] {
  const lists = [...walkElements(page.elements)].filter(
    ({ name, end, start }) =>
      name === 'dl' && end !== undefined && !start.attributes.some(attribute => attribute.name === 'markdown'),
  );
  return lists.flatMap(list => {
    const groups = groupsIn(list);
    const found = groups.flatMap(group => unitsOf(page, list, group));
    const [first, ...more] = found;
    // with the tags around it, where nothing else is in them
    const isWhole = groups.length === 1 && first?.name === 'dt' && more.length === 0;
    return isWhole && isShort(list) ? [htmlUnit(list.range, 'dl', list.parent)] : found;
  });
}

/** Each term and its definitions; none of a list that has other elements, or one without its end tag. */
function groupsIn({ children }: HtmlElement): readonly (readonly HtmlElement[])[] {
  const groups: HtmlElement[][] = [];
  for (const child of children) {
    if (!/^d[td]$/.test(child.name) || child.end === undefined) return [];
    const group = groups.at(-1);
    if (group === undefined || (child.name === 'dt' && group.some(({ name }) => name === 'dd'))) groups.push([child]);
    else group.push(child);
  }
  return groups;
}

const listName = /^(?:ul|ol|dl|table)$/;
const blockName = /^(?:p|div|section|article)$/;

function unitsOf(page: PageModel, list: HtmlElement, group: readonly HtmlElement[]): readonly HtmlUnit[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inside = group.flatMap(({ children }) => children);
  // what is inside may be publications by itself
  if (inside.some(({ name }) => listName.test(name))) return [];
  if (inside.some(part => blockName.test(part.name) && isShort(part) && htmlDraftOf(page, part.range) !== undefined))
    return [];
  const definitions = group.filter(part => part.name === 'dd' && isShort(part));
  const works = definitions.filter(({ range }) => htmlDraftOf(page, range) !== undefined);
  if (works.length > 1) return works.map(({ range, name }) => htmlUnit(range, name, list));
  const range = { start: first.range.start, end: last.range.end };
  if (first.name !== 'dt' || !isShort({ range })) return [];
  const draft = htmlDraftOf(page, range) ?? aloneHtmlDraftOf(page, range);
  return draft === undefined ? [] : [htmlUnit(range, 'dt', list)];
}

function isShort({ range }: Pick<HtmlElement, 'range'>): boolean {
  return range.end - range.start <= reach;
}
