import type { OutlineItem } from './outlineItem';

/** Whether the page has one in the other language, which VS Code's own outline knows nothing of. */
export function hasCounterparts(items: readonly OutlineItem[]): boolean {
  return items.some(({ counterpart }) => counterpart !== undefined);
}

/**
 * What is left of an outline beside VS Code's own where sections have no names in another language: papers, with the section they stand in as detail, and headings that only
 * kramdown or HTML knows.
 */
export function besideEditor(items: readonly OutlineItem[], section = ''): readonly OutlineItem[] {
  return items.flatMap((item): readonly OutlineItem[] => {
    if (item.kind === 'section')
      return item.known
        ? besideEditor(item.children, item.name)
        : [{ ...item, detail: section, children: besideEditor(item.children) }];
    if (item.kind === 'entry') return [];
    return [{ ...item, detail: [item.detail, section].filter(part => part !== '').join(' · ') }];
  });
}

/** The sections with their papers alone, for an outline beside VS Code's own: that has no list items either. */
export function withoutEntries(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap(item => (item.kind === 'entry' ? [] : [{ ...item, children: withoutEntries(item.children) }]));
}
