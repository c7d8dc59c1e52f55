import type { CslItem } from '../work';

/** Whether a work stands in a book, proceedings or a dictionary, whose editors are not its own. */
export function hasHost({ type }: CslItem): boolean {
  return type === 'chapter' || type === 'paper-conference' || type === 'entry-encyclopedia';
}

/** Whether nothing but its address says where a work is: `@misc{…, howpublished={\url{…}}}`. */
export function isOnlyAddress({ type, URL, publisher, ...item }: CslItem): boolean {
  const place = item['container-title'] ?? item['event-title'] ?? publisher;
  return type === 'document' && URL !== undefined && place === undefined;
}

/** The title of what a paper stands in, or the conference where it was given. */
export function hostTitle(item: CslItem): string | undefined {
  return item['container-title'] ?? item['event-title'];
}
