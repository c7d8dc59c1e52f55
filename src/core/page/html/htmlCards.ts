import { attributeOf } from '../../syntax/html';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin, slice } from '../../text/range';
import { isTableRow, type HtmlUnit } from './htmlUnit';
import { readHtmlPieces } from '../htmlPieces';
import { holdsNextCard } from './nextCard';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { headingYears, singleYear } from '../headings/headingYears';
import { createRangeIndex } from '../rangeIndex';
import { readLines } from '../drafts/readLines';
import { isOfPapers } from '../headings/paperHeadings';
import { isPraise } from '../presentation';
import { draftOfCells, isReadAsTold } from '../drafts/rowDraft';
import { htmlDraftOf, reach, type WorkDraft } from '../drafts/workDraft';

/** What stands beside a publication in its card is a picture, a badge and buttons; more is text that has to do with others too. In characters. */
const longestBeside = 200;

/** What names a group of publications is shorter than a note about one. In characters. */
const longestName = 40;

/** More elements than that do not lie around one publication only. */
const deepest = 6;

/**
 * The units of a page, each publication with all that is shown as one with it: of `<div class="card"><img …><div class="info"><h3>Title</h3>…` the
 * whole, where the unit was the title with its names. That is the outermost element that holds no other publication and no other heading, and either has a
 * class or a style and adds tags and a few words at most, or adds nothing and is repeated: `<div class="card"><div class="card-body">…`.
 * @param units in order, none in another
 */
export function withCards(page: PageModel, units: readonly HtmlUnit[]): readonly HtmlUnit[] {
  const index = createRangeIndex(units.map(({ range }) => range));
  const unitsIn = (around: HtmlElement): readonly HtmlUnit[] =>
    units.slice(index.firstFrom(around.range.start), index.firstFrom(around.range.end));
  const known = new Map<HtmlUnit, WorkDraft | undefined>();
  const draftAt = (unit: HtmlUnit): WorkDraft | undefined => {
    if (known.has(unit)) return known.get(unit);
    const found = htmlDraftOf(page, unit.range);
    known.set(unit, found);
    return found;
  };
  const isRepeated = repeatedAround(
    page,
    units,
    around => unitsIn(around).filter(unit => draftAt(unit) !== undefined).length,
  );
  return units.map(unit => {
    const holdsOther = (around: HtmlElement): boolean => {
      if (unitsIn(around).some(other => other !== unit && draftAt(other) !== undefined)) return true;
      const title = draftAt(unit)?.title.range;
      return title !== undefined && holdsNextCard(page, around, title);
    };
    const card = cardAround(page, unit, { holdsOther, isRepeated });
    return card !== undefined && draftAt(unit) !== undefined ? card : unit;
  });
}

/**
 * Tells of an element around one publication whether it stands beside others of its name and class that hold one publication each, or has the class of
 * such: a wrapper of each is a part of it, and one of two columns with several is none.
 */
function repeatedAround(
  page: PageModel,
  units: readonly HtmlUnit[],
  worksIn: (around: HtmlElement) => number,
): (around: HtmlElement) => boolean {
  const known = new Map<HtmlElement | undefined, ReadonlySet<string>>();
  const shapesIn = (holder: HtmlElement | undefined): ReadonlySet<string> => {
    const rows = new Map<string, { readonly works: number; readonly isCard: boolean }[]>();
    let before: HtmlElement | undefined;
    for (const child of holder?.children ?? page.elements) {
      const works = mayBeCard(child) ? worksIn(child) : 0;
      if (works === 0) continue;
      const isBeside =
        before !== undefined && !namesGroup(slice(page.masked, { start: before.range.end, end: child.range.start }));
      rows.set(shapeOf(child), [...(rows.get(shapeOf(child)) ?? []), { works, isCard: isBeside || hasBody(child) }]);
      before = child;
    }
    const alike = [...rows].filter(
      ([, found]) => found.length > 1 && found.every(({ works }) => works === 1) && found.some(({ isCard }) => isCard),
    );
    return new Set(alike.map(([shape]) => shape));
  };
  for (const { parent } of units) {
    let around = parent;
    for (let depth = 0; around !== undefined && mayBeCard(around) && depth < deepest; depth++) {
      if (!known.has(around.parent)) known.set(around.parent, shapesIn(around.parent));
      around = around.parent;
    }
  }
  const named = new Set([...known.values()].flatMap(shapes => [...shapes].filter(shape => !shape.endsWith(' '))));
  return around => named.has(shapeOf(around)) || known.get(around.parent)?.has(shapeOf(around)) === true;
}

