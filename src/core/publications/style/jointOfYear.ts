/**
 * Between a name and its year, where others have `joint`: only an acronym is written like `ICLR2025` or `AAAI-25`, and a name that ends in a number of its own, of
 * a preprint or a report, is kept apart by a comma: `arXiv:2501.00042, 2025` beside `ICLR 2025`.
 * @param isApart whether a mark that closes between the two keeps them apart: `**arXiv:2501.00042** 2025`
 */
export function jointOfYear(joint: string, name: string, isApart = false): string {
  if (!isApart && /\d$/.test(name) && /^\s?$/.test(joint)) return ', ';
  return (joint === '' && /\s/.test(name)) || (joint === '-' && !/^[\p{Script=Latin}&]{2,14}$/u.test(name))
    ? ' '
    : joint;
}
