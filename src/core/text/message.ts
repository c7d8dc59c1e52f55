/**
 * What a reader is told. The core knows no locale: `text` is the English sentence and, for the host, the key of its
 * translation in l10n/; `{0}` stands for the first of `values`.
 */
export interface Message {
  readonly text: string;
  readonly values: readonly string[];
}

/** A sentence and what stands in it: `message('“{0}” has no target.', name)`. */
export function message(text: string, ...values: readonly string[]): Message {
  return { text, values };
}
