import type { LiquidRegion } from './liquid';
import type { OffsetRange } from '../text/range';
import { lineStart } from '../text/lines';
import { endsInBlocks } from './endsInBlocks';
import { readTags } from './html';
import { endTagsOf } from './liquid';
import type { Filler, MaskRegion } from './masks';
import { maskText, shortestComment } from './masks';

/** Tags that print nothing. Any other may: include, link, cycle and whatever a plugin adds. */
const silentTags = new Set(
  (
    '# if elsif else endif unless endunless case when endcase for endfor break continue tablerow endtablerow ' +
    'assign capture endcapture comment endcomment raw endraw layout'
  ).split(' '),
);

interface Region {
  readonly range: OffsetRange;
  readonly kind: 'silent' | 'insertion' | 'output';
}

/**
 * How each region of Liquid in `text` is to be masked, so that kramdown reads the masked text as it would read the page after
 * Liquid:
 *
 * - lines with nothing but tags become spaces, which are blank lines for kramdown as what Liquid leaves of them is. Letters would
 *   be a paragraph. `{% include %}` alone on its line brings blocks of its own, so the blank line suits it too.
 * - a silent tag beside text becomes a comment: nothing, like the tag. Spaces would make `{% if x %}Text` indented code and
 *   `Text{% endif %}⏎` a line break, and `**{% if x %}a{% endif %}**` would lose its emphasis.
 * - the indentation of HTML that one alone on its line takes away is that of no code.
 * - a silent tag inside an HTML tag or comment becomes spaces, for a comment would end both too early.
 * - a `-->` in a loop within a comment that goes on behind it becomes spaces (see `endsInBlocks`).
 * - outputs, and insertions beside text, become letters: in a sentence, in a link's target, in an attribute's value.
 *   So do silent tags in a link's target and those too short for a comment.
 *
 * What no filler can say: `text⏎{% if x %}<div>` (a comment does not end a paragraph as the `<div>` would), `{% if x %}- a` above
 * an item of the same list, and which branch of an `{% if %}` the page will have: both are read.
 *
 * The inside of `{% raw %}` is the page's own text and stays. So does what is `unclosed`: its end is not known, and kramdown
 * takes braces for text. A `{% comment %}` is one region with its inside, and so is a `{% highlight %}`, whose code is no Markdown.
 */
export function liquidMasks(text: string, liquid: readonly LiquidRegion[]): readonly MaskRegion[] {
  const regions = joinBlocks(liquid);
  if (regions.length === 0) return [];
  const simple = maskText(
    text,
    regions.map(({ range, kind }) => ({ range, filler: kind === 'silent' ? 'spaces' : 'letters' })),
  );
  const hiddenEnds = endsInBlocks(simple, liquid);
  const inMarkup = findInMarkup(simple, regions, hiddenEnds);
  const inTarget = findInTarget(text, regions);
  const alone = findAlone(text, regions);
  const masks: MaskRegion[] = regions.flatMap((region, index) => {
    const isAlone = alone.has(index);
    const isInMarkup = inMarkup.has(index);
    const trimmed = isAlone && !isInMarkup ? indentTrimmedBy(region, text) : undefined;
    return [
      { range: region.range, filler: chooseFiller(region, isAlone, isInMarkup, inTarget.has(index)) },
      ...(trimmed === undefined ? [] : [{ range: trimmed, filler: 'outdent' as const }]),
    ];
  });
  if (hiddenEnds.length === 0) return masks;
  masks.push(...hiddenEnds.map(range => ({ range, filler: 'spaces' as const })));
  return masks.sort((a, b) => a.range.start - b.range.start);
}

function chooseFiller(region: Region, alone: boolean, inMarkup: boolean, inTarget: boolean): Filler {
  if (region.kind === 'output') return 'letters';
  if (alone) return 'spaces';
  if (region.kind === 'insertion') return 'letters';
  if (inMarkup) return 'spaces';
  return inTarget || region.range.end - region.range.start < shortestComment ? 'letters' : 'comment';
}

/**
 * The indentation, with the line break before it, that a tag alone on its line takes away from the HTML behind it: `{%- endif -%}⏎    <div>` prints
 * `<div>`, and no code. `undefined` where nothing would be code.
 */
