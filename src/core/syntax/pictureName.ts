/** How the names of pictures end that browsers show, without the dot. */
export const pictureEndings: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'avif'];

/** The same as the source of an expression, with those of pictures that some browsers show or that stand beside the name of a page. */
export const pictureFileSource = `(?:${pictureEndings.join('|')}|bmp|ico)`;

/** Whether the name of a file, or an address without a query, is that of a picture: `icon@2x.PNG`. */
export function isPictureName(name: string): boolean {
  return pictureEndings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.');
}
