import { locateInYaml, underlined, type Located } from '../../schema/locate';
import { spokenName, validate, type SchemaViolation, type Validator } from '../../schema/validate';
import type { OffsetRange } from '../../text/range';
import type { YamlDocument } from '../../syntax/yamlValue';
import type { Finding, Fix } from '../rule';
import { tell } from './schemaTerms';

/** A breach of a schema with its place in the file. */
export interface PlacedViolation {
  readonly violation: SchemaViolation;
  readonly located: Located;
  /** As the author thinks of the key: `author.github`. */
  readonly name: string;
}

/** Checks a YAML document that has no syntax errors. None for an empty one: what must be there is another rule's matter. */
export function violationsIn(document: YamlDocument, validator: Validator): readonly PlacedViolation[] {
  const { root, plain } = document;
  if (root === undefined || plain === null) return [];
  return validate(plain, validator).flatMap(violation => {
    const located = locateInYaml(root, violation.pointer);
    return located === undefined ? [] : [{ violation, located, name: spokenName(violation.pointer) }];
  });
}

/** Tells the author of a breach, at the value (the key, where the value is left out or long). */
export function findingOf(placed: PlacedViolation, fixes: readonly Fix[] = []): readonly Finding[] {
  const told = tell(placed.violation, placed.name);
  if (told === undefined) return [];
  const range = underlined(placed.located);
  const { value } = placed.violation;
  const isLacking = value === '' || value === null;
  // behind the key of a value that is left out: `title: ‸`
  const unfinished = { start: range.start, end: Math.max(range.end, placed.located.value.end) };
  const { message, severity, stopsBuild } = told;
  return [{ range, message, severity, fixes, ...(stopsBuild && { stopsBuild }), ...(isLacking && { unfinished }) }];
}

/** The first line of a text up to its break: where something is missing from the file as a whole. */
export function firstLine(text: string): OffsetRange {
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  return { start: 0, end };
}

/** From where YAML gives up to the end of that line: the parser often names a single character. */
export function toLineEnd({ start, end }: OffsetRange, text: string): OffsetRange {
  const lineEnd = /[\r\n]|$/.exec(text.slice(start))?.index ?? 0;
  // at the end of a file it may name the character behind the last
  return { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + lineEnd), text.length) };
}
