import type { ScrollPlace } from '../protocol/previewPanel';

/** How long pictures may take until the place is given up on. */
const patienceMs = 4000;
/** What the reader does to look elsewhere. */
const readersOwn = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** What keeps each page at the place that was asked for last: the one before must not take it back from there. */
const keepers = new WeakMap<Document, AbortController>();

/** How far a page is scrolled. */
export function scrollOf(page: Document): ScrollPlace {
  const { scrollLeft, scrollTop } = page.documentElement;
  return { x: scrollLeft, y: scrollTop };
}

/**
 * Scrolls a page to where it was, at once. A page whose pictures have yet to come may be too short for that: then it is
 * tried again as it grows, until the reader takes over, another place is asked for or something else has scrolled it.
 */
export function scrollToPlace(page: Document, place: ScrollPlace): void {
  const isThere = (): boolean => {
    page.documentElement.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    return Math.abs(scrollOf(page).y - place.y) < 2;
  };
  const stopped = new AbortController();
  keepers.get(page)?.abort();
  keepers.set(page, stopped);
  const stop = (): void => stopped.abort();
  for (const type of readersOwn) {
    page.addEventListener(type, stop, { capture: true, passive: true, signal: stopped.signal });
  }
  if (isThere()) {
    // A smooth scroll that was under way moves the page on for a frame or two.
    holdFor(3, isThere, stopped.signal, stop);
    return;
  }
  let reached = scrollOf(page).y;
  const growth = new ResizeObserver(() => {
    // The page was at its end: whoever scrolled it since has gone up.
    if (scrollOf(page).y < reached - 2 || isThere()) stop();
    reached = scrollOf(page).y;
  });
  const timer = setTimeout(stop, patienceMs);
  stopped.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    growth.disconnect();
  });
  growth.observe(page.documentElement);
}

function holdFor(frames: number, hold: () => void, stopped: AbortSignal, stop: () => void): void {
  requestAnimationFrame(() => {
    if (stopped.aborted) return;
    hold();
    if (frames > 1) holdFor(frames - 1, hold, stopped, stop);
    else stop();
  });
}
