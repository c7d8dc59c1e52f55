import type { Insertion, MappedText, Place } from '../../../text/mappedText';

/** Who knows where the values that a template sees were written. */
export interface ValueOrigins {
  /**
   * The text that `container[key]` prints, with its places in the file where it was written; `undefined` where nobody
   * wrote it. `value` is what stands there; a container in a container is known from then on.
   */
  origin(container: object, key: string, value: unknown): MappedText | undefined;
  /** Where a key of a hash was written, as the text it prints. */
  keyOrigin(container: object, key: string): MappedText | undefined;
  /** Where a whole list or hash was written. */
  placeOf(container: object): Place | undefined;
  /** The text of a file of the site. */
  textOf(path: string): string;
  /** HTML of Markdown with the places of its pieces in `text`. */
  markdownify(text: string): MappedText;
}

/** A value and, where it is known, the text it prints with the places it came from. */
export interface Traced {
  readonly value: unknown;
  readonly origin: MappedText | undefined;
}

/** More segments than any page hands on: a text captured within itself, again and again, grows by all it had each time. */
const mostSegments = 2_000_000;

/**
 * The memory of a render that asks where values came from: of each variable, and of what filters made. It changes
 * nothing of what is printed.
 */
export class Trace {
  /** The tag that puts in what is printed now. */
  within: Insertion | undefined = undefined;
  private readonly made = new WeakMap<object, Map<string, MappedText>>();
  private segments = 0;

  constructor(readonly origins: ValueOrigins) {}

  /** Notes where `container[key]` came from: a variable of a scope, an element of a list that a filter made. */
  note(container: object, key: string, origin: MappedText | undefined): void {
    const known = this.made.get(container);
    if (origin === undefined || !this.mayHandOn(origin)) known?.delete(key);
    else if (known === undefined) this.made.set(container, new Map([[key, origin]]));
    else known.set(key, origin);
  }

  /** Whether the places of a text may be handed on: not for ever, so that a map costs little more than its page. */
  mayHandOn({ segments }: MappedText): boolean {
    this.segments += segments.length;
    return this.segments <= mostSegments;
  }

  /** Where `container[key]`, which is `value`, came from. */
  originOf(container: object, key: string, value: unknown): MappedText | undefined {
    return this.made.get(container)?.get(key) ?? this.origins.origin(container, key, value);
  }

  /** Runs `action` as if what it prints stood by itself: it is put somewhere later. */
  apart<T>(action: () => T): T {
    return this.inserting(undefined, action);
  }

  /** Runs `action`, all that it prints being put in by `tag`. */
  insertedBy<T>(tag: Place, action: () => T): T {
    const { path, start, end } = tag;
    return this.inserting({ path, start, end, outer: this.within }, action);
  }

  private inserting<T>(tag: Insertion | undefined, action: () => T): T {
    const { within } = this;
    this.within = tag;
    try {
      return action();
    } finally {
      this.within = within;
    }
  }
}
