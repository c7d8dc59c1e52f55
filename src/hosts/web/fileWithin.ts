/** A browser has no disk. */
export function fileWithin(): Promise<undefined> {
  return Promise.resolve(undefined);
}
