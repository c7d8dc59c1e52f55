import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPanelsInChromium, send, type PanelsInChromium } from './panelsInChromium';

/** What a panel has told, and the pictures whose decoding waits until it is let go. */
interface Panel {
  readonly sent: readonly { readonly type: string }[];
  readonly waiting: (() => void)[];
  /** Those of them that have been decoded since, or turned out to be none, by their places among them. */
  readonly decoded: Set<number>;
}

describe('a panel of pictures', () => {
  let panels: PanelsInChromium;
  let page: Page;
  before(async () => {
    panels = await openPanelsInChromium();
  });
  after(() => panels.close());

  /** The panel that makes icons, in which a picture is decoded when `decode` says so. */
  async function openIcons(): Promise<void> {
    page = await panels.open('favicon', 640);
    await send(page, {
      type: 'view',
      view: {
        ...{
          picture: 'lake.svg',
          rows: [],
          rowsTitle: 'Files',
          choose: 'Choose',
          status: '',
          canPutBack: false,
          isBusy: false,
        },
        write: { label: 'Write 1 Icon', enabled: true },
      },
    });
    await page.evaluate(() => {
      const decode = Reflect.get<HTMLImageElement, 'decode'>(HTMLImageElement.prototype, 'decode');
      const waiting: (() => void)[] = [];
      const decoded = new Set<number>();
      Object.assign(window, { waiting, decoded });
      HTMLImageElement.prototype.decode = async function (this: HTMLImageElement) {
        const at = waiting.length;
        await new Promise<void>(resolve => waiting.push(resolve));
        try {
          await decode.call(this);
        } finally {
          decoded.add(at);
        }
      };
    });
  }

  /** Sends a picture of one colour, or one that is none. */
  async function sendPicture(colour: string): Promise<void> {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="${colour}"/></svg>`;
    const text = colour === 'broken' ? '<svg' : svg;
    await send(page, { type: 'picture', bytes: new TextEncoder().encode(text), mediaType: 'image/svg+xml' });
  }

  /** Decodes the picture that was sent as this one, from 0. */
  async function decode(at: number): Promise<void> {
    await page.waitForFunction(one => (window as unknown as Panel).waiting[one] !== undefined, at);
    await page.evaluate(one => (window as unknown as Panel).waiting[one]?.(), at);
    // the browser decodes beside, in its own time
    await page.waitForFunction(one => (window as unknown as Panel).decoded.has(one), at);
    await page.evaluate(async () => {
      // until what follows from it has been done
      for (let turn = 0; turn < 5; turn++) await new Promise(requestAnimationFrame);
    });
  }

  /** What stands in the middle of the cut, as red, green, blue. */
  function shown(): Promise<string> {
    return page.evaluate(() => {
      const stage = document.querySelector<HTMLCanvasElement>('#cut');
      const middle = stage?.getContext('2d')?.getImageData(stage.width / 2, stage.height / 2, 1, 1).data;
      return [...(middle ?? [])].slice(0, 3).join();
    });
  }

  function told(type: string): Promise<number> {
    return page.evaluate(wanted => (window as unknown as Panel).sent.filter(one => one.type === wanted).length, type);
  }

  const [red, blue] = ['255,0,0', '0,0,255'];

  it('shows headings of what is cut only where there is a picture', async () => {
    await openIcons();
    const headings = page.locator('#looks h2:visible');
    assert.deepEqual(await headings.allInnerTexts(), ['In a browser tab', 'On a phone', 'Files']);
    await send(page, {
      type: 'view',
      view: {
        ...{
          picture: '',
          rows: [],
          rowsTitle: 'Files',
          choose: 'Choose',
          status: '',
          canPutBack: false,
          isBusy: false,
        },
        write: { label: 'Write 1 Icon', enabled: false },
      },
    });
    await page.locator('#write:disabled').waitFor();
    assert.deepEqual(await headings.allInnerTexts(), ['Files']);
    assert.ok(await page.locator('#cutting').isHidden());
  });

  it('shows the picture that was chosen last, whichever is decoded last', async () => {
    await openIcons();
    await sendPicture('red');
    await sendPicture('blue');
    await decode(1);
    assert.equal(await shown(), blue);
    await decode(0);
    assert.equal(await shown(), blue);
  });

  it('tells of no picture that cannot be read when another one was chosen meanwhile', async () => {
    await openIcons();
    await sendPicture('broken');
    await sendPicture('blue');
    await decode(1);
    await decode(0);
    assert.deepEqual([await shown(), await told('unreadable')], [blue, 0]);
    await sendPicture('broken');
    await decode(2);
    assert.equal(await told('unreadable'), 1);
  });

  it('draws icons of the picture that was chosen last, once it is decoded', async () => {
    await openIcons();
    await sendPicture('red');
    await decode(0);
    assert.equal(await shown(), red);
    await sendPicture('blue');
    await send(page, { type: 'draw', sizes: [{ size: 16, square: true }] });
    await decode(1);
    await page.waitForFunction(() => (window as unknown as Panel).sent.some(({ type }) => type === 'drawn'));
    const drawn = await page.evaluate(async () => {
      const isDrawn = (one: { readonly type: string }): one is { type: 'drawn'; icons: { bytes: Uint8Array }[] } =>
        one.type === 'drawn';
      const bytes = (window as unknown as Panel).sent.find(isDrawn)?.icons[0]?.bytes ?? new Uint8Array();
      const bitmap = await createImageBitmap(new Blob([bytes.slice()]));
      const context = new OffscreenCanvas(16, 16).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(8, 8, 1, 1).data ?? [])].slice(0, 3).join();
    });
    assert.equal(drawn, blue);
  });

  /** Whether a pointer that is pressed there, then taken away by the system, still changes `value` where it goes on without a button. */
  async function movedAfterCancel(selector: string, value: string): Promise<boolean> {
    const box = await page.locator(selector).boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const valueNow = (): Promise<string> => page.locator(value).inputValue();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y);
    const dragged = await valueNow();
    // what a pen or a finger does that scrolls instead
    await page.evaluate(wanted => {
      const one = document.querySelector(wanted);
      one?.releasePointerCapture(1);
      one?.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, bubbles: true }));
    }, selector);
    await page.mouse.move(x + 20, y);
    await page.mouse.move(x + 40, y);
    const moved = (await valueNow()) !== dragged;
    await page.mouse.up();
    return moved;
  }

  it('lets go of the cut when the pointer is taken away', async () => {
    await openIcons();
    await sendPicture('red');
    await decode(0);
    await page.locator('#zoom').fill('200');
    assert.equal(await movedAfterCancel('#cut', '#across'), false);
  });

  it('lets go of the comparison when the pointer is taken away', async () => {
    page = await panels.open('shrinkPictures', 640);
    await send(page, {
      type: 'view',
      view: {
        ...{
          status: '',
          progress: undefined,
          rows: [],
          left: [],
          leftTitle: '',
          replace: undefined,
          canPutBack: false,
        },
      },
    });
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await send(page, {
      ...{ type: 'measure', id: 1, bytes: new Uint8Array(bytes), format: 'png', needed: { width: 1, height: 1 } },
    });
    await page.waitForFunction(() => (window as unknown as Panel).sent.some(({ type }) => type === 'measured'));
    await send(page, {
      ...{ type: 'original', id: 1, bytes: new Uint8Array(bytes), format: 'png', after: 'png' },
      ...{ title: 'lake.png', captions: ['before', 'after'] },
    });
    await page.locator('#comparison[open]').waitFor();
    assert.equal(await movedAfterCancel('#pictures', '#split'), false);
  });
});
