import { filtersFor } from '../../render/liquid/engine';
import { isInQuotes, liquidPlace } from '../liquid/liquidPlace';
import { filterExamples } from '../liquid/filterExamples';
import { asWritten } from '../wording';
import type { CompletionSource } from './completionItem';

/** The filters of the site's Liquid behind `|`, each with an example. */
export const liquidFilters: CompletionSource = ({ text, offset, semantics }) => {
  const place = liquidPlace(text, offset);
  const word = place && /\|\s*(\w*)$/.exec(place.before)?.[1];
  if (place === undefined || word === undefined || isInQuotes(place.before)) return undefined;
  const behind = /^\w*/.exec(text.slice(offset))?.[0].length ?? 0;
  const range = { start: offset - word.length, end: offset + behind };
  const space = place.before.endsWith('|') ? ' ' : '';
  // `{{ page.url | prep‸: base }}`
  const hasColon = /^\s{0,9}:/.test(text.slice(range.end, range.end + 10));
  const known = filtersFor(semantics);
  // those with an example are those that pages use
  const names = [...filterExamples.keys(), ...[...known.keys()].filter(name => !filterExamples.has(name)).sort()];
  return names.flatMap(name => {
    const filter = known.get(name);
    if (filter === undefined) return [];
    const example = filterExamples.get(name);
    return [
      {
        label: name,
        kind: 'filter' as const,
        detail:
          example === undefined
            ? undefined
            : asWritten(`${inputOf(example.liquid)} → ${example.result}`.replaceAll('\n', ' ')),
        documentation:
          example === undefined
            ? []
            : [{ kind: 'code' as const, language: 'liquid', text: `{{ ${example.liquid} }}\n→ ${example.result}` }],
        range,
        insertText: `${space}${name}${(filter.least > 0 || withArgument.has(name)) && !hasColon ? ': ' : ''}`,
        ...(space !== '' && { filterText: name }),
      },
    ];
  });
};

/** Filters that can stand without an argument, and do nothing useful then: `join` puts blanks between. */
const withArgument = new Set(['default', 'join']);

/** `'Dr. Lin'` of `'Dr. Lin' | remove: 'Dr. '`. */
function inputOf(liquid: string): string {
  return liquid.slice(0, liquid.indexOf(' | '));
}
