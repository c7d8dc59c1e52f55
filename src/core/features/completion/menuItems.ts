import { itemStep } from '../../schema/keyFacts';
import { withPercentSigns } from '../../site/addresses/encodedPath';
import { yamlText } from '../../syntax/yamlText';
import { lineStart } from '../../text/lines';
import type { YamlPlace } from '../yamlPlace';
import type { CompletionInput, CompletionItem } from './completionItem';
import { menuAddresses } from './menuAddresses';
import { menuTargets } from './menuTitles';
import { wordRanges } from './wordRanges';

/**
 * Whole items of the menu that it does not have yet, `title: "Papers"` with its `url` below, where nothing of an item is written: behind its
 * dash, or in its place, where the dash is written too. In that place also the `url` of an item whose title stands right above: there
 * VS Code puts the cursor behind a title.
 */
export function menuItems(
  input: CompletionInput,
  { parent, range, blank, hasColon, inset, siblings }: Extract<YamlPlace, { readonly kind: 'entry' }>,
): readonly CompletionItem[] {
  const { text, offset } = input;
  const [list = '', step] = parent;
  const isBehindDash = step === itemStep;
  const isQuoted = /["']/.test(text.charAt(range.start));
  if (parent.length !== (isBehindDash ? 2 : 1) || hasColon || isQuoted || siblings.size > 0) return [];
  const addresses = menuAddresses(input, '', list);
  const start = isBehindDash ? '' : '- ';
  const below = `\n${' '.repeat(inset + start.length)}`;
  const items = menuTargets(input, list).flatMap(({ value: title, leadsTo, isTaken }): readonly CompletionItem[] => {
    // not the first of all where none leads there: a page that shows the list is no target of it
    const target = isTaken ? undefined : addresses(title).find(({ value }) => value.endsWith(leadsTo));
    if (target === undefined) return [];
    const url = withPercentSigns(target.value, /["']/g);
    return [
      {
        label: title,
        kind: 'value',
        detail: { kind: 'site', text: target.value },
        documentation: [],
        ...wordRanges(text, range, offset, title),
        insertText: `${blank}${start}title: "${yamlText(title, '"')}"${below}url: "${yamlText(url, '"')}"`,
      },
    ];
  });
  return isBehindDash ? items : [...urlOfItemAbove(input, range.start), ...items];
}

function urlOfItemAbove({ text, offset }: CompletionInput, start: number): readonly CompletionItem[] {
  const line = lineStart(text, start);
  const [, before] = /^([ \t]*-[ \t]+)title:[^\n]*\n$/.exec(text.slice(lineStart(text, line - 1), line)) ?? [];
  const missing = (before?.length ?? 0) - (start - line);
  if (missing <= 0) return [];
  return [
    {
      label: 'url',
      kind: 'key',
      detail: undefined,
      documentation: [],
      range: { start, end: offset },
      insertText: `${' '.repeat(missing)}url: `,
      goesOn: true,
    },
  ];
}
