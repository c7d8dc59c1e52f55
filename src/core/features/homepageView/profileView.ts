import { keysWithin, type Bilingual } from '../../schema/keyFacts';
import { type Problem } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import { authorProfiles } from '../../rules/profile/authorProfiles';
import { closedService } from '../../rules/profile/deadServices';
import { isShownNowhere, profilePath } from '../../rules/profile/shownNowhere';
import { siteMembers } from '../../site/references/jekyllMembers';
import { profileKeysIn } from '../../site/references/keysRead';
import { isReadInParts } from '../../site/references/membersRead';
import { isMinimalLight, minimalLightLayout } from '../../site/homepage';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { missedText } from '../../site/store/unread';
import { scalarEdit } from '../../syntax/scalarEdit';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd, lineStart } from '../../text/lines';
import type { Place } from '../../text/mappedText';
import { slice, type OffsetRange } from '../../text/range';
import type { SiteReading } from '../siteReading';
import { edited, refused, type SiteChange } from '../siteChange';
import { viewedPage } from '../sections/viewedPage';

const config = '_config.yml';
const people = ['_data/authors.yml', '_data/authors.yaml'] as const;

/** `dead`: it has a value that no visitor sees. `problem`: something else is wrong with the value. */
export type ProfileState = 'filled' | 'empty' | 'dead' | 'problem';

/** A key of a profile. */
export interface ProfileItem {
  readonly key: string;
  /** What the key is for, where a schema says it. */
  readonly title: Bilingual | undefined;
  /** On one line; empty where it is left out. */
  readonly value: string;
  readonly state: ProfileState;
  readonly problems: readonly Message[];
  /** Its value, or the end of the key. */
  readonly place: Place;
  /** Whether it is written on one line, or may be: not a list. */
  readonly isOneValue: boolean;
}

/** A key that the profile may have and has no value of, and that visitors would see, with what a schema says of it. */
export interface ProfileKey {
  readonly name: string;
  readonly title: Bilingual | undefined;
  readonly description: Bilingual | undefined;
}

export interface ProfileView {
  /** Where the profile stands: `_config.yml`, or the file of `_data/authors.yml`. */
  readonly path: string;
  /** The person of that file, as the page names them; `undefined` for `author` of `_config.yml`. */
  readonly person: string | undefined;
  readonly items: readonly ProfileItem[];
  /** Those that are written without a value as well: the template comes with all of them. */
  readonly missing: readonly ProfileKey[];
}

/**
 * The profile that the left column of a page shows: the person of `_data/authors.yml` that its front matter names (`author: zh`) where
 * the site's includes look there, else `author` of `_config.yml`; of minimal-light the keys of `_config.yml` that its layout reads.
 * `undefined` where there are none, or the file cannot be read.
 * @param path of a file of the page
 * @param problemsIn what is wrong with a file
 */
export function profileView(
  reading: SiteReading,
  path: string,
  problemsIn: (path: string) => readonly Problem[],
): ProfileView | undefined {
  const profile = writtenProfile(reading, path);
  if (profile === undefined) return undefined;
  const { text, node: author } = profile;
  const problems = problemsIn(profile.path);
  const { keys } = profile;
  const items = shownEntries(profile).map((entry): ProfileItem => {
    const value = valueOf(text, entry);
    const own = problems.filter(
      ({ range, severity }) =>
        severity !== 'hint' &&
        range.start >= entry.keyRange.start &&
        range.end <= Math.max(entry.value.range.end, entry.keyRange.end + 1),
    );
    const end =
      entry.value.range.end > entry.keyRange.end
        ? entry.value.range
        : { start: entry.keyRange.end, end: entry.keyRange.end };
    return {
      key: entry.key,
      title: keys.find(({ name }) => name === entry.key)?.title,
      value,
      state: stateOf(value, own),
      problems: own.map(problem => problem.message),
      place: { path: profile.path, ...end },
      isOneValue: entry.value.kind === 'scalar',
    };
  });
  const has = new Set(author.entries.flatMap(entry => (placeOfValue(text, entry) === undefined ? [entry.key] : [])));
  const missing = keys.filter(({ name }) => !has.has(name) && isWorthWriting(reading.site, profile, name));
  return { path: profile.path, person: profile.person, items, missing };
}

