import { readModel } from '../../page/pageModels';
import { anchorsBefore, idsBelow } from '../../page/headings/headingAnchors';
import { anchoredStart, sectionStart } from '../../page/headings/sectionStart';
import type { PageModel, Section } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { AssembledPage } from '../../site/store/assembledPage';
import type { Place } from '../../text/mappedText';
import { isWithin, overlaps, slice, touchesOffset, type OffsetRange } from '../../text/range';
import { isInTheOpen, isTakenIn } from './sectionAt';
import { reachAmongHtml } from './amongHtmlHeadings';
import { aboveDefinitions } from './definitionsIn';
import { aboveRule } from './rulesBetween';
import { aboveMarkdownFeet } from './pageFeet';
import { htmlSections, sectionsOf, type HtmlSection } from './htmlSections';

/** A section as it is moved: with the anchor before its heading and the comments that announce it. Offsets are those of the page with its pieces in their places. */
export interface SectionBlock {
  readonly section: Section;
  /** Names it among the sections of its page: its title with a number where others have the same. */
  readonly key: string;
  /** As a reader sees it, without an icon before it; never empty. */
  readonly title: string;
  /** From the line of its anchor or heading, or of the comments above them that announce it, to its last visible character. */
  readonly range: OffsetRange;
  /** The ids that lead to it: of the anchor before it, its own, and those of anchors right below its heading. */
  readonly ids: readonly string[];
  /** The innermost section around it, by its number. */
  readonly parent: number | undefined;
  /** On a page in Markdown, where the heading in HTML begins that it stands right below: those of one level below two of them are not beside each other. */
  readonly below?: number | undefined;
  /** Whether it stands in no element of HTML; on a page in HTML, whether none reaches over its ends. */
  readonly isOpen: boolean;
  /** On a page in HTML, what it stands in. */
  readonly html?: Pick<HtmlSection, 'holder' | 'tags'>;
  /** Whether its heading stands right below a list or a quote that has taken it in, without what follows. */
  readonly isTakenIn: boolean;
}

/** The sections of a page in order, those inside others behind them. */
export const sectionBlocks = remembered((whole: AssembledPage): readonly SectionBlock[] =>
  whole.model.markup === 'html' ? blocksInHtml(whole.model) : blocksInMarkdown(whole),
);

function blocksInMarkdown(whole: AssembledPage): readonly SectionBlock[] {
  const { model } = whole;
  const { text, sections } = model;
  const starts = sections.map(({ heading }) => {
    const start = sectionStart(text, heading.start);
    // a comment beside the tag that includes the section is of another file
    const isOfOneFile = segmentAt(whole, start)?.path === segmentAt(whole, heading.start)?.path;
    return isOfOneFile ? start : anchoredStart(text, heading.start);
  });
  const keyOf = createKeys();
  const reaches = reachAmongHtml(model);
  return sections.map((section, at): SectionBlock => {
    const { end: reach, below } = reaches[at] ?? { end: section.range.end, below: undefined };
    const parent = sections.reduce<number | undefined>(
      (found, other, number) =>
        number < at &&
        other.level < section.level &&
        other.range.start < section.range.start &&
        (reaches[number]?.end ?? other.range.end) >= reach
          ? number
          : found,
      undefined,
    );
    const next = sections.findIndex((other, number) => number > at && other.range.start >= reach);
    const end = Math.min(reach, starts[next] ?? reach);
    const title = plainTitle(section.title);
    const start = starts[at] ?? section.heading.start;
    const anchors = anchorsBefore(text, section.heading.start);
    const of = (kind: 'id' | 'name'): readonly string[] => anchors.flatMap(one => (one.kind === kind ? [one.id] : []));
    return {
      section,
      key: keyOf(title),
      title,
      range: { start, end: ownEnd(whole, { start, end }, section.heading.end) },
      ids: [
        ...of('id'),
        ...(section.id === undefined ? [] : [section.id]),
        ...idsBelow(text.slice(section.heading.end, end)),
        ...of('name'),
      ],
      parent,
      below,
      isOpen: isInTheOpen(section, model),
      isTakenIn: isTakenIn(section, model),
    };
  });
}

