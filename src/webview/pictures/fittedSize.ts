/** The size of a picture that is made as large as it is needed: never larger than it is, its sides in proportion. In pixels. */
export function fittedSize(
  picture: { readonly width: number; readonly height: number },
  needed: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, Math.max(needed.width / picture.width, needed.height / picture.height));
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
