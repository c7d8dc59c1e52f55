import { keysWithin, type Bilingual } from '../../schema/keyFacts';
import { message, type Message, type Problem } from '../../rules/rule';
import { parseYaml } from '../../syntax/yaml';
import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import type { Place } from '../../text/mappedText';
import { slice } from '../../text/range';
import type { SiteReading } from '../navigation/siteReading';
import { edited, lineBreakOf, lineStart, refused, type ViewChange } from './viewChange';

const config = '_config.yml';

/** `dead`: it has a value that no visitor sees. `problem`: something else is wrong with the value. */
export type ProfileState = 'filled' | 'empty' | 'dead' | 'problem';

/** A key of `author` in `_config.yml`. */
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
}

/** A key that `author` may have and does not. */
export interface ProfileKey {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
}

export interface ProfileView {
  readonly items: readonly ProfileItem[];
  readonly missing: readonly ProfileKey[];
}

/**
 * The profile that the left column of every page shows. `undefined` where `_config.yml` has no `author` with keys, or cannot be read.
 * @param problems of `_config.yml`
 */
export function profileView({ site }: SiteReading, problems: readonly Problem[]): ProfileView | undefined {
  const text = site.files.get(config)?.text;
  const author = text === undefined ? undefined : authorOf(text);
  if (text === undefined || author === undefined) return undefined;
  const known = keysWithin('siteConfig', ['author']);
  const items = author.entries.map((entry): ProfileItem => {
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
      title: known.find(({ name }) => name === entry.key)?.title,
      value,
      state: stateOf(value, own),
      problems: own.map(problem => problem.message),
      place: { path: config, ...end },
    };
  });
  const has = new Set(author.entries.map(({ key }) => key));
  return { items, missing: known.filter(({ name }) => !has.has(name)) };
}

/** Writes a key into `author`, behind those that come before it in the schema, with the indentation of the others. */
export function addProfileKey({ site }: SiteReading, name: string, value: string): ViewChange {
  const text = site.files.get(config)?.text;
  const author = text === undefined ? undefined : authorOf(text);
  const [first] = author?.entries ?? [];
  if (text === undefined || author === undefined || first === undefined)
    return refused(
      message('There is no profile to add to: “author” in _config.yml has no keys, or the file cannot be read.'),
    );
  if (author.entries.some(({ key }) => key === name)) return refused(message('The profile has “{0}” already.', name));
  const order = keysWithin('siteConfig', ['author']).map(key => key.name);
  const before = order.slice(0, order.indexOf(name));
  const last = author.entries.filter(({ key }) => before.includes(key)).at(-1) ?? author.entries.at(-1) ?? first;
  const eol = lineBreakOf(text);
  let end = Math.max(last.value.range.end, last.keyRange.end);
  while (end > last.keyRange.end && /\s/.test(text.charAt(end - 1))) end--;
  const lineBreak = text.indexOf('\n', end);
  const at = lineBreak < 0 ? text.length : lineBreak - (text.charAt(lineBreak - 1) === '\r' ? 1 : 0);
  const indent = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
  const line = `${indent}${name}: ${JSON.stringify(value)}`;
  const start = at + eol.length;
  return edited([{ path: config, range: { start: at, end: at }, newText: eol + line }], {
    path: config,
    start,
    end: start + line.length - 1,
  });
}

function authorOf(text: string): YamlMapping | undefined {
  const { root, problems } = parseYaml(text);
  if (problems.length > 0 || root?.kind !== 'mapping') return undefined;
  const author = root.entries.filter(({ key }) => key === 'author').at(-1)?.value;
  // `author: { name: a }` has no lines of its own
  return author?.kind === 'mapping' && text[author.range.start] !== '{' ? author : undefined;
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
