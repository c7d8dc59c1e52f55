import { coveredTop, firstInSight, isStuck, scrolledTo } from './coveredTop';
import type { ShownPage } from './shownPage';

/** A line of the source, and how far from the top of the page what was made of it stands, in CSS pixels. */
export interface Anchor {
  readonly line: number;
  readonly top: number;
}

/** The lines of a file, as they were sent with a version of the page. */
export interface Lines {
  readonly version: number;
  readonly lines: readonly number[];
}

/** An anchor of the page that is shown. */
interface Placed extends Anchor {
  readonly element: Element;
}

/** What was seen first when the page was put or scrolled last, and how far down the window it was. */
interface Sight {
  readonly element: Element;
  readonly top: number;
}

const noLines: Lines = { version: -1, lines: [] };

/** Keeps the preview where the editor is, and the other way round. */
export interface ScrollSync {
  /** From now on lines are those of a file with these places: for each line the offset in the HTML of what was made of it, or -1. */
  setLines(lines: Lines): void;
  /** Another page is shown: no line has a place on it yet. */
  forgetLines(): void;
  /** Brings the place of a line (with a fraction) to the top, below a bar that stays there; one of other lines than those set goes nowhere. */
  scrollToLine(version: number, line: number): void;
  /** The page has just been scrolled to where it is, and not by its reader: the editor need not follow. */
  wasPut(): void;
  /** The page has just been patched or is laid out otherwise: what the browser scrolls because of that is not its reader's doing either. */
  pageChanged(): void;
}

/**
 * Scrolls the page in `frame` to lines, and tells `onScroll` the line at its top when its reader scrolls, with the version of the lines.
 * Between two lines whose places are known, tall pictures included, it goes evenly, so nothing drifts.
 */
export function createScrollSync(
  page: Pick<ShownPage, 'elementAt'>,
  frame: Document,
  onScroll: (version: number, line: number) => void,
): ScrollSync {
  const view = frame.defaultView;
  let known: Lines = noLines;
  let sight: Sight | undefined;
  let asked = false;
  let measured: { readonly of: Lines; readonly size: string; readonly anchors: readonly Placed[] } | undefined;
  const anchors = (): readonly Placed[] => {
    const from = view?.scrollY ?? 0;
    // a picture that has come, another width, an edit: all of them change the size
    const size = `${frame.documentElement.scrollHeight} ${view?.innerWidth ?? 0}`;
    if (measured?.of === known && measured.size === size) return measured.anchors;
    const rising = risingAnchors(
      known.lines.flatMap((at, line) => {
        const element = at < 0 ? undefined : page.elementAt(at);
        if (element === undefined || !frame.body.contains(element)) return [];
        return [{ line, top: element.getBoundingClientRect().top + from, element }];
      }),
    );
    measured = { of: known, size, anchors: rising };
    return rising;
  };
  const look = (): Sight | undefined => {
    if (view === null) return undefined;
    const first = firstInSight(view.scrollY, coveredTop(frame));
    // what is above the window may move alone, as when a picture comes
    const found = anchors().find(({ top, element }) => top >= first && !isStuck(element, view));
    return found && { element: found.element, top: found.element.getBoundingClientRect().top };
  };
  const lookAnew = (): void => {
    // places that were measured before may be those of elements that have moved
    measured = undefined;
    sight = look();
  };
  // comes before what is scrolled because of it
  view?.addEventListener('resize', () => {
    if (known.lines.length > 0) lookAnew();
  });
  view?.addEventListener(
    'scroll',
    () => {
      if (asked || known.lines.length === 0) return;
      asked = true;
      // once a picture: many events may come in between
      requestAnimationFrame(() => {
        asked = false;
        if (isWhereItWas(sight)) return;
        const line = lineAt(anchors(), firstInSight(view.scrollY, coveredTop(frame)));
        sight = look();
        if (line !== undefined) onScroll(known.version, line);
      });
    },
    { passive: true },
  );
  return {
    setLines(next) {
      known = next;
      if (sight?.element.isConnected !== true) sight = look();
    },
    forgetLines() {
      known = noLines;
      // they hold elements of the page that goes
      sight = measured = undefined;
    },
    wasPut: () => void (sight = look()),
    pageChanged() {
      // its reader has scrolled just before
      if (asked) return;
      // ahead of what is asked for when the page scrolls because of it
      requestAnimationFrame(() => {
        if (known.lines.length > 0 && !isWhereItWas(sight)) lookAnew();
      });
    },
    scrollToLine(version, line) {
      const top = view === null || version !== known.version ? undefined : topOf(anchors(), line);
      if (view === null || top === undefined) return;
      const most = frame.documentElement.scrollHeight - view.innerHeight;
      // a bar may come to the top, or leave it, only by what is scrolled here
      for (let turn = 0; turn < 2; turn++) {
        const target = Math.min(Math.round(scrolledTo(top, coveredTop(frame))), Math.max(0, most));
        if (Math.abs(target - view.scrollY) < 2) break;
        view.scrollTo({ top: target, behavior: 'instant' });
      }
      sight = look();
    },
  };
}

/**
 * Whether it stands where it stood: then the page was put there, or the browser has scrolled because something above has become taller, and
 * nobody has moved what is seen.
 */
function isWhereItWas(sight: Sight | undefined): boolean {
  if (sight?.element.isConnected !== true) return false;
  return Math.abs(sight.element.getBoundingClientRect().top - sight.top) < 2;
}

/**
 * As many of the anchors as go down the page line by line. Left out are those few that stand elsewhere than their neighbours: a link in a
 * bar that does not scroll away, a title that is printed below the page, a note at its end.
 */
export function risingAnchors<A extends Anchor>(anchors: readonly A[]): readonly A[] {
  // the longest rising sequence: for each length the end of the one that ends highest on the page
  const ends: Rising<A>[] = [];
  for (const anchor of anchors) {
    let length = 0;
    for (let most = ends.length; length < most;) {
      const middle = (length + most) >> 1;
      if ((ends[middle]?.anchor.top ?? Infinity) < anchor.top) length = middle + 1;
      else most = middle;
    }
    // of several lines of one place, such as those of a paragraph, the first counts
    if (ends[length]?.anchor.top !== anchor.top) ends[length] = { anchor, before: ends[length - 1] };
  }
  const rising: A[] = [];
  for (let last = ends.at(-1); last !== undefined; last = last.before) rising.push(last.anchor);
  return rising.reverse();
}

/** A sequence of anchors by its last. */
interface Rising<A extends Anchor> {
  readonly anchor: A;
  readonly before: Rising<A> | undefined;
}

/** How far down a line is; evenly between the lines around it. */
export function topOf(anchors: readonly Anchor[], line: number): number | undefined {
  const at = anchors.findIndex(anchor => anchor.line > line);
  const before = at < 0 ? anchors.at(-1) : anchors[at - 1];
  const behind = at < 0 ? undefined : anchors[at];
  if (before === undefined) return behind === undefined ? undefined : 0;
  if (behind === undefined) return before.top;
  return before.top + ((line - before.line) / (behind.line - before.line)) * (behind.top - before.top);
}

/** The line, with a fraction, that is so far down. */
export function lineAt(anchors: readonly Anchor[], top: number): number | undefined {
  const at = anchors.findIndex(anchor => anchor.top > top);
  const before = at < 0 ? anchors.at(-1) : anchors[at - 1];
  const behind = at < 0 ? undefined : anchors[at];
  if (before === undefined) return behind === undefined ? undefined : 0;
  if (behind === undefined) return before.line;
  return before.line + ((top - before.top) / (behind.top - before.top)) * (behind.line - before.line);
}
