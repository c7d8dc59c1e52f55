import type { RenderContext } from '../rendering';
import type { Filter } from '../filter';
import { rubyClass } from '../comparison';
import { LiquidError, rubyError } from '../errors';
import { filter, letterByLetter } from '../filter';
import { leadingWhole, wholeFrom } from '../numbers';
import { inspect, toText } from '../rubyText';
import { noConversion, noMethod } from '../rubyErrors';
import type { Whole } from '../values';
import { isNil, isNumeric, isWhole, numberOf } from '../values';
import { slugify } from '../../../site/addresses/slug';
import { RubyTime } from '../../../time/rubyTime';
import { jsonOf } from './json';
import { formEncode, percentDecode, percentEncode } from './percentEncoding';
import { split, strip } from './textFilters';

/** Jekyll's own filters over texts (https://jekyllrb.com/docs/liquid/filters/). */
export const jekyllTextFilters: ReadonlyMap<string, Filter> = new Map([
  [
    'cgi_escape',
    filter(0, 0, (input, _, context) =>
      formEncode(
        letterByLetter(
          stringOf(input, () => noConversion(input, 'String')),
          context,
        ),
      ),
    ),
  ],
  ['inspect', filter(0, 0, input => xmlEscape(inspect(input)))],
  ['jsonify', filter(0, 0, input => jsonOf(input))],
  ['markdownify', filter(0, 0, markdownify)],
  ['normalize_whitespace', filter(0, 0, input => strip(toText(input).replace(/[\t-\r ]+/g, ' ')))],
  ['number_of_words', filter(0, 1, (input, [mode]) => numberOfWords(input, mode))],
  ['sassify', filter(0, 0, () => styleFilter('sassify'))],
  ['scssify', filter(0, 0, () => styleFilter('scssify'))],
  [
    'slugify',
    filter(0, 1, (input, [mode]) =>
      isNil(input) ? null : slugify(sluggable(input, mode), isNil(mode) ? 'default' : toText(mode)),
    ),
  ],
  ['smartify', filter(0, 0, smartify)],
  ['to_integer', filter(0, 0, toInteger)],
  [
    'uri_escape',
    filter(0, 0, (input, _, context) =>
      isNil(input)
        ? null
        : uriEscape(
            letterByLetter(
              stringOf(input, () => notText(input)),
              context,
            ),
          ),
    ),
  ],
  ['xml_escape', filter(0, 0, input => xmlEscape(toText(input)))],
]);

/** Markdown costs more than other filters do. */
function markdownify(input: unknown, _: readonly unknown[], context: RenderContext): string {
  const text = toText(input);
  context.charge(text.length >> 2);
  return context.host.markdownify(text);
}

/** Each line is read as Markdown, even of one letter. */
function smartify(input: unknown, _: readonly unknown[], context: RenderContext): string {
  const text = letterByLetter(toText(input), context);
  context.charge(text.split('\n').length << 2);
  return context.host.smartify(text);
}

function stringOf(input: unknown, error: () => LiquidError): string {
  if (typeof input !== 'string') throw error();
  return input;
}

/** A compiler of style sheets takes its time, a page waits for none: better no page than a wrong one. */
function styleFilter(name: string): never {
  throw new LiquidError(`${name} compiles style sheets, which is done outside of pages only`, 'limit');
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** As an attribute of XML, the way Ruby encodes it. */
export function xmlEscape(text: string): string {
  return text.replace(/[&<>"']/g, character => xmlEntities[character] ?? character);
}

function notText(input: unknown): LiquidError {
  return rubyError(`Can't convert ${rubyClass(input)} into String.`);
}

/** Ruby's Addressable decodes first, so that what is encoded already is not encoded twice. */
export function uriEscape(text: string): string {
  return percentEncode(percentDecode(text).normalize('NFC'), /[^a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;=]+/g);
}

function toInteger(input: unknown): Whole {
  if (typeof input === 'boolean') return Number(input);
  if (isWhole(input)) return input;
  if (isNumeric(input)) return wholeFrom(Math.trunc(numberOf(input)));
  if (typeof input === 'string') return leadingWhole(input);
  if (isNil(input)) return 0;
  if (input instanceof RubyTime) return Math.floor(input.epoch / 1000);
  throw noMethod('to_i', input);
}

const cjk = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu;
const otherWord = /[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\t-\r ]+/gu;

const slugModes = ['raw', 'default', 'pretty', 'ascii', 'latin'];

/** Only texts have the methods that `slugify` calls: which one fails tells the error. */
function sluggable(input: unknown, mode: unknown): string {
  const knows = isNil(mode) || slugModes.includes(toText(mode));
  return stringOf(input, () => noMethod(knows ? 'gsub' : 'downcase', input));
}

function numberOfWords(input: unknown, mode: unknown): number {
  const method = mode === 'cjk' || mode === 'auto' ? 'scan' : 'split';
  return countWords(
    stringOf(input, () => noMethod(method, input)),
    mode,
  );
}

/** Words between white space; with `cjk` each East Asian character is one, with `auto` where there are any. */
function countWords(text: string, mode: unknown): number {
  const characters = mode === 'cjk' || mode === 'auto' ? (text.match(cjk)?.length ?? 0) : 0;
  if (mode === 'cjk' || characters > 0) return characters + (text.match(otherWord)?.length ?? 0);
  return split(text, ' ').length;
}
