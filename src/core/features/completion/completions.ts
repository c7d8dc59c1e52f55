import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';
import { citationIds } from './citationIds';
import { classNames } from './classNames';
import { linkTargets } from './linkTargets';
import { yamlKeys } from './yamlKeys';
import { yamlValues } from './yamlValues';

/** One kind of place each; the first that knows the place answers. */
const sources: readonly CompletionSource[] = [yamlKeys, yamlValues, classNames, citationIds, linkTargets];

/** What can be written at an offset of a file, most useful first; nothing where we know no more than the editor itself. */
export function completions(input: CompletionInput): readonly CompletionItem[] {
  for (const source of sources) {
    const items = source(input);
    if (items !== undefined) return items;
  }
  return [];
}
