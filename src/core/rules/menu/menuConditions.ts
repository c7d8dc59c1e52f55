import { cutLiquid } from '../../syntax/cutLiquid';
import { slice } from '../../text/range';
import type { MenuRegion } from './menuPrinting';

/** The names in a template that stand for items of the menu (`link` of `link.url`), and those that are given what an address is made into. */
export interface AddressNames {
  readonly items: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** Whether code of Liquid names the address of an item: `link.url`, or `href` that it was given to. */
export function namesAddress(code: string, { items, given }: AddressNames): boolean {
  return [...code.matchAll(/(?<![\w.-])([\w-]+)(?:\.([\w-]+))?/g)].some(([, name = '', part]) =>
    part === undefined ? given.has(name) : part === 'url' && items.has(name),
  );
}

/** A tag between whose branches a template chooses. */
interface Choice {
  /** Whether the branch that is open may run. */
  runs: boolean;
  /** Whether one above it runs for certain. */
  settled: boolean;
}

/**
 * Which regions of a template may run for an item whose address begins with `#`, on a page that is not the home page: not what stands below
 * `{% if link.url contains "http" %}`, in the `else` of `{% if first == "#" %}`, or below `{% if page.url == "/" %}`.
 */
export function reachedByHash(text: string, regions: readonly MenuRegion[], names: AddressNames): readonly boolean[] {
  const open: Choice[] = [];
  return regions.map(region => {
    if (region.kind === 'tag') {
      const { name } = region;
      const last = open.at(-1);
      const holds = (): boolean | undefined => verdict(slice(text, region.markup), names);
      if (name === 'if') open.push(choice(holds()));
      else if (name === 'unless') open.push(choice(not(holds())));
      else if (name === 'case' || name === 'for') open.push(choice(undefined));
      else if (name === 'elsif' && last !== undefined) Object.assign(last, next(last, holds()));
      else if (name === 'else' && last !== undefined) Object.assign(last, next(last, undefined));
      else if (/^end(?:if|unless|case|for)$/.test(name)) open.pop();
    }
    return open.every(({ runs }) => runs);
  });
}

function choice(holds: boolean | undefined): Choice {
  return { runs: holds !== false, settled: holds === true };
}

function next({ settled }: Choice, holds: boolean | undefined): Choice {
  return { runs: !settled && holds !== false, settled: settled || holds === true };
}

/** Whether a condition holds; `undefined` where that cannot be told. `and` and `or` are read from the right, as Liquid does. */
function verdict(condition: string, names: AddressNames): boolean | undefined {
  const parts = cutLiquid(condition, /\s(and|or)\s/g);
  let value = comparison(parts.at(-1) ?? '', names);
  for (let at = parts.length - 2; at > 0; at -= 2) {
    const left = comparison(parts[at - 1] ?? '', names);
    const deciding = parts[at] === 'or';
    value = left === deciding || value === deciding ? deciding : left === undefined ? undefined : value;
  }
  return value;
}

function comparison(code: string, names: AddressNames): boolean | undefined {
  const [, subject = '', operator = '', quoted = ''] =
    /^([\w.[\]-]+)\s*(==|!=|contains)\s*("[^"]*"|'[^']*')$/.exec(code.trim()) ?? [];
  const literal = quoted.slice(1, -1);
  const same = operator === '!=' ? not : (value: boolean | undefined): boolean | undefined => value;
  if (subject === 'page.url') return operator !== 'contains' && isHomeAddress(literal) ? same(false) : undefined;
  if (literal === '' || !namesAddress(subject, names)) return undefined;
  if (literal === '#') return operator === 'contains' || /\[0\]$|^[\w-]+$/.test(subject) ? same(true) : same(false);
  // `/`, `http` and `://` are in no address that begins with `#`
  return literal.startsWith('#') ? undefined : same(false);
}

function isHomeAddress(url: string): boolean {
  return url === '/' || url === '/index.html';
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
