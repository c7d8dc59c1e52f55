const before = /^(?:before|prior to|earlier than)\s((?:19|20)\d\d)$|^((?:19|20)\d\d)\s?年?(?:以前|之前)$/i;
const until =
  /^(?:until|up to)\s((?:19|20)\d\d)$|^((?:19|20)\d\d)\s(?:and|or|&)\s(?:earlier|before|older|prior)$|^((?:19|20)\d\d)\s?年?(?:及|和|或)(?:其|更)?(?:以前|之前|更早|早)$/i;
const earlier = /^(?:earlier|older)(?:\s(?:years|papers|publications|works?))?$|^更早$|^早期(?:论文)?$/i;

/**
 * The last year of papers below a heading that has those of several: 2023 for `Before 2024`, 2024 for `2024 and earlier`, `Infinity` for
 * `Earlier`, which says none. `undefined` for other words.
 */
export function lastYearOf(heading: string): number | undefined {
  const [, ...exclusive] = before.exec(heading) ?? [];
  const [, ...inclusive] = until.exec(heading) ?? [];
  const [first] = exclusive.filter(Boolean);
  const [last] = inclusive.filter(Boolean);
  if (first !== undefined) return Number(first) - 1;
  if (last !== undefined) return Number(last);
  return earlier.test(heading) ? Infinity : undefined;
}
