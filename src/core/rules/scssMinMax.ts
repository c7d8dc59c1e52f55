import type { SiteSnapshot } from '../site/siteSnapshot';
import { message, type Finding } from './rule';
import { absoluteUnit, callsIn, declarationBefore, maskScss, type ScssCall } from './scssCalls';

/**
 * `min(100%, $width)`: the Sass of GitHub Pages prints `min()` and `max()` as they are written, but works them out where a variable stands
 * in them, and stops where the numbers have two units, or one is none to it.
 */
export function* minMaxFindings(masked: string, site: SiteSnapshot): Iterable<Finding> {
  let units: ReadonlyMap<string, string | undefined> | undefined;
  for (const call of callsIn(masked, /(?<![\w$.#-])(?:min|max)(?=\()/g)) {
    const variables = [...outsideOfBraces(call.text).matchAll(/\$[a-z_][\w-]*/gi)];
    const [first] = variables;
    // what a variable of CSS is given is printed as it is written
    if (first === undefined || /^\s*--[\w-]+\s*:/.test(declarationBefore(masked, call.range.start))) continue;
    units ??= unitsOfVariables(site);
    if (!stops(call, units)) continue;
    const written = variables.reduceRight(
      (text, { 0: name, index }) => `${text.slice(0, index)}#{${name}}${text.slice(index + name.length)}`,
      call.text,
    );
    yield {
      range: call.range,
      message: message(
        'With “{1}” in it, the Sass of GitHub Pages works out “{0}”, and cannot compare what stands there: the whole site is not built, and the one on the web stays as it is. Write “{2}”.',
        call.text,
        first[0],
        written,
      ),
      fixes: [
        {
          kind: 'put-in-braces',
          title: message('Write “{0}”', written),
          edits: [{ range: call.range, newText: written }],
          safe: true,
        },
      ],
    };
  }
}

/** With filler in the place of `#{…}`. */
function outsideOfBraces(text: string): string {
  return text.replace(/#\{[^{}]*\}/g, found => '\u0001'.repeat(found.length));
}

/** Numbers of two units, or one beside what only browsers know the size of; of anything else nobody can tell. */
function stops({ args }: ScssCall, units: ReadonlyMap<string, string | undefined>): boolean {
  const found = args.map(({ text }) => {
    const part = text.trim();
    return part.startsWith('$') ? units.get(part) : /^(?:var|env|calc)\([^()$#]*\)$/.test(part) ? part : unitOf(part);
  });
  return found.every(unit => unit !== undefined) && new Set(found.filter(unit => unit !== '')).size > 1;
}

/** `%` of `100%`, nothing of `10`; those that are added up are one. `undefined` of what is no number. */
function unitOf(part: string): string | undefined {
  const unit = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)([a-z]*|%)$/i.exec(part)?.[1]?.toLowerCase();
  return unit === undefined ? undefined : absoluteUnit(unit);
}

/** The units of variables of which all that the site's styles say is one number; `undefined` of others. */
function unitsOfVariables(site: SiteSnapshot): ReadonlyMap<string, string | undefined> {
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
