import type { Place } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import { isReadByEditor } from '../editorMarkdown';
import { isWholeAddress } from '../../text/scheme';
import { nearestPlaces } from './nearestPlaces';
import { resolve } from './resolve';
import { taggedId } from './taggedId';
import { referencesIn, type SiteReading } from '../siteReading';

/** A place of a file that opens another on a click. */
export interface DocumentLink {
  readonly range: OffsetRange;
  readonly target: Place;
}

/**
 * The links of a file that lead to something of the site: addresses, includes, layouts. Addresses of other sites are not
 * among them, nor what names a single value (`site.data.…`), which is no link to the eye, nor addresses in the body of
 * Markdown: VS Code's own support has a link at each of them, and two at one place are one too many.
 */
export function documentLinks(reading: SiteReading, path: string): readonly DocumentLink[] {
  const body = isReadByEditor(path) ? (reading.pageModel(path)?.frontMatter.range.end ?? 0) : Infinity;
  return referencesIn(reading, path).flatMap(reference => {
    const { kind, text, range } = reference;
    if (kind === 'data' || kind === 'config' || (kind === 'address' && range.start >= body) || isWholeAddress(text))
      return [];
    // the tag in it is a link already
    if (kind === 'address' && taggedId(text) !== undefined) return [];
    const resolved = resolve(reading, reference);
    const [target] = resolved === undefined ? [] : nearestPlaces(reading, path, range.start, resolved);
    return target === undefined ? [] : [{ range, target }];
  });
}