function indentTrimmedBy({ range, kind }: Region, text: string): OffsetRange | undefined {
  if (kind !== 'silent' || !text.startsWith('{%-', range.start) || text[range.end - 3] !== '-') return undefined;
  let end = range.end;
  while (isBlank(text.charCodeAt(end)) || isBreak(text.charCodeAt(end))) end++;
  const line = lineStart(text, end);
  const indent = text.slice(line, end);
  if (text[end] !== '<' || line <= range.end || (indent.length < 4 && !indent.includes('\t'))) return undefined;
  return { start: line - (text[line - 2] === '\r' ? 2 : 1), end };
}

function joinBlocks(liquid: readonly LiquidRegion[]): readonly Region[] {
  const regions: Region[] = [];
  const endsOfCode = endTagsOf('highlight', liquid);
  liquid.forEach((region, index) => {
    const { range } = region;
    if (region.kind === 'output') regions.push({ range, kind: region.kind });
    if (region.kind === 'tag') {
      const end = liquid[endsOfCode.get(index) ?? index]?.range.end ?? range.end;
      regions.push({
        range: { start: range.start, end },
        kind: silentTags.has(region.name) ? 'silent' : 'insertion',
      });
    } else if (region.kind === 'comment') {
      // `{% comment %}` lies before, `{% endcomment %}` behind: both are part of the hole
      const start = regions.pop()?.range.start ?? range.start;
      regions.push({ range: { start, end: liquid[index + 1]?.range.end ?? range.end }, kind: 'silent' });
    }
  });
  return regions.filter(({ range }, index) => range.start >= (regions[index - 1]?.range.end ?? 0));
}

/** The regions that stand on lines where nothing but tags and blanks stands. */
function findAlone(text: string, regions: readonly Region[]): ReadonlySet<number> {
  const freeBefore = regions.map(() => false);
  regions.forEach(({ range, kind }, index) => {
    let at = range.start;
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
    const joined = regions[index - 1]?.range.end === at;
    const free = joined ? freeBefore[index - 1] === true : at === 0 || isBreak(text.charCodeAt(at - 1));
    freeBefore[index] = free && kind !== 'output';
  });
  const alone = new Set<number>();
  let nextIsFree = false;
  for (let index = regions.length - 1; index >= 0; index--) {
    const region = regions[index];
    if (region === undefined) continue;
    let at = region.range.end;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    const joined = regions[index + 1]?.range.start === at;
    const free: boolean = joined ? nextIsFree : at === text.length || isBreak(text.charCodeAt(at));
    nextIsFree = free && region.kind !== 'output';
    if (nextIsFree && freeBefore[index] === true) alone.add(index);
  }
  return alone;
}

/** The regions inside an HTML tag or comment, as far as a first, simpler mask shows them. */
function findInMarkup(
  simple: string,
  regions: readonly Region[],
  hiddenEnds: readonly OffsetRange[],
): ReadonlySet<number> {
  const hidden = new Set(hiddenEnds.map(({ start }) => start));
  const tags = readTags(simple).map(tag => tag.range);
  const comments = Array.from(simple.matchAll(/<!--|-->/g), found => ({ mark: found[0], at: found.index })).filter(
    ({ at }) => !hidden.has(at),
  );
  const inside = new Set<number>();
  let tag = 0;
  let comment = 0;
  let inComment = false;
  regions.forEach(({ range }, index) => {
    while ((tags[tag]?.end ?? Infinity) <= range.start) tag++;
    for (let next = comments[comment]; next !== undefined && next.at < range.start; next = comments[++comment]) {
      inComment = next.mark === '<!--';
    }
    if (inComment || (tags[tag]?.start ?? Infinity) < range.start) inside.add(index);
  });
  return inside;
}

/** The regions between `](` and its `)`. */
function findInTarget(text: string, regions: readonly Region[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let inTarget = false;
  let done = 0;
  regions.forEach(({ range }, index) => {
    const gap = text.slice(done, range.start);
    const opened = gap.lastIndexOf('](');
    const tail = opened === -1 ? gap : gap.slice(opened + 2);
    inTarget = (opened !== -1 || inTarget) && !/[)\s]/.test(tail);
    if (inTarget) inside.add(index);
    done = range.end;
  });
  return inside;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
