import { message } from '../../text/message';
import { keyFacts, type KeyFacts } from '../../schema/keyFacts';
import { authorUse } from '../../schema/siteUse';
import { keysRead } from '../../site/references/keysRead';
import { isMemberRead } from '../../site/references/membersRead';
import { ownKeys, yamlFileAt, type YamlFile } from '../completion/yamlFile';
import { keyDocumentation } from '../keyDocumentation';
import { told, type Block } from '../wording';
import { yamlPlace, type YamlPlace } from '../yamlPlace';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { addressBlocks } from './targetHover';

/** What a key of front matter, `_config.yml` or the menu does, and which file of this site reads it; what a path or target in a value leads to. */
export const keyHover: HoverSource = input => {
  const { path, text, offset } = input;
  const file = yamlFileAt(path, text, offset);
  const place = file && yamlPlace(text, file.range, offset);
  if (file === undefined || place === undefined) return undefined;
  return place.kind === 'entry' ? ofKey(file, place, input) : ofValue(file, place, input);
};

function ofKey(
  file: YamlFile,
  { parent: written, range, hasColon }: Extract<YamlPlace, { readonly kind: 'entry' }>,
  { site, text }: HoverInput,
): HoverInfo | undefined {
  if (!hasColon) return undefined;
  const { schema, described, isOfLayout } = file;
  const name = text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/s, '$2');
  const isMeant = isOfLayout !== true || name === 'layout';
  const facts = isMeant ? keyFacts(schema, described([...written, name])) : undefined;
  const parent = described(written);
  const own = ownKeys(site, file, parent);
  const reader = own.get(name);
  const blocks: readonly Block[] = [
    ...(facts === undefined ? [] : keyDocumentation(reader === undefined ? facts : usedHere(facts, site))),
    ...(reader === undefined ? [] : [say(message('Read by “{0}”.', reader))]),
    ...(reader === undefined && isUnread(parent, site, name)
      ? [say(message('The includes of this site do not show it.'))]
      : []),
  ];
  return blocks.length === 0 ? undefined : { range, blocks };
}

/**
 * What the schema calls unused, since the template does not read it, is not, where a layout does; and of an account the address is the one
 * that this site writes before it: `https://x.com/…`.
 */
function usedHere(facts: KeyFacts, site: HoverInput['site']): KeyFacts {
  if (facts.kind === 'unused' || facts.kind === 'page-language') return { ...facts, effect: { en: '', zh: '' } };
  const use = facts.kind.endsWith('handle') ? authorUse(site, facts.name) : undefined;
  if (use?.kind !== 'handle') return facts;
  const here = (effect: string): string => {
    const [start, end] = [effect.indexOf('https://'), effect.lastIndexOf('…')];
    return start < 0 || end < start ? effect : effect.slice(0, start) + use.prefix + effect.slice(end);
  };
  return { ...facts, effect: { en: here(facts.effect.en), zh: here(facts.effect.zh) } };
}

/** Of the author's keys alone it can be told that nothing reads them: Jekyll and its plugins read many others. */
function isUnread(parent: readonly string[], site: HoverInput['site'], name: string): boolean {
  if (site === undefined || parent.join('.') !== 'author' || keysRead(site, 'author').size === 0) return false;
  return !isMemberRead(site, name);
}

async function ofValue(
  { schema, described }: YamlFile,
  { path, range }: Extract<YamlPlace, { readonly kind: 'value' }>,
  input: HoverInput,
): Promise<HoverInfo | undefined> {
  const { site, text } = input;
  const kind = keyFacts(schema, described(path))?.kind;
  if (site === undefined || (kind !== 'path' && kind !== 'menu-url')) return undefined;
  // both are written into every page: read from the home page
  const home = site.pages.find(({ url }) => url === '/')?.path ?? input.path;
  const blocks = await addressBlocks(site, text.slice(range.start, range.end), { ...input, path: home });
  return blocks.length === 0 ? undefined : { range, blocks };
}

function say(sentence: ReturnType<typeof message>): Block {
  return { kind: 'text', wording: told(sentence) };
}
