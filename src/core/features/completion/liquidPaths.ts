import { withPercentSigns } from '../../site/addresses/encodedPath';
import { liquidPlace } from '../liquid/liquidPlace';
import { targetPlace } from '../preview/targetPlace';
import type { CompletionSource } from './completionItem';
import { rootChoices } from './rootChoices';

/** Paths from the root of the site in a string of Liquid: `{{ '/im‸' | relative_url }}`, before that filter without the slash too. */
export const liquidPaths: CompletionSource = ({ site, text, offset }) => {
  const place = liquidPlace(text, offset);
  const [, quote, written] = /(?:^|[\s:,=])(["'])([^"'\s]*)$/.exec(place?.before ?? '') ?? [];
  if (site === undefined || place === undefined || quote === undefined || written === undefined) return undefined;
  const rest = text.slice(offset, offset + 300);
  const close = rest.search(/["'\s]|\}|$/);
  const isClosed = rest[close] === quote;
  const isAddress = isClosed && /^.\s{0,9}\|\s{0,9}(?:relative|absolute)_url\b/.test(rest.slice(close));
  if (!written.startsWith('/') && !isAddress) return undefined;
  // what follows a string that is still open is not its end: `{{ '/‸ | relative_url }}`
  const range = { start: offset - written.length, end: isClosed ? offset + close : offset };
  const around = targetPlace(text, text.lastIndexOf('{', place.start) - 1);
  return rootChoices(site, around?.wanted).map(({ value, kind, detail, address = value }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: withPercentSigns(address, quote === "'" ? /'/g : /"/g),
    ...(!written.startsWith('/') && { filterText: value.slice(1) }),
  }));
};
