/** Goes on without waiting for `work`, for which nobody waits: what goes wrong in it is told to `report`. */
export function inBackground(work: Promise<unknown>, report: (error: unknown) => void): void {
  work.catch(report);
}
