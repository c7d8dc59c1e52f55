import type { HtmlSplice } from '../protocol/preview';
import { citationPlaces, isSamePlace, placeCitations } from './citations';
import { readOutline, type Outline, type OutlineElement } from './htmlOutline';
import { morphBetween, morphElement } from './morph';
import { makeShowable, parseDocument, parsePiece, type PageContext } from './pageDocument';
import { elementsIn, pairOutline } from './shownElements';
import { stampedStarts, type ElementStarts } from './stampedStarts';

/**
 * The page in the frame, and the HTML it stands for. An edit of the HTML patches the elements around it only, where that gives
 * what a whole reading would: see decision 013.
 */
export interface ShownPage {
  /** What is shown, as it would be published. */
  html(): string;
  /** Shows a whole page. */
  show(html: string, context: PageContext): void;
  /** Shows the page after an edit of its HTML: `part` where only what is around it was read again. */
  edit(splice: HtmlSplice, context: PageContext): 'part' | 'whole';
  /** Where the start tag of a shown element stands in the HTML; `undefined` for what nobody has written. */
  startOf(shown: Element): number | undefined;
  /** The innermost shown element of the body around an offset in the HTML. */
  elementAt(offset: number): Element | undefined;
}

interface Known {
  /** In the order of their start tags. */
  elements: readonly OutlineElement[];
  /** The shown element of each element of the body that is shown, and the other way round. */
  readonly shown: WeakMap<OutlineElement, Element>;
  readonly outline: WeakMap<Element, OutlineElement>;
  /** Places that hold a citation count. */
  readonly written: WeakSet<Element>;
}

/**
 * Elements that change nothing for what is read inside them: neither are they closed by what they hold, nor do they go on behind their end.
 * With an element that is none of these around it, a piece cannot be read by itself.
 */
const neutral = new Set(
  (
    'html body div section article main aside header footer nav ul ol li dl dd dt blockquote figure figcaption center details summary ' +
    'address hgroup menu search'
  ).split(' '),
);
/** Closed by the next of their kind, however deep in `div` that is. */
const items = 'li, dd, dt';
const lists = 'ul, ol, dl, menu';

/** The page in a frame's document, before anything was shown. `frameHead` gives what comes first in its head, beside what the page has there. */
export function createShownPage(frame: Document, frameHead: () => Node): ShownPage {
  let html = '';
  let context: PageContext | undefined;
  let known: Known | undefined;
  /** For a page whose tags do not tell by themselves, made when somebody asks. */
  let starts: { readonly of: string; readonly found: ElementStarts | undefined } | undefined;

  const stamped = (): ElementStarts | undefined => {
    if (context === undefined) return undefined;
    if (starts?.of !== html) starts = { of: html, found: stampedStarts(html, frame, context) };
    return starts.found;
  };

  const showWhole = (): void => {
    if (context === undefined) return;
    const next = parseDocument(html);
    const outline = readOutline(html);
    const pairs = next.compatMode === 'CSS1Compat' ? pairOutline(next, outline) : undefined;
    makeShowable(next, context);
    const written = context.citations === undefined ? [] : placeCitations(next, context.citations);
    next.head.prepend(frameHead());
    const isWritten = new Set(written);
    // read before the patch, which takes elements out of `next`
    const order =
      pairs &&
      [...elementsIn(next.body)].map(element => ({ of: pairs.get(element), isWritten: isWritten.has(element) }));
    morphElement(frame.documentElement, next.documentElement);
    known = order && knownOf(outline.elements, order);
  };

  const knownOf = (
    elements: readonly OutlineElement[],
    order: readonly { readonly of: OutlineElement | undefined; readonly isWritten: boolean }[],
  ): Known | undefined => {
    const found = { elements, shown: new WeakMap(), outline: new WeakMap(), written: new WeakSet<Element>() };
    let at = 0;
    for (const element of elementsIn(frame.body)) {
      const next = order[at++];
      if (next === undefined) return undefined;
      if (next.of !== undefined) {
        if (element.localName.toLowerCase() !== next.of.name) return undefined;
        note(found, next.of, element);
      }
      if (next.isWritten) found.written.add(element);
    }
    return at === order.length ? found : undefined;
  };

  return {
    html: () => html,
    startOf: element => (known === undefined ? stamped()?.startOf.get(element) : known.outline.get(element)?.start),
    elementAt(offset) {
      if (known !== undefined) return innermostAt(known, offset);
      const tags = stamped();
      if (tags === undefined) return undefined;
      let element: Element | null = tags.elements[firstFrom(tags.elements, offset + 1) - 1]?.element ?? null;
      while (element !== null && (tags.endOf.get(element) ?? 0) <= offset) element = element.parentElement;
      return element ?? undefined;
    },
    show(text, next) {
      html = text;
      context = next;
      showWhole();
    },
    edit(splice, next) {
      const isSame = context !== undefined && known !== undefined && isSameContext(context, next);
      const before = html;
      const { at, removed, inserted } = splice;
      html = before.slice(0, at) + inserted + before.slice(at + removed);
      context = next;
      if (isSame && known !== undefined) {
        if (patch(known, html, splice, next)) return 'part';
        for (const whole of aroundTags(before, splice)) if (patch(known, html, whole, next)) return 'part';
        for (let levels = 1; levels <= mostLevels; levels++)
          if (patch(known, html, splice, next, levels)) return 'part';
      }
      showWhole();
      return 'whole';
    },
  };
}

