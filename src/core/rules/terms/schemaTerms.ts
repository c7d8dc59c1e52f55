import { spokenName, type SchemaViolation } from '../../schema/validate';
import { YamlFloat } from '../../syntax/yamlFloat';
import { message } from '../../text/message';
import { tellEmpty, tellMissing } from './schemaAbsenceTerms';
import { tellPattern } from './schemaPatternTerms';
import { tellType } from './schemaTypeTerms';
import { error, type Told } from './told';

/**
 * Says in the author's terms what is wrong, what a visitor sees of it and what to do. `name` is the key as the author
 * thinks of it (`author.github`). `undefined` for breaches that have no effect on the page.
 */
export function tell(violation: SchemaViolation, name = spokenName(violation.pointer)): Told | undefined {
  switch (violation.keyword) {
    case 'type':
      return violation.value === null && mayBeEmpty.has(violation.kind)
        ? tellEmpty(violation.kind, name)
        : tellType(violation.kind, name, shownValue(violation.value), violation.value);
    case 'pattern':
      return tellPattern(violation.kind, name, shownValue(violation.value));
    case 'minimum':
      return tellType(violation.kind, name, shownValue(violation.value), violation.value);
    case 'minLength':
      return tellEmpty(violation.kind, name);
    case 'required':
      return tellMissing(violation.kind, [name, violation.missing ?? ''].filter(Boolean).join('.'));
    case 'contains':
      return error(message('“include” lacks _pages: Jekyll skips that folder, and no page is built.'));
    default:
      return undefined;
  }
}

/** Kinds whose blank values are told of as empty ones; a blank mapping, list or menu target has words of its own. */
const mayBeEmpty: ReadonlySet<string> = new Set(['text', 'path', 'menu-title', 'menu-url', 'menu-item']);

/** A value in a message: of mappings and lists only that they are there. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof YamlFloat) return String(value);
  return value === null || value === undefined ? '' : '…';
}
