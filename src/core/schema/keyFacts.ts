import { written } from 'academic-homepage:validators';

/** A text of a schema in the languages it is written in. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** What a schema says of a key. */
export interface KeyFacts {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What the key does to the page; empty where the schema does not say. */
  readonly effect: Bilingual;
  /** `x-kind` of the schema: `flag`, `path`, `menu-url` …; `''` where there is none. */
  readonly kind: string;
  /** JSON Schema's names: `string`, `object` … */
  readonly types: readonly string[];
  readonly examples: readonly unknown[];
  /** `x-values` of the schema: what is written there as it stands, the likeliest first; examples may be somebody's account. */
  readonly values: readonly string[];
  /** Nothing is to be written there any more: it leads nowhere, or does nothing. */
  readonly isDeprecated: boolean;
}

/** The files whose keys the schemas describe. */
export type DescribedFile = 'frontMatter' | 'navigation' | 'siteConfig';

/** Stands in a path of keys for any item of a list. */
export const itemStep = '[]';

/** What is known of the key at the end of `path` (`['author', 'github']`, `['main', ITEM, 'url']`); `undefined` for other keys. */
export function keyFacts(file: DescribedFile, path: readonly string[]): KeyFacts | undefined {
  const schema = schemaAt(file, path);
  return schema === undefined ? undefined : factsOf(path.at(-1) ?? '', schema);
}

/** The keys that a mapping at `path` may have, in the order of the schema: those of the whole file for `[]`. */
export function keysWithin(file: DescribedFile, path: readonly string[]): readonly KeyFacts[] {
  const schema = schemaAt(file, path);
  return Object.entries(schema === undefined ? {} : propertiesOf(schema)).flatMap(([name, schema]) =>
    isSchema(schema) ? [factsOf(name, schema)] : [],
  );
}

type Schema = Readonly<Record<string, unknown>>;

function schemaAt(file: DescribedFile, path: readonly string[]): Schema | undefined {
  let schema: unknown = written[file];
  for (const segment of path) {
    if (!isSchema(schema)) return undefined;
    const { items, additionalProperties } = schema;
    const properties = propertiesOf(schema);
    const known = Object.hasOwn(properties, segment) ? properties[segment] : additionalProperties;
    schema = segment === itemStep ? items : known;
  }
  return isSchema(schema) ? schema : undefined;
}

/** The keys that a schema describes: its own, then those of the file that `x-keys-of` names, as front matter in `defaults`. */
function propertiesOf({ properties, 'x-keys-of': file }: Schema): Schema {
  const own = isSchema(properties) ? properties : {};
  return file === 'frontMatter' ? { ...own, ...without(own, schemaAt(file, [])?.properties) } : own;
}

function without(own: Schema, further: unknown): Schema {
  return isSchema(further)
    ? Object.fromEntries(Object.entries(further).filter(([name]) => !Object.hasOwn(own, name)))
    : {};
}

function factsOf(name: string, schema: Schema): KeyFacts {
  const { type } = schema;
  const types = Array.isArray(type) ? type.map(String) : typeof type === 'string' ? [type] : [];
  return {
    name,
    title: bilingual(schema, 'title', 'x-title-zh'),
    description: bilingual(schema, 'description', 'x-description-zh'),
    effect: bilingual(schema, 'x-effect', 'x-effect-zh'),
    kind: textOf(schema['x-kind']),
    types,
    examples: Array.isArray(schema.examples) ? (schema.examples as readonly unknown[]) : [],
    values: Array.isArray(schema['x-values']) ? schema['x-values'].map(String) : [],
    isDeprecated: schema.deprecated === true,
  };
}

function bilingual(schema: Schema, english: string, chinese: string): Bilingual {
  const en = textOf(schema[english]);
  return { en, zh: textOf(schema[chinese]) || en };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
