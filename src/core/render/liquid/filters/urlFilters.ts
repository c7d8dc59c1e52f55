import type { Filter } from '../filter';
import { filter } from '../filter';
import { toText } from '../rubyText';
import type { Hash } from '../values';
import { isHash, isNil } from '../values';
import { normalizeUrl, schemeOf } from './normalizeUrl';

/** Jekyll's filters over addresses. */
export const urlFilters: ReadonlyMap<string, Filter> = new Map([
  [
    'absolute_url',
    filter(0, 0, (input, _, context) => (isNil(input) ? null : absoluteUrl(addressOf(input), context.host.config))),
  ],
  [
    'relative_url',
    filter(0, 0, (input, _, context) => (isNil(input) ? null : relativeUrl(addressOf(input), context.host.config))),
  ],
  [
    'strip_index',
    filter(0, 0, input => (isNil(input) || input === '' ? null : toText(input).replace(/\/index\.html?$/m, '/'))),
  ],
]);

/** A page stands for its address. */
function addressOf(input: unknown): string {
  return toText(isHash(input) && Object.hasOwn(input, 'url') ? input.url : input);
}

/** `baseurl` before the address, characters beyond ASCII percent-encoded; an address with a scheme stays as it is. */
export function relativeUrl(input: string, config: Hash): string {
  if (schemeOf(input) !== undefined) return input;
  const base = toText(config.baseurl).replace(/\/$/, '');
  return normalizeUrl(withSlash(base) + withSlash(input));
}

/** The site's `url` before that. */
export function absoluteUrl(input: string, config: Hash): string {
  if (schemeOf(input) !== undefined) return input;
  const url = toText(config.url);
  const relative = relativeUrl(input, config);
  return url === '' ? relative : normalizeUrl(url + relative);
}

function withSlash(text: string): string {
  return text === '' || text.startsWith('/') ? text : `/${text}`;
}
