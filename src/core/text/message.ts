import { filled } from './filled';

/**
 * What a reader is told. The core knows no locale: `text` is the English sentence and, for the host, the key of its
 * translation in l10n/; `{0}` stands for the first of `values`.
 */
export interface Message {
  readonly text: string;
  /** As English has them. */
  readonly values: readonly string[];
  /** The same where a language says one of them in its own way. */
  readonly given?: readonly MessageValue[];
}

/** Words as they are; words with a translation of their own; names, of which each language makes a list with its own sign. */
export type MessageValue = string | Message | readonly string[];

/** A sentence and what stands in it: `message('“{0}” has no target.', name)`. */
export function message(text: string, ...given: readonly MessageValue[]): Message {
  const values = given.map(value => said(value, english));
  const differs = given.some(value => typeof value !== 'string' && ('text' in value || value.length > 1));
  return differs ? { text, values, given } : { text, values };
}

/** What a host knows of the language in which it shows messages. */
export interface MessageLanguage {
  /** The sentence for an English one; places for values stay. */
  readonly translate: (text: string) => string;
  /** Between two names of a list. */
  readonly comma: string;
}

const english: MessageLanguage = { translate: text => text, comma: ', ' };

/** A message in a language. */
export function localized({ text, values, given = values }: Message, language: MessageLanguage): string {
  const inLanguage = given.map(value => said(value, language));
  return withValues(language.translate(text), inLanguage);
}

/** A sentence in the author's language with its values; in Chinese without blanks at those that are Chinese themselves. */
export function withValues(sentence: string, values: readonly string[]): string {
  return filled(withoutBlanksAtChinese(sentence, values), values);
}

/** `添加 {0} 的主页` is written for `Mei Lin`: before `林青` and behind it Chinese has no blank, nor beside its quotation marks. */
function withoutBlanksAtChinese(sentence: string, values: readonly string[]): string {
  return sentence
    .replace(/(?<=\p{Script=Han}) (?=\{(\d)\})/gu, (blank, at: string) =>
      /^[\p{Script=Han}“《]/u.test(values[Number(at)] ?? '') ? '' : blank,
    )
    .replace(/(?<=\{(\d)\}) (?=\p{Script=Han})/gu, (blank, at: string) =>
      /[\p{Script=Han}”》]$/u.test(values[Number(at)] ?? '') ? '' : blank,
    );
}

function said(value: MessageValue, language: MessageLanguage): string {
  if (typeof value === 'string') return value;
  return 'text' in value ? localized(value, language) : value.join(language.comma);
}
