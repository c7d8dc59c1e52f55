import { isHome } from '../../site/homeFirst';
import { includedName, includedPath, isInclude } from '../../site/references/includeTags';
import { shownOn } from '../../site/shownOn';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { readFrontMatter } from '../../syntax/frontMatter';
import { readLiquid } from '../../syntax/liquid';
import type { Place } from '../../text/mappedText';
import { holdsOffset, slice, type OffsetRange } from '../../text/range';
import { assignedBefore } from '../liquid/assignedBefore';
import { givenParameters } from '../liquid/givenParameters';
import { isInQuotes } from '../liquid/liquidPlace';
import { segmentEnd, wordAt } from '../liquid/wordAt';
import { deepestKey, type Definition } from './places';
import type { SiteReading } from '../siteReading';

/**
 * Where a name of Liquid has its value from: the tags that may have given a variable its value, the front matter of `page.title`, the
 * includes that give a parameter, and of a parameter that is given where the include reads it.
 */
export function liquidDefinition({ site }: SiteReading, path: string, offset: number): Definition | undefined {
  const file = site.files.get(path);
  const region = file && readLiquid(file.text).find(({ range }) => holdsOffset(range, offset));
  if (file === undefined || region === undefined || (region.kind !== 'output' && region.kind !== 'tag'))
    return undefined;
  const { text } = file;
  const inside = region.kind === 'output' ? region.expression : region.markup;
  if (offset < inside.start || offset > inside.end) return undefined;
  const word = wordAt(text, offset, inside);
  if (isInQuotes(text.slice(inside.start, word.start))) return undefined;
  if (isInclude(region) && /^\s{0,9}=(?!=)/.test(text.slice(word.end, inside.end)))
    return found(word, readersOf(site, path, region.name, includedName(region, text), slice(text, word)));
  const end = segmentEnd(text, word, offset);
  const [first = '', ...keys] = text.slice(word.start, end).split('.');
  const range = { start: end - (keys.at(-1) ?? first).length, end };
  if (first === 'page' && keys.length > 0) return found(range, inFrontMatter(site, path, keys));
  if (first === 'include' && keys.length === 1) {
    const given = givenParameters(site, path).filter(({ name }) => name === keys[0]);
    return found(
      range,
      given.map(({ place }) => place),
    );
  }
  if (keys.length > 0) return undefined;
  if (first === 'site') return found(range, [{ path: site.config.path, start: 0, end: 0 }]);
  const tags = assignedBefore(text, region.range.start).filter(({ name }) => name === first);
  return found(
    range,
    tags.map(tag => ({ path, ...tag.range })),
  );
}

function found(range: OffsetRange, places: readonly Place[]): Definition | undefined {
  return places.length === 0 ? undefined : { range, places };
}

/** In the page that the file is or that shows it; what all pages share is read with the home page. */
function inFrontMatter(site: SiteSnapshot, path: string, keys: readonly string[]): readonly Place[] {
  const page = shownOn(site, path)[0] ?? site.pages.find(isHome);
  const file = page && site.files.get(page.path);
  const range = file && deepestKey(readFrontMatter(file.text).yaml.root, keys);
  return file === undefined || range === undefined ? [] : [{ path: file.path, ...range }];
}

/** The first `include.title` of the file that a tag includes. */
function readersOf(
  site: SiteSnapshot,
  path: string,
  tag: string,
  name: string | undefined,
  parameter: string,
): readonly Place[] {
  const page = shownOn(site, path)[0]?.path ?? path;
  const file = name === undefined ? undefined : site.files.get(includedPath(site, tag, name, page));
  const members = file?.text.matchAll(/(?<![\w.-])include\.([\w-]+)/g) ?? [];
  const first = [...members].find(([, member]) => member === parameter);
  return file === undefined || first === undefined ? [] : [placeOf(file, first.index + 'include.'.length, parameter)];
}

function placeOf({ path }: SiteFile, start: number, name: string): Place {
  return { path, start, end: start + name.length };
}
