import { characterOf, characterOfCode, codePointOf, nameOf } from '../entities';
import type { KramdownOptions } from '../options';
import { escapeText } from './escape';

const quoteIndex: Readonly<Record<string, number>> = { lsquo: 0, rsquo: 1, ldquo: 2, rdquo: 3 };

/** A typographic quote, as the option `smart_quotes` wants it. */
export function quoteText(name: string, options: KramdownOptions): string {
  const chosen = options.smart_quotes[quoteIndex[name] ?? 0] ?? name;
  // a character given by its number
  if (/^\d+$/.test(chosen)) return entityText(Number(chosen), `&#${chosen};`, options);
  return namedCharacter(chosen, options);
}

/** A dash, an ellipsis or guillemets. */
export function symbolText(name: string, options: KramdownOptions): string {
  const own = options.typographic_symbols[name];
  if (own !== undefined) return escapeText(own);
  if (name === 'laquo_space') return namedCharacter('laquo', options) + namedCharacter('nbsp', options);
  if (name === 'raquo_space') return namedCharacter('nbsp', options) + namedCharacter('raquo', options);
  return namedCharacter(name, options);
}

/**
 * An entity as the option `entity_output` wants it; `written` is how the author wrote it. What would be markup is never
 * printed as a character.
 */
export function entityText(codePoint: number, written: string, options: KramdownOptions): string {
  const isMarkup = codePoint === 38 || codePoint === 60 || codePoint === 62;
  if (options.entity_output === 'as_char' && !isMarkup) return characterOfCode(codePoint);
  if (options.entity_output === 'as_char' || options.entity_output === 'as_input') return written;
  const name = written.startsWith('&#') ? nameOf(codePoint) : written.slice(1, -1);
  const isNamed = options.entity_output === 'symbolic' || isMarkup || codePoint === 34;
  return isNamed && name !== undefined ? `&${name};` : `&#${codePoint};`;
}

/** A character the author did not write as an entity, by the name of its entity. */
export function namedCharacter(name: string, options: KramdownOptions): string {
  if (options.entity_output === 'as_char') return characterOf(name);
  if (options.entity_output === 'symbolic' || name === 'quot') return `&${name};`;
  return `&#${codePointOf(`&${name};`) ?? 0};`;
}
