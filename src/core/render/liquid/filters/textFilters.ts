import { fromBase64, toBase64 } from '../../../text/base64';
import { downcase } from '../../../text/downcase';
import type { RenderContext } from '../rendering';
import { LiquidError } from '../errors';
import type { Filter } from '../filter';
import { filter, letterByLetter } from '../filter';
import { wholeNumber } from '../numbers';
import { toText } from '../rubyText';
import type { Semantics } from '../semantics';
import { isArray, isNil } from '../values';
import { formEncode, percentDecode } from './percentEncoding';
import { stripHtml } from './stripHtml';

/** Filters over one text, as Liquid's StandardFilters have them (https://shopify.github.io/liquid/). */
export const textFilters: ReadonlyMap<string, Filter> = new Map([
  ['append', filter(1, 1, (input, [text]) => toText(input) + toText(text))],
  ['base64_decode', onText(text => base64Decode(text, 'base64_decode'))],
  ['base64_encode', onText(base64Encode)],
  ['base64_url_safe_decode', onText(text => base64Decode(fromUrlSafe(text), 'base64_url_safe_decode'))],
  ['base64_url_safe_encode', onText(text => base64Encode(text).replaceAll('+', '-').replaceAll('/', '_'))],
  ['capitalize', onText(capitalize)],
  ['downcase', onText(downcase)],
  ['escape', unlessNil(escapeHtml)],
  ['escape_once', onText(escapeOnce)],
  ['h', unlessNil(escapeHtml)],
  ['lstrip', onText(text => text.replace(/^[\0\t-\r ]+/, ''))],
  ['newline_to_br', onText(text => text.replace(/\r?\n/g, '<br />\n'))],
  ['prepend', filter(1, 1, (input, [text]) => toText(text) + toText(input))],
  ['remove', filter(1, 1, (input, [text], context) => replaceAll(toText(input), toText(text), '', context))],
  ['remove_first', filter(1, 1, (input, [text]) => replaceFirst(toText(input), toText(text), ''))],
  ['remove_last', filter(1, 1, (input, [text]) => replaceLast(toText(input), toText(text), ''))],
  [
    'replace',
    filter(1, 2, (input, [text, by = ''], context) => replaceAll(toText(input), toText(text), toText(by), context)),
  ],
  ['replace_first', filter(1, 2, (input, [text, by = '']) => replaceFirst(toText(input), toText(text), toText(by)))],
  ['replace_last', filter(2, 2, (input, [text, by]) => replaceLast(toText(input), toText(text), toText(by)))],
  ['rstrip', onText(text => rightStripped(text))],
  [
    'slice',
    filter(1, 2, (input, [offset, length]) =>
      slice(input, wholeNumber(offset), isNil(length) ? 1 : wholeNumber(length)),
    ),
  ],
  ['split', filter(1, 1, (input, [separator]) => split(toText(input), toText(separator)))],
  ['strip', onText(strip)],
  ['strip_html', onText(stripHtml)],
  ['strip_newlines', onText(text => text.replace(/\r?\n/g, ''))],
  [
    'truncate',
    filter(0, 2, (input, [length = 50, ending = '...']) =>
      isNil(input) ? null : truncate(toText(input), wholeNumber(length), toText(ending)),
    ),
  ],
  [
    'truncatewords',
    filter(0, 2, (input, [words = 15, ending = '...'], { host }) =>
      isNil(input) ? null : truncateWords(toText(input), wholeNumber(words), toText(ending), host.semantics),
    ),
  ],
  ['upcase', onText(text => text.toUpperCase())],
  ['url_decode', unlessNil((text, context) => urlDecode(letterByLetter(text, context)))],
  ['url_encode', unlessNil((text, context) => formEncode(letterByLetter(text, context)))],
]);

/** What is no UTF-8 after decoding stops the build. */
function urlDecode(text: string): string {
  const decoded = percentDecode(text.replaceAll('+', ' '));
  if (decoded.includes('\uFFFD') && !/\uFFFD|%ef%bf%bd/i.test(text))
    throw new LiquidError('invalid byte sequence in UTF-8');
  return decoded;
}

function onText(change: (text: string) => string): Filter {
  return filter(0, 0, input => change(toText(input)));
}

function unlessNil(change: (text: string, context: RenderContext) => string): Filter {
  return filter(0, 0, (input, _, context) => (isNil(input) ? null : change(toText(input), context)));
}

/** As `escapeHtml`, but what is an entity already is left alone. */
export function escapeOnce(text: string): string {
  return text.replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, escapeCharacter);
}

