import assert from 'node:assert/strict';
import type * as LatePicturesModule from '../../src/webview/latePictures';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

describe('a picture that the browser could not load', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/latePictures.ts', ['page']);
  });
  after(() => chromium.close());

  it('is asked for again, also where the page has asked meanwhile and gets no answer', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>';
    await chromium.page.route('http://pictures.test/**', route => {
      const { search } = new URL(route.request().url());
      // the first is not there yet, and the one that the page asks for when it has come is lost
      if (search === '') return route.fulfill({ status: 404 });
      return search.endsWith('=1') ? undefined : route.fulfill({ contentType: 'image/svg+xml', body: picture });
    });
    const came = await chromium.page.evaluate(async () => {
      const { awaitPictures } = (window as unknown as { readonly preview: typeof LatePicturesModule }).preview;
      const element = document.getElementById('page') as HTMLIFrameElement;
      element.srcdoc = '<!DOCTYPE html><p></p>';
      await new Promise(loaded => element.addEventListener('load', loaded, { once: true }));
      const shown = element.contentDocument;
      if (shown === null) throw new Error('There is no frame.');
      const resources = 'http://pictures.test/site';
      const renewed = new Map<string, number>();
      return new Promise<string>(resolve => {
        awaitPictures(shown, () => ({ resources, renewed }), resolve);
        const image = shown.body.appendChild(shown.createElement('img'));
        image.addEventListener('error', () => {
          renewed.set('/later.svg', 1);
          image.src = `${resources}/later.svg?academic-homepage-renewed=1`;
        });
        image.src = `${resources}/later.svg`;
      });
    });
    assert.equal(came, '/later.svg');
  });
});
