/**
 * Takes a heading out of the page that is printed, with what stands below it up to the next heading that could have been chosen, of any level:
 * those below it that are left out too are named themselves. What has no id could not, and goes with the section above it.
 */
export function leaveOut(page: Document, id: string): void {
  const heading = page.getElementById(id);
  const level = levelOf(heading);
  if (heading === null || level === undefined) return;
  for (let next = heading.nextElementSibling; next !== null; next = heading.nextElementSibling) {
    const nextLevel = levelOf(next);
    if (nextLevel !== undefined && (nextLevel <= level || next.id !== '')) break;
    next.remove();
  }
  heading.remove();
}

function levelOf(element: Element | null): number | undefined {
  const [, level] = /^H([1-6])$/.exec(element?.tagName ?? '') ?? [];
  return level === undefined ? undefined : Number(level);
}