/** `& < > " '` as Ruby's `CGI.escapeHTML` writes them: `&quot;` and `&#39;`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, escapeCharacter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeCharacter(character: string): string {
  return entities[character] ?? character;
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + downcase(text.slice(first.length));
}

/** `String#strip`: white space of ASCII and NUL at both ends; a no-break space stays. */
export function strip(text: string): string {
  return rightStripped(text.replace(/^[\0\t-\r ]+/, ''));
}

function rightStripped(text: string): string {
  let end = text.length;
  while (end > 0 && /[\0\t-\r ]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `String#split`: a space stands for any white space, empty texts at the end are dropped. */
export function split(text: string, separator: string): readonly string[] {
  if (text === '') return [];
  const parts =
    separator === ' ' ? strip(text).split(/[\0\t-\r ]+/) : separator === '' ? Array.from(text) : text.split(separator);
  let end = parts.length;
  while (end > 0 && parts[end - 1] === '') end -= 1;
  return parts.slice(0, end);
}

/** `gsub` with a text: see `expanded`. Charges for what grows. */
function replaceAll(text: string, pattern: string, replacement: string, context: RenderContext): string {
  const parts = pattern === '' ? ['', ...Array.from(text), ''] : text.split(pattern);
  const [first = '', ...others] = parts;
  const isSame = !/\\[`']/.test(replacement);
  const put = isSame ? expanded(replacement, pattern, '', '') : '';
  const length = isSame ? put.length : replacement.length * text.length;
  context.charge((others.length * length) >> 9);
  if (others.length * length > 100_000_000) throw new LiquidError('A text grows too long', 'limit');
  if (isSame) return parts.join(put);
  let at = first.length;
  return others.reduce((done, part) => {
    const by = expanded(replacement, pattern, text.slice(0, at), text.slice(at + pattern.length));
    at += pattern.length + part.length;
    return done + by + part;
  }, first);
}

function replaceFirst(text: string, pattern: string, replacement: string): string {
  const at = text.indexOf(pattern);
  if (at === -1) return text;
  const [before, behind] = [text.slice(0, at), text.slice(at + pattern.length)];
  return before + expanded(replacement, pattern, before, behind) + behind;
}

/** What takes its place is taken as it is, without `\0`. */
function replaceLast(text: string, pattern: string, replacement: string): string {
  const at = text.lastIndexOf(pattern);
  return at === -1 ? text : text.slice(0, at) + replacement + text.slice(at + pattern.length);
}

function base64Encode(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}

/** What is no UTF-8 is shown as such; Ruby has bytes there, and stops where letters that are not ASCII stand beside others. */
function base64Decode(text: string, name: string): string {
  const bytes = fromBase64(text);
  if (bytes === undefined) throw new LiquidError(`invalid base64 provided to ${name}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The `=` may be missing, and the other two letters are allowed too. */
function fromUrlSafe(text: string): string {
  const letters = text.replaceAll('-', '+').replaceAll('_', '/');
  return text.endsWith('=') ? letters : letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
}

/**
 * What Ruby puts in the place of what it found: `\0` is that itself, `\'` all that stands behind it, a backslash and a backtick what stands before,
 * `\\` a backslash. Source: https://docs.ruby-lang.org/en/3.3/String.html#class-String-label-Substitution+Methods
 */
function expanded(replacement: string, found: string, before: string, behind: string): string {
  const signs: Readonly<Record<string, string>> = { '\\': '\\', 0: found, '&': found, '`': before, "'": behind };
  return replacement.replace(/\\([\\0-9&`'+])/g, (_, sign: string) => signs[sign] ?? '');
}

function slice(input: unknown, offset: number, length: number): unknown {
  const items: readonly unknown[] = isArray(input) ? input : Array.from(toText(input));
  const start = offset < 0 ? items.length + offset : offset;
  const part = start < 0 || length < 0 ? [] : items.slice(start, start + length);
  return isArray(input) ? part : part.join('');
}

function truncate(text: string, length: number, ending: string): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  return characters.slice(0, Math.max(0, length - Array.from(ending).length)).join('') + ending;
}

/** Liquid 4 puts the ending behind a text of just as many words, too. */
function truncateWords(text: string, count: number, ending: string, semantics: Semantics): string {
  const words = split(text, ' ');
  const kept = Math.max(1, count);
  const isShort = semantics === 'github-pages' ? words.length < kept : words.length <= kept;
  return isShort ? text : words.slice(0, kept).join(' ') + ending;
}
