import { escapeHtmlText } from '../../publications/markup/escapeInline';
import { liquidBlocksAround } from '../../syntax/liquidBlocks';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import type { Place } from '../../text/mappedText';
import { holdsOffset } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import type { SiteReading } from '../siteReading';
import type { PlacedEdit } from '../siteChange';
import { isInText, mainParent, pageTitle } from '../sections/mainParent';
import type { SectionBlock } from '../sections/sectionBlocks';
import { headingLike } from './headingLike';
import { editsAt } from '../sections/sectionStanding';
import type { SectionPage } from '../sections/sectionsView';

/**
 * A heading with no words below it yet, written in the elements of the section it stands behind, with its classes and an id of its own:
 * behind `behind`, or the last of the page. `undefined` where something reaches over the end of that.
 */
export function addedInHtml(
  reading: SiteReading,
  page: SectionPage,
  behind: SectionBlock | undefined,
  title: string,
  id: string,
): { readonly edit: PlacedEdit; readonly heading: Place } | undefined {
  const [main, name] = [mainParent(page), pageTitle(page)];
  const all = page.blocks.filter(block => block.parent === main && block !== name);
  if (all.length === 0) return firstInHtml(page, escapeHtmlText(title), id);
  const above = all.find(block => block === behind) ?? lastOf(all);
  if (above?.html === undefined || !above.isOpen) return undefined;
  const { text } = page.whole.model;
  const eol = lineBreakOf(text);
  const at = all.indexOf(above);
  const gaps = [all.slice(at, at + 2), all.slice(Math.max(0, at - 1), at + 1)].map(([one, next]) =>
    one === undefined || next === undefined ? '' : text.slice(one.range.end, next.range.start),
  );
  const gap =
    gaps.find(one => one.trim() === '' && one.includes('\n')) ?? eol + eol + indentOf(text, above.range.start);
  const end = behindBlocks(page, all, above);
  if (end === undefined) return undefined;
  const { before, behind: rest } = headingLike(page.whole.model, above.html.tags, id, eol);
  const words = escapeHtmlText(title);
  const [edit] =
    editsAt(reading, page, [{ start: above.range.start, end }], (_text, [range], path) =>
      range === undefined
        ? []
        : [{ path, range: { start: range.end, end: range.end }, newText: gap + before + words + rest }],
    ) ?? [];
  if (edit === undefined) return undefined;
  const start = edit.range.start + gap.length + before.length;
  return { edit, heading: { path: edit.path, start, end: start + words.length } };
}

/**
 * Where a section ends, behind the blocks of Liquid that it stands in and others do not: what is written in `{% if page.draft %}` is not shown by
 * itself. `undefined` where such a block ends in another element.
 */
function behindBlocks(page: SectionPage, all: readonly SectionBlock[], above: SectionBlock): number | undefined {
  const { liquid, elements } = page.whole.model;
  const around = liquidBlocksAround(liquid, above.range.end);
  const blocks = all.map(({ range }) => liquidBlocksAround(liquid, range.end));
  const [own] = around.filter(({ branch }, at) => !blocks.every(other => other[at]?.branch === branch));
  if (own === undefined) return above.range.end;
  const { end } = own.range;
  const siblings = above.html?.tags[0]?.parent?.children ?? elements;
  const holder = above.html?.tags[0]?.parent?.content;
  const isBeside =
    (holder === undefined ? Number.isFinite(end) : holdsOffset(holder, end - 1)) &&
    siblings.every(({ range }) => !holdsOffset(range, end - 1));
  return isBeside ? end : undefined;
}

/** The last of the sections of the highest level that stand in the text of a page, and not at its foot or beside it. */
function lastOf(all: readonly SectionBlock[]): SectionBlock | undefined {
  const inText = all.filter(isInText);
  const level = Math.min(...inText.map(({ section }) => section.level));
  return inText.filter(({ section }) => section.level === level).at(-1);
}

/** The first section of a page, at its end: before `</body>`, where it is a whole document. */
function firstInHtml({ page, whole }: SectionPage, words: string, id: string): ReturnType<typeof addedInHtml> {
  const { text, tags, unclosed } = whole.model;
  const end = tags.find(({ kind, name }) => kind === 'end' && name === 'body')?.range.start ?? text.length;
  if (unclosed.length > 0 || whole.paths.length > 0) return undefined;
  const at = trimmedEnd(text, { start: 0, end });
  const eol = lineBreakOf(text);
  const before = `${eol.repeat(at > whole.model.frontMatter.range.end ? 2 : 1)}<section id="${id}">${eol}  <h2>`;
  const newText = `${before}${words}</h2>${eol}</section>${text.slice(at, end).includes('\n') ? '' : eol}`;
  const start = at + before.length;
  const edit = { path: page.path, range: { start: at, end: at }, newText };
  return { edit, heading: { path: page.path, start, end: start + words.length } };
}

function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
