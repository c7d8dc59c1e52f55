/** Between a name and its year, where others have `joint`: only an acronym is written like `ICLR2025` or `AAAI-25`. */
export function jointOfYear(joint: string, name: string): string {
  return (joint === '' && /\s/.test(name)) || (joint === '-' && !/^[\p{Script=Latin}&]{2,14}$/u.test(name))
    ? ' '
    : joint;
}
