import { entryOf, locateInYaml, underlined } from '../../schema/locate';
import { isDefaultDate, stopKey, stopsHere } from '../../site/pageStop';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { defaultSetsFor } from '../../site/settings/frontMatterDefaults';
import { stopOf } from '../../site/pages';
import { isList } from '../../site/plainValue';
import type { PageStop, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import type { YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { quoteFix } from '../profile/configFixes';
import { pagesLeftOut } from './pagesLeftOut';
import { type Finding } from '../rule';
import { message, type Message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/**
 * What is written in a file, a page or the configuration, that Jekyll stops at when it reads a page: dates that are none,
 * addresses that are no text or have parts that it does not know.
 */
export function stopFindings(site: SiteSnapshot, path: string, now?: Date): readonly Finding[] {
  if (path === site.config.path) return [...unreadDefaults(site), ...badAddresses(site, now)];
  const file = site.files.get(path);
  if (file === undefined) return [];
  const stop = stopOf(site.config, file);
  if (stop === undefined || stop.from === 'defaults' || stop.from === 'collection' || !stopsHere(site, stop)) return [];
  // of a post that is not published Jekyll asks for no address
  if (stop.kind !== 'date' && [...pagesLeftOut(site, now)].some(page => page.path === path)) return [];
  const { root } = frontMatterOf(file).yaml;
  const key = stopKey(stop);
  if (key === undefined) return [{ range: rangeAt(root, ''), message: told(stop), severity: 'error' }];
  const range = stop.from === 'file name' ? firstLine(file.text) : rangeAt(root, `/${key}`);
  const value = entryOf(root, key)?.value;
  const fixes = stop.kind === 'slug' && value?.kind === 'scalar' ? quoteFix(value) : [];
  return [{ range, message: told(stop), severity: 'error', fixes }];
}

function* unreadDefaults({ config }: SiteSnapshot): Iterable<Finding> {
  const { defaults, timezone } = config.values;
  if (!isList(defaults)) return;
  for (const [number, set] of defaults.entries()) {
    if (!isMapping(set) || !isMapping(set.values) || !('date' in set.values)) continue;
    if (isDefaultDate(set.values.date, timezone)) continue;
    yield {
      range: rangeAt(config.yaml?.root, `/defaults/${number}/values/date`),
      message: told({ kind: 'date', from: 'defaults', written: '' }),
      severity: 'error',
      stopsBuild: true,
    };
  }
}

function* badAddresses(site: SiteSnapshot, now: Date | undefined): Iterable<Finding> {
  const { root } = site.config.yaml ?? {};
  const leftOut = pagesLeftOut(site, now);
  for (const page of site.pages) {
    const { stop } = page;
    if (stop === undefined || stop.kind === 'date' || leftOut.has(page) || !stopsHere(site, stop)) continue;
    if (stop.from === 'defaults' || stop.from === 'collection')
      yield {
        range: rangeAt(root, permalinkPointer(site, page, stop)),
        message: told(stop),
        severity: 'error',
        stopsBuild: true,
      };
  }
}

/** Where the configuration has the permalink of a document. */
function permalinkPointer({ config }: SiteSnapshot, { path, collection = '' }: SitePage, { from }: PageStop): string {
  const written = config.yaml?.plain;
  const { collections, defaults } = isMapping(written) ? written : {};
  if (from === 'defaults') {
    const numbers = defaultSetsFor(config.values, path, collection).filter(number => {
      const set: unknown = isList(defaults) ? defaults[number] : undefined;
      return isMapping(set) && isMapping(set.values) && 'permalink' in set.values;
    });
    return `/defaults/${numbers.at(-1) ?? 0}/values/permalink`;
  }
  const own = isMapping(collections) ? collections[collection] : undefined;
  return isMapping(own) && 'permalink' in own ? `/collections/${collection}/permalink` : '/permalink';
}

function rangeAt(root: YamlValue | undefined, pointer: string): OffsetRange {
  const located = locateInYaml(root, pointer);
  return located === undefined ? { start: 0, end: 0 } : underlined(located);
}

/** Told of a page whose front matter is a list or a single value. */
export const keysMissing = message(
  'Front matter must consist of keys, such as “permalink: /”: Jekyll stops here, and no page is built.',
);

function told(stop: PageStop): Message {
  const { kind, from, written } = stop;
  if (kind === 'keys') return keysMissing;
  if (kind === 'address' && written === '')
    return message(
      '“permalink” is empty: Jekyll stops here, and no page is built. Write an address such as /about/, or remove the line.',
    );
  if (kind === 'address' || kind === 'slug')
    return message(
      '“{0}” must be text: without quotes around it Jekyll stops here, and no page is built.',
      kind === 'slug' ? kind : 'permalink',
    );
  if (kind === 'place' && stop.isLate === true)
    return message(
      'The Jekyll of GitHub Pages does not know “:{0}” in the address of a post or document, as later versions do: it stops here, and no page is built.',
      written,
    );
  if (kind === 'place')
    return message(
      'Jekyll does not know “:{0}” in the address of a post or document: it stops here, and no page is built. The parts it knows are :title, :slug, :path, :collection, :categories, :year, :month and :day.',
      written,
    );
  switch (from) {
    case 'defaults':
      return message(
        'Under “defaults” a “date” must be in quotes, such as "2024-06-15": Jekyll stops here, and no page is built.',
      );
    case 'file name':
      return message(
        'There is no day “{0}”, with which the name of this file begins: Jekyll stops here, and no page is built. Give the file a name such as 2024-06-15-title.md.',
        written,
      );
    case 'front matter':
      return written === ''
        ? message(
            '“date” is empty: Jekyll stops here, and no page is built. Write a day such as 2024-06-15, or remove the line.',
          )
        : message(
            '“{0}” is not a date that Jekyll can read: it stops here, and no page is built. Write a day such as 2024-06-15, and what visitors should read under another key.',
            written,
          );
  }
}
