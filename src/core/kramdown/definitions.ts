import { createAttributeList, type AttributeList } from './attributeList';
import type { DocumentState, LinkDefinition, Named } from './documentState';

/** What a text defines for the page around it. */
export type Definitions = Pick<DocumentState, 'links' | 'attributeLists' | 'abbreviations'>;

/** The names of definitions that a text looked up, also in vain: another definition of one of these changes what it is read as. */
export interface LookedUp {
  readonly links: Set<string>;
  readonly attributeLists: Set<string>;
}

/** What several texts looked up; nothing for none. */
export function lookedUpIn(texts: readonly { readonly lookedUp: LookedUp }[]): LookedUp {
  const all: LookedUp = { links: new Set(), attributeLists: new Set() };
  for (const { lookedUp } of texts) {
    for (const name of lookedUp.links) all.links.add(name);
    for (const name of lookedUp.attributeLists) all.attributeLists.add(name);
  }
  return all;
}

/** `definitions`, noting in `lookedUp` what is asked for. Abbreviations are not asked for: they are looked for everywhere. */
export function notingDefinitions(definitions: Definitions, lookedUp: LookedUp): Definitions {
  return {
    links: noting(definitions.links, lookedUp.links),
    attributeLists: noting(definitions.attributeLists, lookedUp.attributeLists),
    abbreviations: definitions.abbreviations,
  };
}

function noting<Value>(all: Named<Value>, names: Set<string>): Named<Value> {
  return {
    get size() {
      return all.size;
    },
    get(name) {
      names.add(name);
      return all.get(name);
    },
    has: name => all.has(name),
    set: (name, value) => all.set(name, value),
    [Symbol.iterator]: () => all[Symbol.iterator](),
  };
}

/**
 * What several texts define together. `undefined` when it depends on where on the page a text stands: two of them define the
 * same, or a link has attributes at its definition, to which those behind a link are added for the links that follow.
 */
export function joinDefinitions(texts: readonly Definitions[]): Definitions | undefined {
  const all = { links: new Map(), attributeLists: new Map(), abbreviations: new Map() } satisfies Definitions;
  for (const { links, attributeLists, abbreviations } of texts) {
    for (const [, { boundary }] of links) if (boundary.list !== undefined) return undefined;
    const isNew =
      addAll(all.links, links) &&
      addAll(all.attributeLists, attributeLists) &&
      addAll(all.abbreviations, abbreviations);
    if (!isNew) return undefined;
  }
  return all;
}

/** Whether a text defines anything at all. */
export function definesSomething({ links, attributeLists, abbreviations }: Definitions): boolean {
  return links.size + attributeLists.size + abbreviations.size > 0;
}

function addAll<Value>(all: Named<Value>, added: Named<Value>): boolean {
  for (const [name, value] of added) {
    if (all.has(name)) return false;
    all.set(name, value);
  }
  return true;
}

/** The names that are defined otherwise now than before, or only in one of the two. */
export function changedNames(before: Definitions, now: Definitions): LookedUp {
  return {
    links: changedIn(before.links, now.links, areSameLinks),
    attributeLists: changedIn(before.attributeLists, now.attributeLists, areSameLists),
  };
}

function changedIn<Value>(
  before: Named<Value>,
  now: Named<Value>,
  areSame: (one: Value, other: Value) => boolean,
): Set<string> {
  const changed = new Set<string>();
  for (const [name, value] of before) {
    const other = now.get(name);
    if (other === undefined || !areSame(value, other)) changed.add(name);
  }
  for (const [name] of now) if (!before.has(name)) changed.add(name);
  return changed;
}

/** Whether a text has looked up one of `names`. */
export function hasLookedUp(lookedUp: LookedUp, names: LookedUp): boolean {
  return isAnyIn(names.links, lookedUp.links) || isAnyIn(names.attributeLists, lookedUp.attributeLists);
}

/** Whether the abbreviations are the same, in the same order. */
export function haveSameAbbreviations(before: Definitions, now: Definitions): boolean {
  const [one, other] = [[...before.abbreviations], [...now.abbreviations]];
  const none = createAttributeList();
  return (
    one.length === other.length &&
    one.every(([name, { title, boundary }], at) => {
      const [otherName, definition] = other[at] ?? [];
      if (name !== otherName || title !== definition?.title) return false;
      return areSameLists(boundary.list ?? none, definition.boundary.list ?? none);
    })
  );
}

function areSameLinks(one: LinkDefinition, other: LinkDefinition): boolean {
  return one.url === other.url && one.title === other.title;
}

function areSameLists(one: AttributeList, other: AttributeList): boolean {
  return (
    JSON.stringify([[...one.attributes], one.references]) === JSON.stringify([[...other.attributes], other.references])
  );
}

function isAnyIn(names: ReadonlySet<string>, among: ReadonlySet<string>): boolean {
  for (const name of names) if (among.has(name)) return true;
  return false;
}
