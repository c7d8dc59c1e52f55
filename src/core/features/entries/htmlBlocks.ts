import { addTo } from '../../grouped';
import type { HtmlUnit } from '../../page/html/htmlUnit';
import { isFilledByLiquid } from '../../page/filledByLiquid';
import type { PageModel } from '../../page/pageModel';
import { htmlWorksOf } from '../../page/works/works';
import { titleOfWork } from '../../publications/notation/titleText';
import { isNamedAfterPapers } from '../../publications/entries/sectionForPapers';
import { withoutFiller } from '../../syntax/masks';
import { slice } from '../../text/range';
import { indentAt, isBalanced, oneLine, wholeLines, within } from './blockLines';
import type { Draft } from './entryBlock';

type HtmlEntry = ReturnType<typeof htmlWorksOf>[number];

/**
 * The publications that a page lists in HTML alone, in order: `<li>` of its lists, and headings and paragraphs. Items of a list, and elements
 * of one name beside each other, that cannot be read count where most around them can, or where the section is named after papers.
 */
export function htmlBlocks(page: PageModel): readonly Draft[] {
  const groups = new Map<HtmlUnit['parent'], Map<string, HtmlEntry[]>>();
  for (const entry of htmlWorksOf(page)) {
    if (isTemplate(page, entry)) continue;
    const { parent, name } = entry.unit;
    const within = groups.get(parent) ?? new Map<string, HtmlEntry[]>();
    groups.set(parent, within);
    addTo(within, name, entry);
  }
  return [...groups.values()]
    .flatMap(names => [...names.values()])
    .flatMap(entries => publicationsAmong(page, entries))
    .map(entry => block(page, entry));
}

function publicationsAmong(page: PageModel, entries: readonly HtmlEntry[]): readonly HtmlEntry[] {
  const [first] = entries;
  const works = entries.filter(({ work }) => work !== undefined);
  // a paragraph among them may well say something else
  if (first === undefined || works.length === 0 || first.unit.name === 'p') return works;
  const isOfWorks = works.length * 2 > entries.length || isNamedAfterPapers(page, first.unit.range.start);
  return isOfWorks ? entries : works;
}

function isTemplate(page: PageModel, { unit, work }: HtmlEntry): boolean {
  return work === undefined && isFilledByLiquid(page.liquid, unit.range, wordsIn(page, unit));
}

function wordsIn(page: PageModel, unit: HtmlUnit): string {
  return withoutFiller(visibleWords(slice(page.masked, unit.range)));
}

function block(page: PageModel, { unit, work }: HtmlEntry): Draft {
  const range = wholeLines(page, unit.range, undefined);
  const title = oneLine(work === undefined ? wordsIn(page, unit) : titleOfWork(work));
  return {
    kind: 'html',
    range,
    indent: indentAt(page.text, range.start),
    depth: 0,
    html: unit,
    work,
    title: title === '' ? '…' : title,
    selection: within(work?.title.range ?? range, range),
    isWhole: isBalanced(page, range),
  };
}

function visibleWords(html: string): string {
  return html.replace(/<[^>]*(>?)/g, (tag, end) => (end === '' ? tag : ' '));
}
