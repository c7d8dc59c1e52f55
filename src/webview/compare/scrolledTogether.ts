import { lineAt, risingAnchors, topOf, type Anchor } from '../scrollSync';

/** How far down the same blocks stand in two pages. */
export interface CommonPlace {
  readonly left: number;
  readonly right: number;
}

/**
 * How far down one page is to be scrolled when the other one is at `top`, so that both show the same block; evenly between the
 * blocks that both have.
 */
export function placeBeside(places: readonly CommonPlace[], from: 'left' | 'right', top: number): number | undefined {
  const anchors = (side: 'left' | 'right'): readonly Anchor[] =>
    places.map((place, line) => ({ line, top: place[side] }));
  const line = lineAt(risingAnchors(anchors(from)), top);
  return line === undefined ? undefined : topOf(risingAnchors(anchors(from === 'left' ? 'right' : 'left')), line);
}

/** Keeps two frames at the same place: `placesOf` is asked when one of them has been scrolled. */
export function scrollTogether(left: Window, right: Window, placesOf: () => readonly CommonPlace[]): void {
  const views = { left, right };
  /** Where each was put last: a scroll event there is an echo. */
  const put = new Map<'left' | 'right', number>();
  for (const [from, to] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    views[from].addEventListener(
      'scroll',
      () => {
        const { scrollY } = views[from];
        const echo = put.get(from);
        put.delete(from);
        if (echo !== undefined && Math.abs(scrollY - echo) < 2) return;
        const place = placeBeside(placesOf(), from, scrollY);
        if (place === undefined) return;
        const view = views[to];
        const most = view.document.documentElement.scrollHeight - view.innerHeight;
        const target = Math.max(0, Math.min(Math.round(place), most));
        if (Math.abs(target - view.scrollY) < 2) return;
        put.set(to, target);
        view.scrollTo({ top: target, behavior: 'instant' });
      },
      { passive: true },
    );
  }
}
