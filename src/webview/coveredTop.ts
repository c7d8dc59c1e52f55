/**
 * The bar that covers the top of the window while the page is scrolled: the menu of the template. One that has not come to the top yet
 * covers nothing, and neither does a veil over the whole page.
 */
export function barAtTop(page: Document): Element | undefined {
  const view = page.defaultView;
  if (view === null) return undefined;
  return page
    .elementsFromPoint(view.innerWidth / 2, 0)
    .find(
      element =>
        /^(?:fixed|sticky)$/.test(view.getComputedStyle(element).position) &&
        element.getBoundingClientRect().bottom < view.innerHeight / 2,
    );
}

/** How much of the top of the window a bar covers, in CSS pixels. */
export function coveredTop(page: Document): number {
  return barAtTop(page)?.getBoundingClientRect().bottom ?? 0;
}

/**
 * The place of the page, in CSS pixels from its top, that a reader sees first when it is scrolled so far: below the bar, and at the very
 * beginning all that comes first.
 */
export function firstInSight(scrolled: number, covered: number): number {
  return scrolled < 1 ? 0 : scrolled + covered;
}

/** How far to scroll that a place of the page is what is seen first. */
export function scrolledTo(place: number, covered: number): number {
  return Math.max(0, place - covered);
}

/** Whether an element stays where it is in the window while the page is scrolled, alone or with what it is in. */
export function isStuck(element: Element, view: Window): boolean {
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (/^(?:fixed|sticky)$/.test(view.getComputedStyle(around).position)) return true;
  return false;
}
