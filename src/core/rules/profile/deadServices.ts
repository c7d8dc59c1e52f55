/** Services that the template still knows and that were closed: Vine in 2017, Google+ in 2019. */
const closed: ReadonlyMap<string, string> = new Map([
  ['google_plus', 'Google+'],
  ['vine', 'Vine'],
]);

/** The name of the closed service that a key of the profile links to. */
export function closedService(key: string): string | undefined {
  return closed.get(key);
}
