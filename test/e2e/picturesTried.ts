/**
 * Resolves when each picture of the document that `html` is the root of has come or was refused. It runs in the page, so it
 * uses nothing from outside. It looks, and waits for no event: a picture whose address is taken away meanwhile has none.
 */
export async function picturesTried(html: Element): Promise<void> {
  const asked = (): readonly HTMLImageElement[] =>
    [...html.ownerDocument.images].filter(({ complete, loading }) => !complete && loading !== 'lazy');
  for (const end = Date.now() + 60_000; asked().length > 0; await new Promise(next => setTimeout(next, 50)))
    if (Date.now() > end)
      throw new Error(
        `Still on their way: ${asked()
          .map(({ src }) => src)
          .join(', ')}`,
      );
}
