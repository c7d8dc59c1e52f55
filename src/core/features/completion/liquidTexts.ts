import { keysInOrder } from '../../syntax/keyOrder';
import { isMapping } from '../../syntax/plainMapping';
import { dateFormats } from '../liquid/dateFormats';
import { includedFile } from '../liquid/includedFile';
import { liquidPlace } from '../liquid/liquidPlace';
import { liquidValues } from '../liquid/liquidValues';
import { pathBehind } from '../liquid/pathBehind';
import { choice, type Choice } from './choice';
import type { CompletionInput, CompletionSource } from './completionItem';
import { liquidObjects } from './liquidObjects';

/** Texts in quotes of which the site or Liquid knows what they can be: formats of dates, keys, values, those of parameters. */
export const liquidTexts: CompletionSource = input => {
  const { text, offset } = input;
  const before = liquidPlace(text, offset)?.before;
  if (before === undefined) return undefined;
  const quoteAt = openQuote(before);
  const isOpen = quoteAt >= 0;
  // `| date: ‸`: the quotes are still to be written
  if (!isOpen && !/\|\s{0,9}\w{1,30}\s{0,9}:\s{0,9}$/.test(before.slice(-60))) return undefined;
  const ahead = isOpen ? before.slice(0, quoteAt) : before;
  const written = isOpen ? before.slice(quoteAt + 1) : '';
  const choices = choicesBehind(ahead.trimEnd(), isOpen, input);
  if (choices.length === 0) return undefined;
  const quote = isOpen ? '' : '"';
  const space = isOpen || /\s$/.test(before) ? '' : ' ';
  const range = { start: offset - written.length, end: isOpen ? closingQuote(text, offset, before[quoteAt]) : offset };
  const items = choices.map(({ value, kind, detail }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: space + quote + value + quote,
    ...(!isOpen && { filterText: value }),
  }));
  // without quotes a variable can stand there as well
  return isOpen ? items : [...items, ...(liquidObjects(input) ?? [])];
};

/** Where the quote stands that is open at the end of a piece of Liquid; -1 where none is. */
function openQuote(before: string): number {
  let open = -1;
  for (let at = 0; at < before.length; at++) {
    const sign = before[at];
    if (open < 0 && (sign === '"' || sign === "'")) open = at;
    else if (open >= 0 && sign === before[open]) open = -1;
  }
  return open;
}

/** The end of the text that is being written, which is where the cursor stands as long as its quote is open. */
function closingQuote(text: string, offset: number, quote: string | undefined): number {
  const rest = text.slice(offset, offset + 300);
  const close = rest.search(/["'\n]|[%}]\}|$/);
  return rest[close] === quote ? offset + close : offset;
}

/** `group_by: "year"` names a key of what stands before the filter. */
const byKey = /\|\s{0,9}(?:where|sort|sort_natural|map|group_by|find)\s{0,9}:$/;

function choicesBehind(ahead: string, isOpen: boolean, input: CompletionInput): readonly Choice[] {
  const end = ahead.slice(-120);
  if (/\|\s{0,9}date\s{0,9}:$/.test(end))
    return [...dateFormats].map(([format, printed]) => choice(format, 'value', printed));
  const ofKey = byKey.exec(end);
  if (ofKey !== null) return keys(possible(`${listBefore(ahead, ofKey[0].length)} | first`, input));
  const ofValue = /\|\s{0,9}(?:where|find)\s{0,9}:\s{0,9}["']([^"']{1,80})["']\s{0,9},$/.exec(end);
  if (ofValue?.[1] !== undefined)
    return texts(possible(`${listBefore(ahead, ofValue[0].length)} | map: "${ofValue[1]}" | first`, input));
  if (!isOpen) return [];
  if (ahead.endsWith('[')) return keysOf(pathBehind(ahead.slice(0, -1)), input);
  const compared = /\s{0,9}(?:==|!=|\scontains)$/.exec(end);
  if (compared !== null) return texts(compare(pathBehind(ahead.slice(0, ahead.length - compared[0].length)), input));
  const given = /\s([\w-]{1,80})\s{0,9}=$/.exec(end)?.[1];
  return given === undefined ? [] : texts(comparedWith(given, ahead, input));
}

/** The expression before a filter, without the name that it is assigned to. */
function listBefore(ahead: string, filter: number): string {
  return ahead.slice(0, ahead.length - filter).replace(/^\s{0,9}assign\s{1,9}[\w-]{1,80}\s{0,9}=/, '');
}

function possible(expression: string, { site, path, text, offset }: CompletionInput): readonly unknown[] {
  return site === undefined ? [] : liquidValues(site, path, text, offset).possible(expression);
}

function keysOf(path: string, input: CompletionInput): readonly Choice[] {
  return path === '' ? [] : keys(possible(path, input));
}

function keys(values: readonly unknown[]): readonly Choice[] {
  return [...new Set(values.filter(isMapping).flatMap(keysInOrder))].map(key => choice(key, 'object'));
}

function texts(values: readonly unknown[]): readonly Choice[] {
  const different = new Set(values.filter(value => typeof value === 'string' && value !== ''));
  return [...different].map(value => choice(String(value), 'value'));
}

/** What a path can be; of `page.lang` that of each page, since layouts and includes are shown on all. */
function compare(path: string, input: CompletionInput): readonly unknown[] {
  const key = /^page\.([\w-]+)$/.exec(path)?.[1];
  const pages = key === undefined ? [] : (input.site?.pages ?? []).map(({ data }) => data[key]);
  return path === '' ? [] : [...possible(path, input), ...pages];
}

/** The texts that an include compares a parameter with: `{% if include.size == "small" %}`. */
function comparedWith(parameter: string, ahead: string, { site, path }: CompletionInput): readonly string[] {
  const [, tag = '', name = ''] = /^\s{0,9}(include\w*)\s{1,9}([\w./-]{1,200})/.exec(ahead) ?? [];
  const file = site === undefined || tag === '' ? undefined : includedFile(site, path, tag, name);
  const compared = /(?<![\w.-])include\.([\w-]+)\s{0,9}[!=]=\s{0,9}["']([^"'\n]{1,80})["']/g;
  return [...(file?.text.matchAll(compared) ?? [])].flatMap(([, of, value = '']) => (of === parameter ? [value] : []));
}
