import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { saferScript } from '../../src/core/rules/papers/saferScript';
import { applyEdits } from '../../src/core/text/edit';
import {
  fragileScript,
  gsData,
  lakes,
  rivers,
  span,
  uncounted,
  unknown,
} from '../core/features/citationData/countedSite';
import { openPageInChromium } from './pageInChromium';

/** As Liquid would leave it, with the part of jQuery that it uses, which answers at once. */
function published(script: string, data: string): string {
  const plain = script
    .replace(/\{% if [^%]*%\}[^]*?\{% else %\}([^]*?)\{% endif %\}/, '$1')
    .replace(/\{\{.*?\}\}/g, 'lin-qiu/site');
  return `<script>window.$ = () => ({ ready: run => run() }); $.getJSON = (url, then) => then(${data});</script>${plain}`;
}

describe('the citation script in a browser', () => {
  let page: Page;
  before(async () => {
    page = await openPageInChromium();
  });
  after(() => page.close());

  /** The page's text when the script has run, and what it threw. */
  async function run(body: string, script: string, data = gsData): Promise<{ text: string; thrown: number }> {
    // another document, in which nothing of the script before is declared
    await page.goto('about:blank');
    let thrown = 0;
    const count = (): void => {
      thrown++;
    };
    page.on('pageerror', count);
    await page.setContent(`<body>${body}${published(script, data)}</body>`);
    const text = await page.evaluate(() => document.body.innerText.trim());
    page.off('pageerror', count);
    return { text, thrown };
  }

  const safe = applyEdits(fragileScript, saferScript(fragileScript));
  const total = '<b id="total_cit"></b>';

  it('stops as it is, at a paper that the data do not have and without a total', async () => {
    assert.deepEqual(await run(`${total} ${span(unknown)} ${span(rivers)}`, fragileScript), { text: '120', thrown: 1 });
    assert.deepEqual(await run(span(rivers), fragileScript), { text: '', thrown: 1 });
  });

  it('passes over both once it is safe', async () => {
    assert.deepEqual(await run(`${total} ${span(unknown)} ${span(uncounted)} ${span(rivers)}`, safe), {
      text: '120 | Citations: 41',
      thrown: 0,
    });
    assert.deepEqual(await run(`${span('')}${span(lakes)}`, safe), { text: '| Citations: 7', thrown: 0 });
    assert.deepEqual(await run(span(lakes), safe, '{}'), { text: '', thrown: 0 });
  });

  it('shows the same as before where nothing is missing', async () => {
    const body = `${total} ${span(rivers)} ${span(lakes)}`;
    assert.deepEqual(await run(body, safe), await run(body, fragileScript));
  });
});
