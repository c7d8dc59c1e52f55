/** How the names of pictures end that browsers show, without the dot. */
export const pictureEndings: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'avif'];

/** Whether the name of a file, or an address without a query, is that of a picture: `icon@2x.PNG`. */
export function isPictureName(name: string): boolean {
  return pictureEndings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.');
}
