import { strip } from '../characters';

const references = /&(?:[\w:][\w:.-]*;|#[0-9]+;|#x[0-9a-fA-F]+;)|[<>&]/g;
const attributeReferences = /&(?:[\w:][\w:.-]*;|#[0-9]+;|#x[0-9a-fA-F]+;)|[<>&"]/g;

const replacements: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Escapes text; what already is a character reference stays. */
export function escapeText(text: string): string {
  return /[<>&]/.test(text) ? text.replace(references, found => replacements[found] ?? found) : text;
}

/** Escapes everything, references too: for code. */
export function escapeCode(text: string): string {
  return /[<>&]/.test(text) ? text.replace(/[<>&]/g, found => replacements[found] ?? found) : text;
}

/** ` name="value"` for each; an empty `id` is left out. */
export function attributesOf(attributes: ReadonlyMap<string, string>): string {
  let result = '';
  for (const [name, value] of attributes) {
    if (name === 'id' && strip(value) === '') continue;
    const escaped = /[<>&"]/.test(value)
      ? value.replace(attributeReferences, found => replacements[found] ?? found)
      : value;
    result += ` ${name}="${escaped}"`;
  }
  return result;
}
