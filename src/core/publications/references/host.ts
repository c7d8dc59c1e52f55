import type { CslItem } from '../work';

/** Whether a work stands in a book, proceedings or a dictionary, whose editors are not its own. */
export function hasHost({ type }: CslItem): boolean {
  return type === 'chapter' || type === 'paper-conference' || type === 'entry-encyclopedia';
}