function blocksInHtml(page: PageModel): readonly SectionBlock[] {
  const sections = htmlSections(page);
  const keyOf = createKeys();
  return sections.map(({ section, range, ledFrom, isWhole, ...html }, at): SectionBlock => {
    const title = plainTitle(section.title);
    const parent = sections
      .slice(0, at)
      .reduce((found, other, number) => (isWithin(range, other.range) ? number : found), -1);
    const head = { start: ledFrom, end: section.heading.end };
    return {
      section,
      title,
      range,
      html,
      key: keyOf(title),
      ids: page.anchors.flatMap(anchor => (isWithin(anchor.range, head) ? [anchor.id] : [])),
      parent: parent < 0 ? undefined : parent,
      isOpen: isWhole,
      isTakenIn: false,
    };
  });
}

/** Makes what names sections by their titles, with a number where others have the same. */
function createKeys(): (title: string) => string {
  const seen = new Map<string, number>();
  return title => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  };
}

/** Where a section ends without what is no more its own than another's: definitions, the foot of the page, and the rule between two. */
function ownEnd(whole: AssembledPage, { start, end }: OffsetRange, headingEnd: number): number {
  const { model } = whole;
  const written = writtenEnd(whole, { start, end });
  const own = aboveDefinitions(model, { start, end: written });
  if (model.text.slice(end).trim() !== '') return aboveRule(model, { start, end: own });
  const above = aboveMarkdownFeet(model, { start: headingEnd, end: own });
  const text = above === own ? own : aboveDefinitions(model, { start, end: above });
  return aboveRule(model, { start, end: text });
}

/** Behind its last character. A comment of another file at its end speaks of what follows there: `<!-- newest first --># Papers`. */
function writtenEnd(whole: AssembledPage, { start, end }: OffsetRange): number {
  const { text, comments } = whole.model;
  const ends = [start + text.slice(start, end).trimEnd().length];
  for (const comment of [...comments].reverse())
    if (comment.end === ends.at(-1) && comment.start > start)
      ends.push(start + text.slice(start, comment.start).trimEnd().length);
  const pathAt = (at: number): string | undefined => segmentAt(whole, at - 1)?.path;
  const seen = pathAt(ends.at(-1) ?? end);
  return ends.find(at => pathAt(at) === seen) ?? end;
}

/** `🔥 News` is `News`, `+ More` is `More`; `(Selected) papers`, `“Best” papers` and `~30 papers` are what they are. */
export function plainTitle(title: string): string {
  const plain = title.trim().replace(leadingSigns, '');
  return plain === '' ? title.trim() || '…' : plain;
}

