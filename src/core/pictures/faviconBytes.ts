import type { FaviconFile } from './faviconFiles';
import { icoFile } from './icoFile';
import { svgIcon } from './svgIcon';

/** A width that has to be drawn, with or without transparent corners. */
export interface IconForm {
  readonly size: number;
  readonly square: boolean;
}

/** Everything that has to be drawn for these files, each once. */
export function iconForms(files: readonly FaviconFile[]): readonly IconForm[] {
  const forms = files.flatMap(({ sizes, square }) => sizes.map(size => ({ size, square })));
  return [...new Map(forms.map(form => [keyOf(form), form])).values()];
}

/** The bytes of a file, of what has been drawn: PNGs. `undefined` where one it needs is missing. */
export function faviconBytes(
  { format, sizes, square }: FaviconFile,
  drawn: readonly (IconForm & { readonly bytes: Uint8Array })[],
): Uint8Array | undefined {
  const known = new Map(drawn.map(icon => [keyOf(icon), icon.bytes]));
  const pictures = sizes.flatMap(size => {
    const bytes = known.get(keyOf({ size, square }));
    return bytes === undefined ? [] : [{ size, bytes }];
  });
  const [first] = pictures;
  if (first === undefined || pictures.length < sizes.length) return undefined;
  if (format === 'ico') return icoFile(pictures);
  return format === 'svg' ? asciiBytes(svgIcon(first.bytes, first.size)) : first.bytes;
}

function keyOf({ size, square }: IconForm): string {
  return `${size} ${square}`;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}
