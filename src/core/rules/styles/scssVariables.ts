import { addTo } from '../../grouped';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { maskScss } from './scssCalls';
import { valueOf, type SassValue, type ValuesOfVariables } from './scssSums';

/** What variables hold of which all that the site's styles say is one kind of value; none is read before one is asked for. */
export function valuesOfVariables(site: SiteSnapshot): ValuesOfVariables {
  let written: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, SassValue | undefined>();
  return function valueOfVariable(name) {
    if (known.has(name)) return known.get(name);
    // one that is made of itself
    known.set(name, undefined);
    written ??= readVariables(site);
    const [map = '', key] = name.split('.');
    // what is put together from others may have other keys
    if (key !== undefined && !(written.get(map) ?? []).every(text => text.trim().startsWith('('))) return undefined;
    const [first, ...others] = (written.get(name) ?? []).map(text => valueOf(text, valueOfVariable));
    const value = others.every(other => isSame(first, other)) ? first : undefined;
    known.set(name, value);
    return value;
  };
}

function isSame(one: SassValue | undefined, other: SassValue | undefined): boolean {
  if (one?.kind === 'number' && other?.kind === 'number') return one.unit === other.unit;
  return one?.kind === 'text' && other?.kind === 'text';
}

/** Empty texts stand for what may be anything. */
function readVariables(site: SiteSnapshot): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, text: string): void => addTo(found, name, text);
  for (const { path, text } of site.files.values()) {
    if (!/\.s[ac]ss$/i.test(path)) continue;
    const masked = maskScss(text);
    // what a function is given may be anything
    for (const [head] of masked.matchAll(/@(?:mixin|function|each|for)\b[^{;]*/g))
      for (const [name] of head.matchAll(/\$[\w-]+/g)) add(name, '');
    const declarations = path.endsWith('.sass') ? /(\$[\w-]+)[ \t]*:([^;{}!\n]*)/g : /(\$[\w-]+)[ \t]*:([^;{}!]*)/g;
    for (const [, name = '', value = ''] of masked.matchAll(declarations)) {
      add(name, value);
      for (const part of value.split(/[(),]/)) {
        const colon = part.indexOf(':');
        if (colon > 0) add(`${name}.${part.slice(0, colon).trim()}`, part.slice(colon + 1));
      }
    }
  }
  return found;
}
