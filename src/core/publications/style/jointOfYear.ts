/** Between a name and its year, where others have `joint`: only an acronym is written like `ICLR2025`. */
export function jointOfYear(joint: string, name: string): string {
  return joint === '' && /\s/.test(name) ? ' ' : joint;
}
