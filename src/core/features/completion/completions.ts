import { isCodeOrFormula } from '../../page/verbatimAt';
import { isMarkdownName } from '../../site/fileName';
import { liquidPlace } from '../liquid/liquidPlace';
import { attributeLists } from './attributeLists';
import { attributeValues } from './attributeValues';
import { citationIds } from './citationIds';
import { classNames } from './classNames';
import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';
import { dataItems } from './dataItems';
import { footnotes } from './footnotes';
import { includeNames } from './includeNames';
import { includeParameters } from './includeParameters';
import { linkTargets } from './linkTargets';
import { liquidArguments } from './liquidArguments';
import { liquidFilters } from './liquidFilters';
import { liquidObjects } from './liquidObjects';
import { liquidPaths } from './liquidPaths';
import { liquidTags } from './liquidTags';
import { liquidTexts } from './liquidTexts';
import { yamlKeys } from './yamlKeys';
import { yamlValues } from './yamlValues';

/** One kind of place each; the first that knows the place answers. */
const inYaml: readonly CompletionSource[] = [yamlKeys, yamlValues, dataItems];
const inLiquid: readonly CompletionSource[] = [
  liquidTags,
  includeNames,
  includeParameters,
  liquidFilters,
  liquidPaths,
  liquidTexts,
  liquidArguments,
  liquidObjects,
];
const inMarkup: readonly CompletionSource[] = [
  classNames,
  citationIds,
  linkTargets,
  attributeValues,
  attributeLists,
  footnotes,
];

/** What can be written at an offset of a file, most useful first; nothing where we know no more than the editor itself. */
export function completions(input: CompletionInput): readonly CompletionItem[] {
  for (const source of sourcesFor(input)) {
    const items = source(input);
    if (items !== undefined) return items;
  }
  return [];
}

function sourcesFor({ path, text, offset, pageModel }: CompletionInput): readonly CompletionSource[] {
  if (/\.(?:ya?ml)$/i.test(path)) return inYaml;
  if (liquidPlace(text, offset) !== undefined) return inLiquid;
  // Liquid is run in code as well, but `<div class="` there is shown as it is written
  const page = isMarkdownName(path) ? pageModel(path) : undefined;
  return page !== undefined && isCodeOrFormula(page, offset) ? inYaml : [...inYaml, ...inMarkup];
}
