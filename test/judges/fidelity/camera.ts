import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { launchChromium } from '../../workbench/launchChromium';
import type { PublishedFiles } from './publishedFiles';
import { fileOf } from './publishedFiles';

/** Where a site stands: its address, and the folder below it. */
export interface SiteAddress {
  /** `https://name.example`. */
  readonly origin: string;
  /** `''` or `/repository`. */
  readonly base: string;
}

export interface Shot {
  readonly files: PublishedFiles;
  readonly address: SiteAddress;
  /** Without the base: `/zh/`. */
  readonly url: string;
  /** In CSS pixels. */
  readonly width: number;
}

/**
 * Takes pictures of whole pages. Every request is answered out of the published files, nothing reaches a network; the
 * clock stands still, chance is always the same, animations are at their end.
 */
export class Camera {
  private constructor(
    private readonly browser: Browser,
    private readonly now: Date,
  ) {}

  static async open(now: Date): Promise<Camera> {
    const flags = ['--force-device-scale-factor=1', '--hide-scrollbars', '--font-render-hinting=none'];
    // animated pictures stay at their first
    flags.push('--blink-settings=imageAnimationPolicy=2');
    return new Camera(await launchChromium({ flags }), now);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A PNG of the page from its top to its end. */
  async picture({ files, address, url, width }: Shot): Promise<Buffer> {
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    try {
      await context.clock.install({ time: this.now });
      await context.addInitScript('Math.random = () => 0.5');
      await context.route('**/*', route => answer(route, files, address));
      return await pictureOf(context, `${address.origin}${address.base}${url}`, this.now);
    } finally {
      await context.close();
    }
  }

  /** How many pixels of two PNGs differ; every pixel that only one of them has counts. */
  async differingPixels(a: Buffer, b: Buffer): Promise<number> {
    if (a.equals(b)) return 0;
    const page = await this.browser.newPage();
    try {
      const sources = [a, b].map(png => `data:image/png;base64,${png.toString('base64')}`);
      return Number(await page.evaluate(`(${countInPage})(${JSON.stringify(sources)})`));
    } finally {
      await page.close();
    }
  }
}

async function pictureOf(context: BrowserContext, address: string, now: Date): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.clock.pauseAt(now.getTime() + 60_000);
  await readThrough(page);
  await page.clock.runFor(3000);
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
}

/** Goes down the page once, so that pictures that load when they come into view are there, and waits for fonts. */
async function readThrough(page: Page): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  for (let at = 0; at < Math.min(height, 40_000); at += 800)
    await page.evaluate(`scrollTo({ top: ${at}, behavior: 'instant' })`);
  const arrived = page
    .evaluate(
      `(async () => {
    scrollTo({ top: 0, behavior: 'instant' });
    await document.fonts.ready;
    for (const video of document.querySelectorAll('video')) {
      video.pause();
      video.removeAttribute('autoplay');
      video.load();
    }
    const shown = [...document.images].filter(image => image.complete && image.naturalWidth > 0);
    await Promise.all(shown.map(image => image.decode().catch(() => undefined)));
  })()`,
    )
    .catch(() => undefined);
  // a picture that never comes is not waited for; the page's own clock stands still
  await Promise.race([arrived, new Promise(done => setTimeout(done, 5000))]);
}

async function answer(route: Route, files: PublishedFiles, { origin, base }: SiteAddress): Promise<void> {
  const address = new URL(route.request().url());
  const inSite = address.origin === origin && `${address.pathname}/`.startsWith(`${base}/`);
  const file = fileOf(address.pathname.slice(base.length));
  const body = inSite ? files(file) : undefined;
  if (body !== undefined) await route.fulfill({ body, contentType: contentType(file) });
  else if (inSite) await route.fulfill({ status: 404, body: '' });
  else await route.abort();
}

const contentTypes = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
  ['ttf', 'font/ttf'],
  ['mp4', 'video/mp4'],
]);

function contentType(file: string): string {
  return contentTypes.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}

/** Runs in a page. */
const countInPage = `async sources => {
  const [a, b] = await Promise.all(sources.map(async source => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer) };
  }));
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let count = Math.max(a.width, b.width) * Math.max(a.height, b.height) - width * height;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (a.data[y * a.width + x] !== b.data[y * b.width + x]) count++;
  return count;
}`;
