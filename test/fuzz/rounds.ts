/**
 * How many random cases a property is held against: `usual`, where a change is to land, and five times as many in the second circle
 * (`npm run test:all`: docs/decisions/026-two-circles.md).
 */
export function rounds(usual: number): number {
  return process.env.SECOND_CIRCLE === undefined ? usual : 5 * usual;
}
