import { isCount, isRecord } from './record';

/**
 * Messages between the extension and the panel in which pictures are made smaller. The panel decodes and encodes, one picture at a time;
 * what is chosen, written and told decides the extension, whose words the panel shows.
 */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** A picture that is worth being replaced. */
export interface ShrinkRow {
  readonly id: number;
  readonly name: string;
  /** `images/`, `''` at the top. */
  readonly folder: string;
  readonly format: PictureFormat;
  /** `4032 × 3024 · 6.2 MB` */
  readonly before: string;
  readonly after: string;
  /** `−97 %` */
  readonly won: string;
  /** How pages show it. */
  readonly shown: string;
  /** That it gets another name, or why it was not replaced. */
  readonly note: string;
  readonly chosen: boolean;
  /** What the box is called for those who cannot see it. */
  readonly label: string;
  readonly state: 'offered' | 'replaced' | 'failed';
}

export interface ShrinkView {
  /** What is being done, or what has been found: announced when it changes. */
  readonly status: string;
  /** While pictures are being looked at, or written. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly rows: readonly ShrinkRow[];
  /** Pictures that are large and stay as they are. */
  readonly left: readonly { readonly name: string; readonly reason: string }[];
  /** What stands above those. */
  readonly leftTitle: string;
  readonly replace: { readonly label: string; readonly enabled: boolean } | undefined;
  readonly canPutBack: boolean;
}

/** At least as wide or as high; 0 where that one does not matter. In pixels. */
export interface Needed {
  readonly width: number;
  readonly height: number;
}

export type ToShrink =
  | { readonly type: 'view'; readonly view: ShrinkView }
  /** To be decoded, made smaller and encoded. */
  | {
      readonly type: 'measure';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly format: PictureFormat;
      readonly needed: Needed;
    }
  /** The encoded form is asked for. */
  | { readonly type: 'take'; readonly id: number; readonly format: PictureFormat }
  /** The file as it is, to be compared with the smaller one. */
  | {
      readonly type: 'original';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly format: PictureFormat;
      readonly after: PictureFormat;
      readonly title: string;
      readonly captions: readonly [before: string, after: string];
    };

export interface MeasuredPicture {
  readonly id: number;
  /** In pixels, as a camera's rotation has it. */
  readonly width: number;
  readonly height: number;
  /** After. */
  readonly shrunkWidth: number;
  readonly shrunkHeight: number;
  /** In bytes; left out where the browser does not write the format, or where the picture needs more than it can. */
  readonly same?: number;
  readonly jpeg?: number;
}

export type FromShrink =
  | { readonly type: 'ready' }
  | ({ readonly type: 'measured' } & MeasuredPicture)
  | { readonly type: 'unreadable'; readonly id: number }
  | { readonly type: 'choose'; readonly id: number; readonly chosen: boolean }
  | { readonly type: 'replace' }
  | { readonly type: 'putBack' }
  | { readonly type: 'compare'; readonly id: number }
  | { readonly type: 'taken'; readonly id: number; readonly bytes: Uint8Array };

const toShrink: ReadonlySet<unknown> = new Set<ToShrink['type']>(['view', 'measure', 'take', 'original']);

/** Whether a message to the panel is one of ours. Only the tag is checked: its sender is the extension itself. */
export function isToShrink(value: unknown): value is ToShrink {
  return isRecord(value) && toShrink.has(value.type);
}

/** Whether a message from the panel is one of ours, every field checked. */
export function isFromShrink(value: unknown): value is FromShrink {
  if (!isRecord(value)) return false;
  const { type, id, same, jpeg } = value;
  switch (type) {
    case 'ready':
    case 'replace':
    case 'putBack':
      return true;
    case 'unreadable':
    case 'compare':
      return isCount(id);
    case 'choose':
      return isCount(id) && typeof value.chosen === 'boolean';
    case 'taken':
      return isCount(id) && value.bytes instanceof Uint8Array;
    case 'measured':
      return (
        [id, value.width, value.height, value.shrunkWidth, value.shrunkHeight].every(isCount) &&
        [same, jpeg].every(size => size === undefined || isCount(size))
      );
    default:
      return false;
  }
}
