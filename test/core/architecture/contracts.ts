/** The types of a finding and its fixes, in which publications speak, too; it holds no code that could tie the folders together. */
export function isContract(path: string): boolean {
  return path === 'src/core/rules/rule.ts';
}
