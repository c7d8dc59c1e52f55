/**
 * Resolves when each picture of the document that `html` is the root of has come or was refused. It runs in the page, so it
 * uses nothing from outside.
 */
export async function picturesTried(html: Element): Promise<void> {
  const asked = [...html.ownerDocument.images].filter(({ complete }) => !complete);
  await Promise.all(
    asked.map(image => new Promise(done => ['load', 'error'].forEach(type => image.addEventListener(type, done)))),
  );
}