/** Icons, whatever follows them, and other signs that a blank sets apart: no bracket or quote that opens, no part of a word. */
const leadingSigns =
  /^(?:[\p{So}\p{Co}\p{Emoji_Modifier}\ufe0f\u200d\s]|[^\p{L}\p{N}\p{Ps}\p{Pi}\p{So}\p{Co}\p{Emoji_Modifier}\ufe0f\u200d\s"']+(?:\s|$))+/u;

/** What a reader sees of the heading at an offset of a page's text, without an icon before it; `undefined` where Liquid writes of it, or none is. */
export function titleAt(text: string, offset: number, markup: PageModel['markup']): string | undefined {
  const page = readModel('', text, { markup });
  const { liquid } = page;
  const section = sectionsOf(page).find(({ heading }) => touchesOffset(heading, offset));
  const hasLiquid = liquid.some(({ range }) => section !== undefined && overlaps(range, section.titleRange));
  return section === undefined || hasLiquid ? undefined : plainTitle(section.title);
}

/** Ranges of a page with its pieces, in the one file that they all stand in. */
export interface PlacedRanges {
  readonly path: string;
  /** Of that file. */
  readonly text: string;
  readonly ranges: readonly OffsetRange[];
}

/**
 * Where ranges of a page are written, if one file has all of them: the page itself, in which a piece that a range holds wholly is its
 * `{% include_relative %}`, or else a piece. `undefined` where they begin or end in different files.
 */
export function placedRanges(
  whole: AssembledPage,
  pagePath: string,
  textOf: (path: string) => string | undefined,
  ranges: readonly OffsetRange[],
): PlacedRanges | undefined {
  const paths = new Set([pagePath, ...ranges.flatMap(({ start }) => segmentAt(whole, start)?.path ?? [])]);
  for (const path of paths) {
    const text = textOf(path);
    // a tag at the very end of the page has nothing of the page behind it
    const lastOf = (own: string | undefined, end: number): number | undefined =>
      path === pagePath && whole.text.slice(end).trim() === '' ? own?.trimEnd().length : undefined;
    const placed = ranges.flatMap(({ start, end }) => {
      const [from, to] = [
        offsetIn(whole, path, start, 'start'),
        offsetIn(whole, path, end, 'end') ?? lastOf(text, end),
      ];
      return from === undefined || to === undefined || from > to ? [] : [{ start: from, end: to }];
    });
    if (text !== undefined && placed.length === ranges.length) return { path, text, ranges: placed };
  }
  return undefined;
}

/** One range in its file. */
export function placedRange(
  whole: AssembledPage,
  pagePath: string,
  textOf: (path: string) => string | undefined,
  range: OffsetRange,
): Place | undefined {
  const placed = placedRanges(whole, pagePath, textOf, [range]);
  const [own] = placed?.ranges ?? [];
  return placed && own && { path: placed.path, ...own };
}

type Segment = AssembledPage['segments'][number];

function segmentAt({ segments }: AssembledPage, offset: number): Segment | undefined {
  return segments.filter(({ at }) => at <= offset).at(-1);
}

/** An offset as one of the file `path`: within what is copied from it, or beside the tag that includes what lies there. */
function offsetIn(whole: AssembledPage, path: string, offset: number, side: 'start' | 'end'): number | undefined {
  const { segments, text } = whole;
  const lengthOf = ({ start, end }: Segment): number => end - start;
  const own = segments.filter(segment => segment.path === path);
  const at = own.find(segment =>
    side === 'start'
      ? offset >= segment.at && offset < segment.at + lengthOf(segment)
      : offset > segment.at && offset <= segment.at + lengthOf(segment),
  );
  if (at !== undefined) return at.start + offset - at.at;
  const before = own.filter(segment => segment.at + lengthOf(segment) <= offset).at(-1);
  const behind = own.find(segment => segment.at >= offset);
  const begins = before === undefined ? 0 : before.at + lengthOf(before);
  const ends = behind?.at ?? text.length;
  // a tag between two pieces of one file; a file that is included twice has more than one
  if (side === 'start')
    return before !== undefined && saysNothing(whole, { start: begins, end: offset }) ? before.end : undefined;
  if (text.slice(offset, ends).trim() !== '') return undefined;
  return behind?.start;
}

/** Nothing but comments that hide no section. */
function saysNothing({ text, model }: AssembledPage, range: OffsetRange): boolean {
  let rest = '';
  let done = range.start;
  for (const comment of model.comments) {
    if (!isWithin(comment, range) || hidesSection.test(slice(text, comment))) continue;
    rest += text.slice(done, comment.start);
    done = comment.end;
  }
  return (rest + text.slice(done, range.end)).trim() === '';
}

const hidesSection = /^<!--\s*(?:<(?:span|a|div|p)\b[^<>]{0,200}>\s*<\/(?:span|a|div|p)>\s*)?(?:[-*+]\s+)?#{1,6}\s/;
