import { parametersRead } from '../../site/references/keysRead';
import { includedFile } from '../liquid/includedFile';
import { isInQuotes, liquidPlace, nameBehind } from '../liquid/liquidPlace';
import type { CompletionSource } from './completionItem';

/** The parameters that an include reads, behind its name, but those that are given already. */
export const includeParameters: CompletionSource = ({ site, path, text, offset }) => {
  const place = liquidPlace(text, offset);
  const [, tag = '', name = '', given = '', word = ''] =
    /^\s*(include|include_cached|include_relative)\s+([\w./-]+)(\s(?:[^]*[^\w-])?)([\w-]*)$/.exec(
      place?.before ?? '',
    ) ?? [];
  if (site === undefined || place?.kind !== 'tag' || tag === '' || isInQuotes(given)) return undefined;
  if (!/\s$/.test(given)) return undefined;
  const file = includedFile(site, path, tag, name);
  if (file === undefined) return [];
  const behind = nameBehind(text, offset).length;
  const end = text.slice(offset).search(/%\}|$/);
  const others = `${given} ${text.slice(offset + behind, offset + Math.min(end, 500))}`;
  return parametersRead(file)
    .filter(key => !new RegExp(`(?:^|\\s)${key}\\s*=`).test(others))
    .map(key => ({
      label: key,
      kind: 'parameter',
      detail: undefined,
      documentation: [],
      range: { start: offset - word.length, end: offset + behind },
      insertText: text[offset + behind] === '=' ? key : `${key}=`,
    }));
};
