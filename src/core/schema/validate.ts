import { isMapping } from '../syntax/plainMapping';
import { YamlFloat } from '../syntax/yamlFloat';

/** What ajv reports of one breach, with the options `allErrors` and `verbose` (https://ajv.js.org/api.html#error-objects). */
interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A function that ajv made of a schema at build time: tells whether a value fits and leaves the breaches in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** One breach of a schema, free of the validator's own words. */
export interface SchemaViolation {
  /** JSON pointer (RFC 6901) of the value; of the mapping where a key is missing. */
  readonly pointer: string;
  /** `type`, `pattern`, `minLength`, `minimum`, `required` or `contains`. */
  readonly keyword: string;
  /** The key that is missing, for `required`. */
  readonly missing: string | undefined;
  /** `x-kind` of the schema of the value (of the missing key, for `required`). */
  readonly kind: string;
  readonly value: unknown;
}

/**
 * Checks a plain value. Returns every breach in the order of the schema; none for a value that fits. Never throws.
 * Dates and floats such as 14.0
 * count as text: Jekyll prints them.
 */
export function validate(value: unknown, validator: Validator): readonly SchemaViolation[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).filter(isOwn).map(violationOf);
}

/** Segments of a JSON pointer, unescaped: `/a~1b/0` → `['a/b', '0']`. */
export function pointerSegments(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map(segment => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The name of a value as an author would say it: `/author/github` → `author.github`, `/main/0/url` → `main.url`. */
export function spokenName(pointer: string): string {
  return pointerSegments(pointer)
    .filter(segment => !/^\d+$/.test(segment))
    .join('.');
}

// `contains` also reports why each single item is not the one that was looked for
function isOwn(error: ValidationError): boolean {
  // an address is not printed, and Jekyll takes nothing but text for one
  const isPrinted = !String(error.parentSchema?.['x-kind']).endsWith('permalink');
  const text = isPrinted && (error.data instanceof Date || error.data instanceof YamlFloat);
  return !error.schemaPath.includes('/contains/') && !(error.keyword === 'type' && text);
}

function violationOf(error: ValidationError): SchemaViolation {
  const { missingProperty } = error.params;
  const missing = error.keyword === 'required' && typeof missingProperty === 'string' ? missingProperty : undefined;
  const schema = missing === undefined ? error.parentSchema : propertySchema(error.parentSchema, missing);
  const kind = schema?.['x-kind'];
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    missing,
    kind: typeof kind === 'string' ? kind : '',
    value: error.data,
  };
}

function propertySchema(
  schema: ValidationError['parentSchema'],
  key: string,
): Readonly<Record<string, unknown>> | undefined {
  const properties = schema?.properties;
  const property = isMapping(properties) ? properties[key] : undefined;
  return isMapping(property) ? property : undefined;
}