/** Whether a visitor would see a value of the key, as far as is known. */
function isWorthWriting(site: SiteSnapshot, { isPart }: Profile, name: string): boolean {
  // what stands among other keys are those that the layout reads
  if (isPart) return true;
  return closedService(name) === undefined && (missedText(site) !== undefined || !isShownNowhere(site, name));
}

/**
 * Where the value of a key without one is written, from the colon to what follows: a comment or the end of the line, or what stands for nothing
 * (`""`, `null`). `undefined` where there is a value.
 */
function placeOfValue(text: string, { keyRange, value }: YamlEntry): OffsetRange | undefined {
  if (value.kind !== 'scalar' || (value.value !== null && value.value !== '')) return undefined;
  if (value.source !== '') return value.range;
  const behind = /^[ \t]*:([ \t]*)(?=#|$)/.exec(text.slice(keyRange.end, lineEnd(text, keyRange.end)));
  if (behind === null) return undefined;
  const [whole, { length }] = [behind[0], behind[1] ?? ''];
  const end = keyRange.end + whole.length;
  return { start: end - length, end };
}

/**
 * Writes a value into the profile of a page: behind the colon of a key that has none, whose comment stays; else with a key of its own behind
 * those that come before it in the schema, with the indentation of the others.
 */
export function addProfileKey(reading: SiteReading, path: string, name: string, value: string): SiteChange {
  const profile = writtenProfile(reading, path);
  const [first] = profile?.node.entries ?? [];
  if (profile === undefined || first === undefined)
    return refused(
      message('There is no profile to add to: “author” in _config.yml has no keys, or the file cannot be read.'),
    );
  const { text, node: author } = profile;
  const own = author.entries.filter(({ key }) => key === name);
  const places = own.map(entry => placeOfValue(text, entry));
  if (places.includes(undefined)) return refused(message('The profile has “{0}” already.', name));
  // of a key that is there twice the last one counts
  const place = places.at(-1);
  if (place !== undefined) return writtenAt(profile, place, JSON.stringify(value));
  const order = profile.keys.map(key => key.name);
  const before = order.slice(0, order.indexOf(name));
  const shown = shownEntries(profile);
  const last = shown.filter(({ key }) => before.includes(key)).at(-1) ?? shown.at(-1) ?? first;
  const eol = lineBreakOf(text);
  let end = Math.max(last.value.range.end, last.keyRange.end);
  while (end > last.keyRange.end && /\s/.test(text.charAt(end - 1))) end--;
  const at = lineEnd(text, end);
  const indent = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
  const line = `${indent}${name}: ${JSON.stringify(value)}`;
  const start = at + eol.length;
  return edited([{ path: profile.path, range: { start: at, end: at }, newText: eol + line }], {
    path: profile.path,
    start,
    end: start + line.length - 1,
  });
}

/**
 * Gives a key of the profile another value, in its quotes, or none, which switches it off; what stands behind it stays. Of a key that is there twice the last one
 * counts.
 */
export function setProfileKey(reading: SiteReading, path: string, name: string, value: string): SiteChange {
  const profile = writtenProfile(reading, path);
  const entry = profile?.node.entries.filter(({ key }) => key === name).at(-1);
  if (profile === undefined || entry?.value.kind !== 'scalar')
    return refused(message('The profile no longer has “{0}” as a single value.', name));
  const place = placeOfValue(profile.text, entry);
  if (place !== undefined) return value === '' ? edited([]) : writtenAt(profile, place, JSON.stringify(value));
  const { range, newText } = value === '' ? { range: entry.value.range, newText: '' } : scalarEdit(entry.value, value);
  return edited([{ path: profile.path, range, newText }], {
    path: profile.path,
    start: range.start,
    end: range.start + newText.length,
  });
}

function writtenAt({ path, text }: Profile, range: OffsetRange, value: string): SiteChange {
  const before = text[range.start - 1] === ':' ? ' ' : '';
  const after = text[range.end] === '#' ? ' ' : '';
  const start = range.start + before.length;
  return edited([{ path, range, newText: before + value + after }], { path, start, end: start + value.length - 1 });
}

interface Profile {
  readonly path: string;
  readonly text: string;
  readonly person: string | undefined;
  readonly node: YamlMapping;
  /** Those it may have, in the order in which they are written. */
  readonly keys: readonly ProfileKey[];
  /** Whether other keys of the mapping are none of the profile. */
  readonly isPart: boolean;
}

function shownEntries({ node, keys, isPart }: Profile): readonly YamlEntry[] {
  return isPart
    ? node.entries.filter(({ key, value }) => value.kind === 'scalar' && keys.some(({ name }) => name === key))
    : node.entries;
}

function writtenProfile(reading: SiteReading, path: string): Profile | undefined {
  const person = viewedPage(reading, path)?.page.data.author;
  const named =
    typeof person === 'string' ? people.flatMap(file => profileIn(reading, file, person) ?? [])[0] : undefined;
  return named ?? profileIn(reading, config, undefined) ?? profileAtTop(reading);
}

/** Of minimal-light: what its layout reads of `_config.yml`. */
function profileAtTop({ site }: SiteReading): Profile | undefined {
  const text = site.files.get(config)?.text;
  const { root, problems } = yamlOfFile(text ?? '');
  if (text === undefined || !isMinimalLight(site) || root?.kind !== 'mapping' || problems.length > 0) return undefined;
  const read = site.files.get(minimalLightLayout)?.text.matchAll(/\bsite\.(\w+)/g) ?? [];
  const names = new Set(Array.from(read, ([, name = '']) => name).filter(name => !isBuiltIn(name)));
  const keys = [...names].map(name => ({ name, title: undefined, description: undefined }));
  return { path: config, text, person: undefined, node: root, keys, isPart: true };
}

/** What Jekyll itself puts into `site`, and where the site is published. */
function isBuiltIn(name: string): boolean {
  return name === 'baseurl' || name === 'url' || siteMembers.has(name);
}

function profileIn({ site }: SiteReading, path: string, person: string | undefined): Profile | undefined {
  const text = site.files.get(path)?.text;
  if (text === undefined) return undefined;
  const node = authorProfiles(path, text, site).find(({ name }) => name === (person ?? 'author'))?.node;
  // `author: { name: a }` has no lines of its own
  if (node === undefined || text[node.range.start] === '{') return undefined;
  const described = keysWithin('siteConfig', ['author']);
  return { path, text, person, node, keys: [...described, ...ownKeys(site, described)], isPart: false };
}

/** What the site's own include reads besides as one value; a list is not written on one line. */
function ownKeys(site: SiteSnapshot, described: readonly ProfileKey[]): readonly ProfileKey[] {
  return [...profileKeysIn(site, profilePath)]
    .filter(name => described.every(key => key.name !== name) && !isReadInParts(site, name))
    .map(name => ({ name, title: undefined, description: undefined }));
}

function valueOf(text: string, { value }: YamlEntry): string {
  if (value.kind !== 'scalar') return slice(text, value.range).replace(/\s+/g, ' ').trim();
  return value.value === null ? '' : String(value.value).replace(/\s+/g, ' ').trim();
}

function stateOf(value: string, problems: readonly Problem[]): ProfileState {
  if (problems.some(({ ruleId }) => ruleId === 'author-key-dead') && value !== '') return 'dead';
  if (problems.length > 0) return 'problem';
  return value === '' ? 'empty' : 'filled';
}