function note({ shown, outline }: Known, of: OutlineElement, element: Element): void {
  shown.set(of, element);
  outline.set(element, of);
}

function isSameContext(a: PageContext, b: PageContext): boolean {
  return (
    a.url === b.url &&
    a.baseUrl === b.baseUrl &&
    a.own === b.own &&
    a.resources === b.resources &&
    a.renewed === b.renewed &&
    a.styles === b.styles &&
    a.medium === b.medium &&
    JSON.stringify(a.citations) === JSON.stringify(b.citations)
  );
}

/** So many start tags may stand at the beginning of two things that begin alike: each costs a reading of the piece. */
const mostTags = 20;

/**
 * The same edit from the start of each tag on, the innermost first, where it puts in or takes out something alone: of
 * `<div><p>b</p></div>` before `<div><p>c</p></div>` only `b</p></div><div><p>` is told behind the first `<div><p>`, which is in both.
 */
function* aroundTags(html: string, { at, removed, inserted }: HtmlSplice): Iterable<HtmlSplice> {
  const taken = html.slice(at, at + removed);
  if (taken !== '' && inserted !== '') return;
  const text = taken + inserted;
  let tags = 0;
  for (let back = 1; back <= text.length && html[at - back] === text[text.length - back]; back++) {
    if (html[at - back] !== '<' || html[at - back + 1] === '/') continue;
    const moved = html.slice(at - back, at) + text.slice(0, -back);
    yield { at: at - back, removed, inserted: inserted === '' ? '' : moved };
    if (++tags === mostTags) return;
  }
}

/** So much further out a piece is read that cannot be read where the edit is: a heading that splits a list changes what stands beside it. */
const mostLevels = 2;

/** What is to be read again: the children of an element between two that stay. */
interface Gap {
  readonly around: OutlineElement;
  readonly before: OutlineElement | undefined;
  readonly behind: OutlineElement | undefined;
  readonly start: number;
  /** Before the edit. */
  readonly end: number;
}

/** Patches the elements around an edit, so many levels further out; `false` where that cannot be, with nothing changed yet. */
function patch(
  known: Known,
  html: string,
  { at, removed, inserted }: HtmlSplice,
  context: PageContext,
  levels = 0,
): boolean {
  const gap = gapAround(known, at, at + removed, levels);
  const parent = gap && known.shown.get(gap.around);
  if (gap === undefined || parent === undefined) return false;
  const delta = inserted.length - removed;
  const text = html.slice(gap.start, gap.end + delta);
  const outline = readOutline(text, gap.start);
  // most tries end here, before anything is parsed
  if (!outline.regular) return false;
  const piece = parsePiece(text, gap.around.name);
  const pairs = pairOutline(piece, outline);
  if (pairs === undefined || breaksOut(piece, gap.around)) return false;
  const before = gap.before === undefined ? null : (known.shown.get(gap.before) ?? null);
  const behind = gap.behind === undefined ? null : (known.shown.get(gap.behind) ?? null);
  makeShowable(piece, context);
  const written = citationsAsBefore(known, piece, siblings(parent, before, behind), context);
  if (written === undefined) return false;
  const order = [...elementsIn(piece)].map(element => ({ of: pairs.get(element), isWritten: written.has(element) }));
  morphBetween(parent, before, behind, [...piece.childNodes]);
  replaceOutline(known, gap, outline, delta);
  let number = 0;
  for (const root of siblings(parent, before, behind)) {
    for (const element of [root, ...elementsIn(root)]) {
      const next = order[number++];
      if (next?.of !== undefined) note(known, next.of, element);
      if (next?.isWritten === true) known.written.add(element);
    }
  }
  return true;
}

