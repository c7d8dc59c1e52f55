import type { Message } from '../text/message';
import type { Bilingual } from '../schema/keyFacts';

/** A text for readers; the host knows in which language. */
export type Wording =
  /** A sentence of ours, translated in l10n/. */
  | { readonly kind: 'message'; readonly message: Message }
  /** A text of a schema, which has both languages beside each other. */
  | { readonly kind: 'both'; readonly both: Bilingual }
  /** What the site itself says: a heading, a path, a value. */
  | { readonly kind: 'site'; readonly text: string };

/** A piece of a documentation or hover, one below the other. */
export type Block =
  | { readonly kind: 'title' | 'text'; readonly wording: Wording }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  /** A picture of the site, by its path from the root; with its bytes where they are few enough to stand in an address. */
  | { readonly kind: 'picture'; readonly path: string; readonly bytes?: Uint8Array }
  /** Where what is told came from a registry: the way to ask it again. */
  | { readonly kind: 'again'; readonly doi: string };

/** A sentence of ours. */
export function told(message: Message): Wording {
  return { kind: 'message', message };
}

/** A text of a schema. */
export function inBoth(both: Bilingual): Wording {
  return { kind: 'both', both };
}

/** A text of the site. */
export function asWritten(text: string): Wording {
  return { kind: 'site', text };
}
