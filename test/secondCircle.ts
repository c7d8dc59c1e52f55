/** Whether all is tested that takes long (`npm run test:all`), not only what decides whether a change lands: docs/decisions/026-two-circles.md. */
export function isSecondCircle(): boolean {
  return process.env.SECOND_CIRCLE !== undefined;
}

/** Of so many cases of one kind the first circle takes each `usual`th, the second circle all: the step from one to the next. */
export function step(usual: number): number {
  return isSecondCircle() ? 1 : usual;
}

/** How many random cases a property is held against: `usual` in the first circle, ten times as many in the second. */
export function rounds(usual: number): number {
  return isSecondCircle() ? 10 * usual : usual;
}
