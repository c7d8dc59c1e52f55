/** Whether a PNG or WebP file has more than one picture: a canvas would keep the first alone. False for broken files and other formats. */
export function isAnimated(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAnimatedPng(view) || isAnimatedWebp(view);
}

/** `acTL` stands before the first `IDAT`: https://www.w3.org/TR/png-3/#acTL-chunk */
function isAnimatedPng(view: DataView): boolean {
  if (view.byteLength < 8 || view.getUint32(0) !== 0x89504e47) return false;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === 0x6163544c) return true;
    if (name === 0x49444154) return false;
  }
  return false;
}

/** A bit of the flags in `VP8X`: https://developers.google.com/speed/webp/docs/riff_container#extended_file_format */
function isAnimatedWebp(view: DataView): boolean {
  return (
    view.byteLength > 20 &&
    view.getUint32(0) === 0x52494646 &&
    view.getUint32(8) === 0x57454250 &&
    view.getUint32(12) === 0x56503858 &&
    (view.getUint8(20) & 2) !== 0
  );
}
