/** Types that several folders of the core speak in; they hold no code that could tie the folders together. */
export function isContract(path: string): boolean {
  return (
    path === 'src/core/page/pageModel.ts' || path === 'src/core/rules/rule.ts' || path === 'src/core/kramdown/tree.ts'
  );
}
