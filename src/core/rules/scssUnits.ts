import type { SiteSnapshot } from '../site/siteSnapshot';
import { absoluteUnit, maskScss } from './scssCalls';

/** By the name of a variable the unit of what it holds, nothing of a bare number; `undefined` of what may be anything. */
export type UnitsOfVariables = (name: string) => string | undefined;

/** `%` of `100%`, nothing of `10`; those that are added up are one. `undefined` of what is no number. */
export function unitOf(part: string): string | undefined {
  const unit = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)([a-z]*|%)$/i.exec(part)?.[1]?.toLowerCase();
  return unit === undefined ? undefined : absoluteUnit(unit);
}

/** The units of variables of which all that the site's styles say is one number; none is read before one is asked for. */
export function unitsOfVariables(site: SiteSnapshot): UnitsOfVariables {
  let units: ReadonlyMap<string, string | undefined> | undefined;
  return name => (units ??= readUnits(site)).get(name);
}

function readUnits(site: SiteSnapshot): ReadonlyMap<string, string | undefined> {
  const units = new Map<string, string | undefined>();
  for (const { path, text } of site.files.values()) {
    if (!/\.s[ac]ss$/i.test(path)) continue;
    const masked = maskScss(text);
    // what a function is given may be anything
    for (const [head] of masked.matchAll(/@(?:mixin|function|each|for)\b[^{;]*/g))
      for (const [name] of head.matchAll(/\$[\w-]+/g)) units.set(name, undefined);
    for (const [, name = '', value = ''] of masked.matchAll(/(\$[\w-]+)[ \t]*:([^;{}!\n]*)/g)) {
      const unit = unitOf(value.trim());
      units.set(name, units.has(name) && units.get(name) !== unit ? undefined : unit);
    }
  }
  return units;
}
