import { isRecord } from './record';

/**
 * Messages between the extension and the panel in which icons are made of a picture. The panel cuts and encodes; the extension knows the
 * site's files and writes them.
 */
export interface IconRow {
  /** From the site's root. */
  readonly path: string;
  /** `32 × 32 · takes the place of the one that is there` */
  readonly detail: string;
}

export interface IconView {
  readonly picture: string;
  readonly rows: readonly IconRow[];
  /** Above the rows: whether they are still to be written. */
  readonly rowsTitle: string;
  readonly status: string;
  readonly write: { readonly label: string; readonly enabled: boolean };
  /** The label of the button that chooses a picture. */
  readonly choose: string;
  readonly canPutBack: boolean;
  /** While icons are written or taken back. */
  readonly isBusy: boolean;
}

/** An icon to be drawn, once for each width and form. */
export interface IconSize {
  readonly size: number;
  /** Without transparent corners. */
  readonly square: boolean;
}

export interface DrawnIcon extends IconSize {
  /** A PNG. */
  readonly bytes: Uint8Array;
}

export type ToIcons =
  | { readonly type: 'view'; readonly view: IconView }
  /** The picture to be cut. */
  | { readonly type: 'picture'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly type: 'draw'; readonly sizes: readonly IconSize[] };

export type FromIcons =
  | { readonly type: 'ready' }
  | { readonly type: 'unreadable' }
  /** Another picture is wanted. */
  | { readonly type: 'another' }
  | { readonly type: 'write' }
  | { readonly type: 'putBack' }
  | { readonly type: 'drawn'; readonly icons: readonly DrawnIcon[] };

const toIcons: ReadonlySet<unknown> = new Set<ToIcons['type']>(['view', 'picture', 'draw']);
const withoutMore: ReadonlySet<unknown> = new Set<FromIcons['type']>([
  'ready',
  'unreadable',
  'another',
  'write',
  'putBack',
]);

/** Whether a message to the panel is one of ours. Only the tag is checked: its sender is the extension itself. */
export function isToIcons(value: unknown): value is ToIcons {
  return isRecord(value) && toIcons.has(value.type);
}

/** Whether a message from the panel is one of ours, every field checked. */
export function isFromIcons(value: unknown): value is FromIcons {
  if (!isRecord(value)) return false;
  if (withoutMore.has(value.type)) return true;
  return value.type === 'drawn' && Array.isArray(value.icons) && value.icons.every(isDrawnIcon);
}

function isDrawnIcon(value: unknown): value is DrawnIcon {
  return (
    isRecord(value) &&
    typeof value.size === 'number' &&
    Number.isInteger(value.size) &&
    value.size > 0 &&
    typeof value.square === 'boolean' &&
    value.bytes instanceof Uint8Array
  );
}
