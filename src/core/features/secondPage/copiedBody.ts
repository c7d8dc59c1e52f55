import type { PageLanguage } from '../../page/pageLanguage';
import { asciiId, isAsciiId, pinnedId } from '../../page/headings/sectionIds';
import { anchorsBefore } from '../../page/headings/headingAnchors';
import { parsePage } from '../../page/parsePage';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { AssembledPage } from '../../site/store/assembledPage';
import { decoded } from '../../site/addresses/encodedPath';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { holdsOffset, shifted, slice, type OffsetRange } from '../../text/range';
import { sectionBlocks, type SectionBlock } from '../sections/sectionBlocks';
import { anchorSpan } from '../sections/sectionInMenu';
import { titlesInLanguages } from '../sectionKinds';
import { translationMark } from '../../page/translationMark';

/** The text below the front matter of a page in another language, and where its sections are to be found. */
export interface CopiedBody {
  readonly text: string;
  /** What a section or anchor of the page is called on the new one, by its ids here. */
  readonly ids: ReadonlyMap<string, string>;
  /** Headings that were translated, by the ids of their sections here. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * A page once more, for another language: every line is there. Headings of a known kind have their name in that language; what is still
 * to be translated stands behind a comment. Publications stay as they are. A section keeps the id it has, by an anchor where its heading
 * would give it another one; where scripts cannot scroll to that, it gets another if something leads there.
 * @param ledTo the ids here to which something beside the page leads, such as its menu
 * @param takenKinds of sections that the new page has already
 */
export function copiedBody(
  whole: AssembledPage,
  language: PageLanguage,
  ledTo: ReadonlySet<string>,
  takenKinds: ReadonlySet<string> = new Set(),
): CopiedBody {
  const { model } = whole;
  const { text } = model;
  const start = model.frontMatter.range.end;
  const blocks = sectionBlocks(whole);
  const titles = translatedTitles(blocks, text, language, takenKinds);
  const eol = lineBreakOf(text);
  const mark = translationMark(language);
  const taken = new Set(model.anchors.map(({ id }) => id));
  const linked = new Set(model.links.flatMap(link => fragmentsOf(link.href)));
  const ids = new Map<string, string>();
  for (const { id } of model.anchors) if (isAsciiId(id)) ids.set(id, id);
  const edits: TextEdit[] = [];
  const before = (at: number, lines: string): void => void edits.push(insertion(at, lines + eol + eol));
  for (const block of blocks) {
    const title = titles.get(block);
    const { heading, id: own } = block.section;
    if (title !== undefined) edits.push(title.edit);
    else if (block.isOpen) before(block.range.start, mark);
    const pinned = pinnedId(text, heading.start);
    const given =
      title === undefined ? own : headingId(applyEdits(slice(text, heading), [moved(title.edit, -heading.start)]));
    const kept = block.ids.find(isAsciiId);
    if (kept === undefined && !block.ids.some(one => ledTo.has(one) || linked.has(one))) {
      if (given !== undefined) taken.add(given);
      continue;
    }
    const id = kept ?? (given !== undefined && isAsciiId(given) ? given : asciiId(block.title, taken));
    taken.add(id);
    for (const old of block.ids) ids.set(old, id);
    // an anchor named like its heading would be a second element with that id
    if (pinned === id && given === id && own !== id) edits.push(...withoutAnchor(text, block));
    else if (pinned !== id && given !== id && block.isOpen) before(lineStart(text, heading.start), anchorSpan(id));
  }
  const headed = blocks.filter(block => titles.has(block) || !block.isOpen);
  const regions = [{ start, end: blocks[0]?.range.start ?? text.length }, ...headed.map(block => below(block, blocks))];
  for (const region of regions) {
    const at = firstProse(model, region);
    if (at !== undefined) before(lineStart(text, at), mark);
  }
  edits.push(...movedLinks(model, ids));
  return {
    text: applyEdits(text, edits).slice(start),
    ids,
    titles: new Map([...titles].flatMap(([{ ids: own }, { plain }]) => own.map(id => [id, plain] as const))),
  };
}

interface TranslatedTitle {
  /** Without its icon. */
  readonly plain: string;
  readonly edit: TextEdit;
}

/** The headings whose kind is known, each kind once: of two sections about papers the inner one has a name of its own. */
function translatedTitles(
  blocks: readonly SectionBlock[],
  text: string,
  language: PageLanguage,
  takenKinds: ReadonlySet<string>,
): ReadonlyMap<SectionBlock, TranslatedTitle> {
  const found = new Map<SectionBlock, TranslatedTitle>();
  const seen = new Set(takenKinds);
  for (const block of [...blocks].sort((a, b) => a.section.level - b.section.level)) {
    const kind = titlesInLanguages(block.title);
    const written = slice(text, block.section.titleRange);
    const at = written.lastIndexOf(block.title);
    if (kind === undefined || seen.has(kind.id) || at < 0) continue;
    seen.add(kind.id);
    const plain = kind.titles[language];
    const from = block.section.titleRange.start + at;
    found.set(block, { plain, edit: { range: { start: from, end: from + block.title.length }, newText: plain } });
  }
  return found;
}

function moved({ range, newText }: TextEdit, by: number): TextEdit {
  return { range: shifted(range, by), newText };
}

/** The id that a heading gives itself. */
function headingId(heading: string): string | undefined {
  return parsePage(`${heading}\n`).sections[0]?.id;
}

/** Takes the anchor before a heading out, with the blank line behind it. */
function withoutAnchor(text: string, { section }: SectionBlock): readonly TextEdit[] {
  const [nearest] = anchorsBefore(text, section.heading.start);
  const start = nearest?.start ?? Infinity;
  const end = lineStart(text, section.heading.start);
  return start < end ? [{ range: { start, end }, newText: '' }] : [];
}

/** From behind a heading to the next section, at whatever level. */
function below({ section, range }: SectionBlock, blocks: readonly SectionBlock[]): OffsetRange {
  const next = blocks.map(other => other.range.start).find(start => start > section.heading.start);
  return {
    start: section.heading.end,
    end: Math.max(section.heading.end, Math.min(next ?? range.end, section.range.end)),
  };
}

/** Where the first block of a stretch of the page begins that says something in words, publications left out. */
function firstProse(page: PageModel, region: OffsetRange): number | undefined {
  const works = worksOf(page).map(({ range }) => range);
  const boxes = page.boxes.map(({ range }) => range);
  const isPaper = (offset: number): boolean => [...works, ...boxes].some(range => holdsOffset(range, offset));
  return page.kramdown.root.children.find(block => {
    if (block.start < region.start || block.end > region.end + 1 || block.type === 'header') return false;
    if (
      block.type === 'comment' ||
      /^\s*<(?:style|script|img|iframe|video)\b/i.test(page.text.slice(block.start, block.end))
    )
      return false;
    const words = /\p{L}{2,}/gu;
    // what Liquid writes, tags and addresses are no words
    const seen = masked(page, block)
      .replace(/<[^<>]{0,2000}>/g, blank)
      .replace(/\]\([^()\s]{0,500}/g, blank)
      .replace(/https?:\/\/\S+/g, blank);
    return [...seen.matchAll(words)].some(({ index }) => !isPaper(block.start + index));
  })?.start;
}

function masked(page: PageModel, range: OffsetRange): string {
  let found = slice(page.masked, range);
  for (const region of page.liquid) {
    if (region.range.end <= range.start || region.range.start >= range.end) continue;
    const [from, to] = [Math.max(0, region.range.start - range.start), region.range.end - range.start];
    found = found.slice(0, from) + ' '.repeat(Math.min(to, found.length) - from) + found.slice(to);
  }
  return found;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Links to places of the page itself lead to those of the new one. */
function movedLinks({ links }: PageModel, ids: ReadonlyMap<string, string>): readonly TextEdit[] {
  return links.flatMap(({ href, hrefRange }) => {
    const id = fragmentsOf(href)
      .map(old => ids.get(old))
      .find(found => found !== undefined);
    return id === undefined || `#${id}` === href ? [] : [{ range: hrefRange, newText: `#${id}` }];
  });
}

/** What a link to a place of its page names, as it is written and decoded; nothing for others. */
function fragmentsOf(href: string): readonly string[] {
  const [, id] = /^\/?#([^\s#]+)$/.exec(href) ?? [];
  return id === undefined ? [] : [id, decoded(id)];
}