/**
 * The smallest stretch of whole children that holds the edit, of an element inside which pieces can be read by themselves, or of the one so
 * many levels around that.
 */
function gapAround({ elements, shown }: Known, start: number, end: number, levels: number): Gap | undefined {
  const holds = ({ contentStart, contentEnd }: OutlineElement): boolean => contentStart <= start && end <= contentEnd;
  let around = elements.find(({ parent }) => parent === undefined);
  if (around === undefined || !holds(around) || !neutral.has(around.name)) return undefined;
  for (;;) {
    const child = childAt(around.children, start);
    if (child === undefined || !holds(child) || !neutral.has(child.name)) break;
    around = child;
  }
  for (let level = 0; level < levels && around.parent !== undefined; level++) around = around.parent;
  // what stands behind the end of the body is put into it
  if (around.name === 'html' || around.name === 'body') return undefined;
  const isShown = (child: OutlineElement): boolean => shown.has(child);
  const before = around.children.slice(0, firstFrom(around.children, start)).filter(child => child.end <= start);
  const behind = around.children.slice(firstFrom(around.children, end));
  const last = findLast(before, isShown);
  const first = behind.find(isShown);
  return {
    around,
    before: last,
    behind: first,
    start: last?.end ?? around.contentStart,
    end: first?.start ?? around.contentEnd,
  };
}

function innermostAt({ elements, shown }: Known, offset: number): Element | undefined {
  let element = elements[firstFrom(elements, offset + 1) - 1];
  while (element !== undefined && (element.end <= offset || !shown.has(element))) element = element.parent;
  return element && shown.get(element);
}

function childAt(children: readonly OutlineElement[], offset: number): OutlineElement | undefined {
  return children[firstFrom(children, offset + 1) - 1];
}

/** The number of the first element that begins at `offset` or behind it. */
function firstFrom(children: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findLast<T>(all: readonly T[], isWanted: (one: T) => boolean): T | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at];
    if (one !== undefined && isWanted(one)) return one;
  }
  return undefined;
}

/** Whether the piece holds an item without its list, which would end an item around it. */
function breaksOut(piece: Element, around: OutlineElement): boolean {
  for (let outer: OutlineElement | undefined = around; outer !== undefined; outer = outer.parent) {
    if (!/^(?:li|dd|dt)$/.test(outer.name)) continue;
    return [...piece.querySelectorAll(items)].some(item => item.closest(lists) === null);
  }
  return false;
}

function siblings(parent: Node, before: Node | null, behind: Node | null): readonly Element[] {
  const found: Element[] = [];
  for (let node = before === null ? parent.firstChild : before.nextSibling; node !== null && node !== behind;) {
    if (node.nodeType === Node.ELEMENT_NODE) found.push(node as Element);
    node = node.nextSibling;
  }
  return found;
}

/** The places of the piece that get the counts they had; `undefined` where they are others than before. */
function citationsAsBefore(
  known: Known,
  piece: Element,
  old: readonly Element[],
  { citations }: PageContext,
): ReadonlySet<Element> | undefined {
  if (citations === undefined) return new Set();
  const before = citationPlaces(old);
  const now = citationPlaces(piece.children);
  if (before.length !== now.length) return undefined;
  const written = new Set<Element>();
  for (const [at, place] of now.entries()) {
    const shown = before[at];
    if (shown === undefined || !isSamePlace(shown, place, citations.attribute)) return undefined;
    if (!known.written.has(shown)) continue;
    place.textContent = shown.textContent;
    written.add(place);
  }
  return written;
}

/** Puts the outline of a piece that was read again in the place of the old one, and moves what stands behind it. */
function replaceOutline(known: Known, gap: Gap, piece: Outline, delta: number): void {
  const { elements } = known;
  const { around } = gap;
  const from = firstFrom(elements, gap.start);
  const to = firstFrom(elements, gap.end);
  for (let at = to; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined) continue;
    element.start += delta;
    element.contentStart += delta;
    element.contentEnd += delta;
    element.end += delta;
  }
  for (let outer: OutlineElement | undefined = around; outer !== undefined; outer = outer.parent) {
    outer.contentEnd += delta;
    outer.end += delta;
  }
  known.elements = [...elements.slice(0, from), ...piece.elements, ...elements.slice(to)];
  const first = firstFrom(around.children, gap.start);
  const last = gap.behind === undefined ? around.children.length : around.children.indexOf(gap.behind);
  const tops = piece.elements.filter(({ parent }) => parent === undefined);
  around.children.splice(first, last - first, ...tops);
  for (const top of tops) top.parent = around;
}
