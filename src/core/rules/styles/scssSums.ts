import { absoluteUnit } from './scssCalls';

/** What the Sass of GitHub Pages makes of an expression. */
export type SassValue =
  /** `%` of `100%`, nothing of `10`; units that are added up with one another are one. */
  | { readonly kind: 'number'; readonly unit: string }
  /** `var(--a)`, and what is written without blanks where a number is added to it: `1rem+var(--a)`. */
  | { readonly kind: 'text'; readonly isJoined: boolean }
  /** Two units in a sum, or a product with a text. */
  | { readonly kind: 'stops' };

/** By the name of a variable what it holds, of `$map.key` what that has there; `undefined` of what may be anything. */
export type ValuesOfVariables = (name: string) => SassValue | undefined;

/** What is taken from variables: `$width`, `map-get($widths, small)`. */
const taken = String.raw`map-get\(\s{0,9}\$[\w-]+\s{0,9},\s{0,9}[\w-]+\s{0,9}\)|\$[a-z_][\w-]*`;

/** What that Sass prints as it is written. */
const printed = String.raw`(?:var|env|calc)\((?:[^()$#]|\([^()$#]*\))*\)`;

const tokensPattern = new RegExp(String.raw`\s+|(?:\d+(?:\.\d*)?|\.\d+)(?:[a-z]+|%)?|${taken}|${printed}|[^]`, 'gi');

const places = new RegExp(String.raw`#\{[^{}]*\}|${printed}|${taken}`, 'gi');

/** What is taken from variables in a text, with its places: nothing of what is printed as it is, or stands in `#{…}` already. */
export function takenIn(text: string): readonly { readonly at: number; readonly name: string }[] {
  return Array.from(text.matchAll(places), ({ 0: name, index }) => ({ at: index, name })).filter(({ name }) =>
    /^(?:map-get|\$)/i.test(name),
  );
}

/** The same with `#{…}` around that: `2 * #{$gap}`. */
export function interpolated(text: string): string {
  return takenIn(text).reduceRight((written, { at, name }) => {
    // `--1px` is what were to come of a variable below zero
    const isTurned = written[at - 1] === '-';
    return `${written.slice(0, isTurned ? at - 1 : at)}${isTurned ? '-1 * ' : ''}#{${name}}${written.slice(at + name.length)}`;
  }, text);
}

/** Works an expression of sums and products out; `undefined` of what is none, or may be anything. */
export function valueOf(written: string, values: ValuesOfVariables): SassValue | undefined {
  const tokens = written.trim().match(tokensPattern) ?? [];
  let at = 0;
  const isBlank = (place: number): boolean => tokens[place]?.trim() === '';
  const skipBlank = (): void => {
    if (isBlank(at)) at += 1;
  };
  const part = (): SassValue | undefined => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '-' && /^(?:map-get|[\d.$])/.test(tokens[at] ?? '')) return part();
    if (token !== '(') return partValue(token, values);
    skipBlank();
    const inner = sum();
    skipBlank();
    at += 1;
    return tokens[at - 1] === ')' ? inner : undefined;
  };
  const product = (): SassValue | undefined => {
    let value = part();
    for (let sign = at; ; sign = at) {
      if (isBlank(sign)) sign += 1;
      const operator = tokens[sign];
      if (operator !== '*' && operator !== '/') return value;
      at = sign + 1;
      skipBlank();
      value = operator === '*' ? multiplied(value, part()) : divided(value, part());
    }
  };
  const sum = (): SassValue | undefined => {
    let value = product();
    // `1px -2px` is a list, `a-b` a name
    while (isBlank(at) && /^[+-]$/.test(tokens[at + 1] ?? '') && isBlank(at + 2)) {
      at += 3;
      value = added(value, product());
    }
    return value;
  };
  const value = sum();
  return at === tokens.length ? value : undefined;
}

function partValue(token: string, values: ValuesOfVariables): SassValue | undefined {
  const unit = /^[\d.]+([a-z]*|%)$/i.exec(token)?.[1];
  if (unit !== undefined) return { kind: 'number', unit: absoluteUnit(unit.toLowerCase()) };
  if (token.startsWith('$')) return values(token);
  const [, map, key] = /^map-get\(\s*(\$[\w-]+)[\s,]+([\w-]+)/i.exec(token) ?? [];
  if (map !== undefined) return values(`${map}.${key}`);
  return token.length > 1 && token.endsWith(')') ? { kind: 'text', isJoined: false } : undefined;
}

type Known = SassValue | undefined;

const stops: SassValue = { kind: 'stops' };

function added(left: Known, right: Known): Known {
  if (left?.kind === 'stops' || right?.kind === 'stops') return stops;
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'text' || right.kind === 'text') return { kind: 'text', isJoined: true };
  if (left.unit === right.unit || right.unit === '') return left;
  return left.unit === '' ? right : stops;
}

function multiplied(left: Known, right: Known): Known {
  if (left?.kind === 'stops' || right?.kind === 'stops') return stops;
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'text' || right.kind === 'text') return stops;
  // of `2px * 2px` nobody says more
  return right.unit === '' ? left : left.unit === '' ? right : undefined;
}

function divided(left: Known, right: Known): Known {
  if (left?.kind === 'stops' || right?.kind === 'stops') return stops;
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'text') return left;
  if (right.kind === 'text') return right;
  if (right.unit === '') return left;
  return left.unit === right.unit ? { kind: 'number', unit: '' } : undefined;
}
