import type { Filter } from '../filter';
import { filter, letterByLetter } from '../filter';
import type { RenderContext } from '../rendering';
import { rubyError } from '../errors';
import { noMethod } from '../rubyErrors';
import { toText } from '../rubyText';
import type { Hash } from '../values';
import { dropText, isHash, isNil, MethodLiteral } from '../values';
import { normalizeUrl, schemeOf } from './normalizeUrl';

/** Jekyll's filters over addresses. */
export const urlFilters: ReadonlyMap<string, Filter> = new Map([
  [
    'absolute_url',
    filter(0, 0, (input, _, context) =>
      isNil(input) ? null : absoluteUrl(addressOf(input, context), context.host.config),
    ),
  ],
  [
    'relative_url',
    filter(0, 0, (input, _, context) =>
      isNil(input) ? null : relativeUrl(addressOf(input, context), context.host.config),
    ),
  ],
  ['strip_index', filter(0, 0, stripIndex)],
]);

function stripIndex(input: unknown): string | null {
  if (isNil(input) || input === '' || input instanceof MethodLiteral) return null;
  if (typeof input !== 'string') throw noMethod('sub', input);
  return input.replace(/\/index\.html?$/m, '/');
}

/** A document stands for its address. */
function addressOf(input: unknown, context: RenderContext): string {
  const isObject = isHash(input) && dropText(input) !== undefined && Object.hasOwn(input, 'url');
  return letterByLetter(toText(isObject ? input.url : input), context);
}

/** `baseurl` before the address, characters beyond ASCII percent-encoded; an address with a scheme stays as it is. */
export function relativeUrl(input: string, config: Hash): string {
  if (isAbsolute(input)) return input;
  const base = toText(config.baseurl).replace(/\/$/, '');
  return normalizeUrl(withSlash(base) + withSlash(input));
}

/** The site's `url` before that. */
export function absoluteUrl(input: string, config: Hash): string {
  if (isAbsolute(input)) return input;
  const url = toText(config.url);
  const relative = relativeUrl(input, config);
  return url === '' ? relative : normalizeUrl(url + relative);
}

/** Whether there is a scheme; throws a LiquidError in Addressable's words for one that is none. */
function isAbsolute(input: string): boolean {
  const scheme = schemeOf(input);
  if (scheme === undefined) return false;
  if (!/^[a-z][a-z0-9.+-]*$/i.test(scheme)) throw rubyError(`Invalid scheme format: '${scheme}'`);
  if (/^https?:(?:\/\/)?$/i.test(input)) throw rubyError(`Absolute URI missing hierarchical segment: '${input}'`);
  return true;
}

function withSlash(text: string): string {
  return text === '' || text.startsWith('/') ? text : `/${text}`;
}
