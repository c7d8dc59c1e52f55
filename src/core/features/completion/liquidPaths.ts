import { withPercentSigns } from '../../site/addresses/encodedPath';
import { isForMachines, publishedFiles, sortOf } from '../../site/publishedFiles';
import { liquidPlace } from '../liquid/liquidPlace';
import { choice } from './choice';
import type { CompletionSource } from './completionItem';
import { fileChoice } from './fileChoice';

/** Paths from the root of the site in a string of Liquid: `{{ '/im‸' | relative_url }}`. */
export const liquidPaths: CompletionSource = ({ site, text, offset }) => {
  const place = liquidPlace(text, offset);
  const [, quote, written] = /(?:^|[\s:,=])(["'])(\/[^"'\s]*)$/.exec(place?.before ?? '') ?? [];
  if (site === undefined || quote === undefined || written === undefined) return undefined;
  const rest = text.slice(offset, offset + 300);
  const close = rest.search(/["'\s]|\}|$/);
  // what follows a string that is still open is not its end: `{{ '/‸ | relative_url }}`
  const range = { start: offset - written.length, end: rest[close] === quote ? offset + close : offset };
  const files = publishedFiles(site).filter(
    path => !isForMachines(path) && ['picture', 'document', 'film'].includes(sortOf(path)),
  );
  const pages = site.pages.filter(({ processed, url }) => processed && /(?:\/|\.html?)$/.test(url));
  return [
    ...files.map(path => fileChoice(site, path, `/${path}`)),
    ...pages.map(page => choice(page.url, 'page', page.path)),
  ].map(({ value, kind, detail, address = value }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: withPercentSigns(address, quote === "'" ? /'/g : /"/g),
  }));
};
