import { asWritten } from '../wording';
import type { CompletionItem, CompletionKind } from './completionItem';

/** A value to choose, before it is put into the language of its place. */
export interface Choice {
  readonly value: string;
  readonly kind: CompletionKind;
  readonly detail?: CompletionItem['detail'];
  /** What is written in an address, where that is not the value: `lake%231.png` for `lake#1.png`. */
  readonly address?: string;
  /** No text in YAML: `true`. */
  readonly isBare?: boolean;
}

/** A choice with what it stands for beside it: a heading, the title of a page; nothing for `''`. */
export function choice(value: string, kind: CompletionKind, detail = ''): Choice {
  return detail === '' ? { value, kind } : { value, kind, detail: asWritten(detail) };
}