/** Whether what stands ahead of an element names those in it: a heading, `<p><b>2029</b></p>`, `Conference Papers`. A number or a note is of a single one. */
function namesGroup(masked: string): boolean {
  if (/<h[1-6]\b/i.test(masked)) return true;
  const words = masked.replace(/<[^<>]*>/g, ' ').trim();
  if (words.length > longestName) return false;
  return singleYear(words) !== undefined || headingYears(words) !== undefined || isOfPapers(words);
}

/** `<div class="card"><div class="card-body">…`: one of several publications has no body. */
function hasBody({ start, children }: HtmlElement): boolean {
  const [body] = children;
  if (body === undefined || children.length > 1) return false;
  const classesOf = (tag: HtmlElement['start']): string => attributeOf(tag, 'class')?.value ?? '';
  return ofOne.test(classesOf(start)) && !ofSeveral.test(classesOf(start)) && ofBody.test(classesOf(body.start));
}

/** Classes of an element around one publication, of one around several, and of the body in the former. */
const ofOne = /(?:^|[\s_-])(?:card|item|entry|pub|publication|paper|box|panel|tile|media)(?=$|[\s_-])/i;
const ofSeveral = /(?:^|[\s_-])(?:years?|groups?|lists?|sections?|grid|deck|columns?|row)(?=$|[\s_-])/i;
const ofBody = /(?:^|[\s_-])(?:body|content|inner|text|info)(?=$|[\s_-])/i;

/** The name and the classes of an element: `div card mb-3`. */
function shapeOf({ name, start }: HtmlElement): string {
  return `${name} ${attributeOf(start, 'class')?.value ?? ''}`;
}

function cardAround(
  page: PageModel,
  unit: HtmlUnit,
  tells: {
    readonly holdsOther: (around: HtmlElement) => boolean;
    readonly isRepeated: (around: HtmlElement) => boolean;
  },
): HtmlUnit | undefined {
  let card: HtmlUnit | undefined;
  let inside = unit.range;
  let around = unit.parent;
  for (let depth = 0; around !== undefined && depth < deepest; depth++, around = around.parent) {
    if (!mayBeCard(around) || hasOtherHeading(page, around, unit)) break;
    const { content, range, name, parent } = around;
    const beside = [
      { start: content.start, end: inside.start },
      { start: inside.end, end: content.end },
    ].map(part => slice(page.masked, part).trim());
    if (wordsIn(beside) > longestBeside || tells.holdsOther(around)) break;
    const isDrawn = around.start.attributes.some(({ name: called }) => called === 'class' || called === 'style');
    const addsTags = beside.some(part => part.includes('<'));
    if (addsTags ? isDrawn : wordsIn(beside) <= 1 && tells.isRepeated(around)) card = { ...unit, range, name, parent };
    inside = range;
  }
  return card;
}

/**
 * The publication that a unit lists, `undefined` where none can be read. The title of a card is looked for where title and names stand: a badge
 * or a button may read like one.
 */
export function draftOfUnit(page: PageModel, unit: HtmlUnit): WorkDraft | undefined {
  const { range, core, named, isToldByHead = false } = unit;
  if (core === range) return htmlDraftOf(page, range);
  const read = htmlDraftOf(page, range, core) ?? htmlDraftOf(page, core);
  const draft =
    named === undefined || (read !== undefined && isReadAsTold(read, named))
      ? read
      : draftOfCells('html', range, readLines(page.masked, readHtmlPieces(page, range)), named);
  // jobs, projects and talks are tabulated as well
  return (
    draft && {
      ...draft,
      range,
      needsHeading: isToldByHead ? false : draft.needsHeading === true || isTableRow(unit),
      isToldByHead,
      badge: draft.badge ?? unit.badge,
    }
  );
}

function mayBeCard({ name, start, end, range }: HtmlElement): boolean {
  return (
    /^(?:div|section|article)$/.test(name) &&
    end !== undefined &&
    range.end - range.start <= reach &&
    !start.attributes.some(attribute => attribute.name === 'markdown')
  );
}

/** `<p>…</p><h5>Best Paper Award</h5>` has none: what praises a publication behind it names no others. */
function hasOtherHeading(page: PageModel, around: HtmlElement, unit: HtmlUnit): boolean {
  const isOfUnit = ({ range, content }: HtmlElement): boolean =>
    isWithin(range, unit.range) ||
    (range.start >= unit.range.end && isPraise(slice(page.masked, content).replace(/<[^<>]*>/g, '')));
  return [...walkElements(around.children)].some(one => /^h[1-6]$/.test(one.name) && !isOfUnit(one));
}

function wordsIn(parts: readonly string[]): number {
  return parts
    .join(' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ').length;
}
