import assert from 'node:assert/strict';
import { commonEnds } from '../../src/core/text/commonEnds';
import type { ShownPage } from '../../src/webview/shownPage';
import { htmlPage, htmlScraps } from '../fuzz/htmlPage';
import { createRandom, pick, type Random } from '../fuzz/random';
import { rounds, step } from '../secondCircle';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

interface Preview {
  readonly createShownPage: (frame: Document, head: () => Node) => ShownPage;
}

const citations = {
  total: '99',
  attribute: 'data',
  papers: [
    ['A:0', 'ten'],
    ['A:1', 'eleven'],
  ],
  needsTotal: false,
  stopsAtUnknown: true,
};

/** A page with a stretch taken out, or a scrap put in: the halves of things that an author has written so far. */
function broken(random: Random, html: string): string {
  const from = html.indexOf('<body>') + 6;
  const at = from + random(html.length - from - 16);
  const removed = random(3) === 0 ? random(12) : 0;
  const inserted = random(4) === 0 ? '' : pick(random, htmlScraps);
  return html.slice(0, at) + inserted + html.slice(at + removed);
}

/** A page with something whole put in behind a letter. */
function typed(random: Random, html: string): string {
  const texts = [...html.slice(html.indexOf('<header>')).matchAll(/(?<=>)[^<]*[a-z](?=[\s<])/g)];
  const text = texts[random(texts.length)];
  const at = html.indexOf('<header>') + (text === undefined ? 8 : text.index + text[0].length);
  const inserted = pick(random, ['x', ' y', '<b>z</b>', ' <u>u</u>', '&amp;', '<br>']);
  return html.slice(0, at) + inserted + html.slice(at);
}

describe('the page in its frame', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/shownPage.ts', ['a', 'b']);
  });
  after(() => chromium.close());

  /** How many edits were patched in parts, and the first page that was not what a whole reading gives. */
  async function editPages(
    pages: readonly (readonly string[])[],
  ): Promise<{ parts: number; wrong: string | undefined }> {
    const edits = pages.map(states =>
      states.slice(1).map((html, number) => {
        const before = states[number] ?? '';
        const { prefix, suffix } = commonEnds(before, html);
        return {
          html,
          splice: {
            at: prefix,
            removed: before.length - prefix - suffix,
            inserted: html.slice(prefix, html.length - suffix),
          },
        };
      }),
    );
    return chromium.page.evaluate(
      ({ pages, edits, citations }) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const context = {
          url: '/',
          baseUrl: '',
          resources: 'https://files.invalid',
          styles: new Map<string, string>(),
          citations,
        };
        const frames = ['a', 'b'].map(id => {
          const frame = (document.getElementById(id) as HTMLIFrameElement).contentDocument;
          if (frame === null) throw new Error('no frame');
          return createShownPage(frame, () => document.createComment('head'));
        });
        const [patched, whole] = frames as [ShownPage, ShownPage];
        const root = (id: string): Element => {
          const found = (document.getElementById(id) as HTMLIFrameElement).contentDocument?.documentElement;
          if (found === undefined) throw new Error('no frame');
          return found;
        };
        let parts = 0;
        for (const [number, steps] of edits.entries()) {
          patched.show(pages[number]?.[0] ?? '', context as never);
          for (const { html, splice } of steps) {
            if (patched.edit(splice, context as never) === 'part') parts++;
            whole.show(html, context as never);
            if (patched.html() !== html || !root('a').isEqualNode(root('b')))
              return {
                parts,
                wrong: `${JSON.stringify(splice)}\n${html}\n----\n${root('a').outerHTML}\n----\n${root('b').outerHTML}`,
              };
          }
        }
        return { parts, wrong: undefined };
      },
      { pages, edits, citations },
    );
  }

  it('is after random edits of random pages what a whole reading gives, and mostly reads a part only', async () => {
    let edits = 0;
    let parts = 0;
    for (let seed = 0; seed < rounds(10) / step(2); seed++) {
      const random = createRandom(seed);
      const pages = Array.from({ length: 5 }, () => {
        // as the template has it, whose head holds a head
        const first = htmlPage(random).replace('<title>', seed % 2 === 0 ? '<title>' : '<head><base></head><title>');
        const states = [first];
        let good = states[0] ?? '';
        for (let turn = 0; turn < 20; turn++) {
          if (random(4) > 0) good = typed(random, good);
          states.push(random(4) > 0 ? good : broken(random, good));
        }
        return states;
      });
      const result = await editPages(pages);
      assert.equal(result.wrong, undefined, `seed ${seed}: ${result.wrong ?? ''}`);
      parts += result.parts;
      edits += 100;
    }
    assert.ok(parts > edits / 3, `only ${parts} of ${edits} edits were patched in parts`);
  });

  it('has the counts where its script looks for ids, and those of another paper when that is named', async () => {
    const span = (id: string): string => `<span class="show_paper_citations" data="A:9" data-paper-id="${id}"></span>`;
    const page = (...ids: readonly string[]): string =>
      `<!DOCTYPE html><html><head></head><body><ul>${ids.map(id => `<li>${span(id)}</li>`).join('')}</ul></body></html>`;
    const shown = await chromium.page.evaluate(
      ({ html, at, citations }) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        const page = createShownPage(frame, () => document.createComment('head'));
        const styles = new Map<string, string>();
        const context = { url: '/', baseUrl: '', resources: 'https://files.invalid', styles, citations } as never;
        const counts = () => [...frame.querySelectorAll('span')].map(({ textContent }) => textContent);
        page.show(html, context);
        const before = counts();
        page.edit({ at, removed: 1, inserted: '0' }, context);
        return [before, counts()];
      },
      {
        html: page('A:0', 'A:1'),
        at: page('A:0', 'A:1').indexOf('A:1') + 2,
        citations: { ...citations, attribute: 'data-paper-id' },
      },
    );
    assert.deepEqual(shown, [
      ['ten', 'eleven'],
      ['ten', 'ten'],
    ]);
  });

  it('has the innermost element around each place, also where a browser has to repair the page', async () => {
    const html =
      '<!DOCTYPE html><html><head><title>t</title></head><body id="body"><div id="d"><p id="p">abc <a id="a" href="x">link</a> tail' +
      '<p id="q">one <b id="b">two <i id="i">three</b> four</i> five<img id="m"> six</div>seven' +
      '<table id="t"><tr id="r"><td id="c">eight</td></tr> </table>nine</body></html>';
    const words = 'abc link tail one two three four five six seven eight nine'.split(' ');
    const found = await chromium.page.evaluate(
      ({ html, places }) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        const page = createShownPage(frame, () => document.createComment('head'));
        const styles = new Map<string, string>();
        page.show(html, { url: '/', baseUrl: '', resources: 'https://files.invalid', styles } as never);
        return places.map(at => page.elementAt(at)?.id);
      },
      { html, places: words.map(word => html.indexOf(word)) },
    );
    assert.deepEqual(
      words.map((word, at) => `${word}: ${found[at] ?? ''}`),
      // of the body itself nothing is told
      ['abc: p', 'link: a', 'tail: p', 'one: q', 'two: b', 'three: i', 'four: q', 'five: q', 'six: q'].concat([
        'seven: ',
        'eight: c',
        'nine: ',
      ]),
    );
  });

  /** What stands at `#it` after each of these bodies has been shown, the last as an edit; `reader` acts on the first. */
  const standing = (bodies: readonly string[], reader: 'nothing' | 'toggles open' | 'types'): Promise<string> =>
    chromium.page.evaluate(
      ([pages, reader]) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        frame.documentElement.replaceChildren(frame.createElement('head'), frame.createElement('body'));
        const shown = createShownPage(frame, () => document.createComment('head'));
        const context = {
          url: '/',
          baseUrl: '',
          resources: 'https://files.invalid',
          styles: new Map<string, string>(),
        };
        for (const [number, html] of pages.entries()) {
          if (number === 0 || number < pages.length - 1) shown.show(html, context as never);
          else shown.edit({ at: 0, removed: shown.html().length, inserted: html }, context as never);
          if (number > 0) continue;
          const it = frame.getElementById('it');
          if (reader === 'toggles open') it?.toggleAttribute('open');
          if (reader === 'types') (it as HTMLInputElement).value = 'typed';
        }
        const it = frame.getElementById('it');
        return it === null ? '' : it.outerHTML + ((it as Partial<HTMLInputElement>).value ?? '');
      },
      [bodies.map(body => `<!DOCTYPE html><html><head></head><body><div>${body}</div></body></html>`), reader] as const,
    );

  /** What is shown after an edit to `then`, where the reader has opened the `<details>` behind `⟦⟧` before. */
  const opened = (before: string, then: string): Promise<string> => {
    const [html = '', edited = ''] = [before.replace('⟦⟧', ''), then].map(
      body => `<!DOCTYPE html><html><head></head><body><div>${body}</div></body></html>`,
    );
    const { prefix, suffix } = commonEnds(html, edited);
    const inserted = edited.slice(prefix, edited.length - suffix);
    const number = before.slice(0, before.indexOf('⟦⟧')).split('<details').length - 1;
    return chromium.page.evaluate(
      ([html, number, splice]) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        frame.documentElement.replaceChildren(frame.createElement('head'), frame.createElement('body'));
        const shown = createShownPage(frame, () => document.createComment('head'));
        const context = {
          url: '/',
          baseUrl: '',
          resources: 'https://files.invalid',
          styles: new Map<string, string>(),
        };
        shown.show(html, context as never);
        frame.querySelectorAll('details')[number]?.toggleAttribute('open');
        shown.edit(splice, context as never);
        return frame.querySelector('div')?.innerHTML ?? '';
      },
      [html, number, { at: prefix, removed: html.length - prefix - suffix, inserted }] as const,
    );
  };

  /**
   * What is shown of each paper after an edit, as `a` or `a open`, with `playing` where its video is the same element as before. Before, the
   * reader has opened those in `open`, and the last is marked as the one with the author's cursor.
   */
  const papersAfter = (before: string, then: string, open: readonly string[]): Promise<readonly string[]> => {
    const [html = '', edited = ''] = [before, then].map(
      body => `<!DOCTYPE html><html><head></head><body><div><h1>Papers</h1>\n${body}<p>End</p>\n</div></body></html>`,
    );
    const { prefix, suffix } = commonEnds(html, edited);
    const inserted = edited.slice(prefix, edited.length - suffix);
    return chromium.page.evaluate(
      ([html, splice, open]) => {
        const { createShownPage } = (window as unknown as { preview: Preview }).preview;
        const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        frame.documentElement.replaceChildren(frame.createElement('head'), frame.createElement('body'));
        const shown = createShownPage(frame, () => document.createComment('head'));
        const styles = new Map<string, string>();
        const context = { url: '/', baseUrl: '', resources: 'https://files.invalid', styles } as never;
        shown.show(html, context);
        const papers = () => [...frame.querySelectorAll('details')];
        for (const paper of papers()) paper.open = open.includes(paper.textContent);
        papers().at(-1)?.parentElement?.setAttribute('data-academic-homepage-cursor', '');
        const playing = new Set(frame.querySelectorAll('video'));
        shown.edit(splice, context);
        return papers().map(paper => {
          const video = paper.closest('.paper-box, li')?.querySelector('video');
          return `${paper.textContent}${paper.open ? ' open' : ''}${video && playing.has(video) ? ' playing' : ''}`;
        });
      },
      [html, { at: prefix, removed: html.length - prefix - suffix, inserted }, open] as const,
    );
  };
  const box = (paper: string): string =>
    `<div class="paper-box"><div class="paper-box-image"><div><div class="badge">2026</div><video src="${paper}.mp4"></video></div></div>
<div class="paper-box-text"><p><a href="/${paper}">${paper}</a></p><details>${paper}</details></div></div>\n`;
  const item = (paper: string): string =>
    `<li><p><strong>${paper}</strong></p><details>${paper}</details><video src="${paper}.mp4"></video></li>\n`;
  const list = (...papers: readonly string[]): string => `<ul>\n${papers.map(item).join('')}</ul>\n`;
  const [a, b, c] = ['a', 'b', 'c'].map(box) as [string, string, string];

  describe('leaves each opened part with its paper, and its video playing', () => {
    for (const [what, before, then, shown] of [
      ['where a box comes before the first', a + b, c + a + b, ['c', 'a open playing', 'b open playing']],
      ['where a box comes between two', a + b, a + c + b, ['a open playing', 'c', 'b open playing']],
      ['where a box goes', a + b + c, b + c, ['b open playing', 'c open playing']],
      [
        'where an item comes before the first',
        list('a', 'b'),
        list('c', 'a', 'b'),
        ['c', 'a open playing', 'b open playing'],
      ],
      [
        'behind a list that a heading splits',
        `${list('x', 'y')}${a}${b}`,
        `${list('x')}<h2>Year</h2>\n${list('y')}${a}${b}`,
        ['x playing', 'y', 'a open playing', 'b open playing'],
      ],
      [
        'behind two lists that become one',
        `${list('x')}<p>Text</p>\n${list('y')}${a}${b}`,
        `${list('x', 'y')}${a}${b}`,
        ['x playing', 'y', 'a open playing', 'b open playing'],
      ],
    ] as const) {
      it(what, async () => assert.deepEqual(await papersAfter(before, then, ['a', 'b', 'c']), shown));
    }

    for (const [what, before, then, shown] of [
      ['the second box before the first', a + b, b + a, ['b playing', 'a open playing']],
      ['the first box to the end', a + b + c, b + c + a, ['b playing', 'c playing', 'a open playing']],
      ['the last box to the top', a + b + c, c + a + b, ['c playing', 'a open playing', 'b playing']],
      ['an item before another', list('a', 'b'), list('b', 'a'), ['b playing', 'a open playing']],
      ['a box before another, with a new one between', a + b, b + c + a, ['b playing', 'c', 'a open playing']],
    ] as const) {
      it(`where the author moves ${what}`, async () => assert.deepEqual(await papersAfter(before, then, ['a']), shown));
    }
  });

  describe('has what its source says of what readers change too', () => {
    for (const [before, then, shown] of [
      ['<video id="it"></video>', '<video id="it" controls></video>', '<video id="it" controls=""></video>'],
      ['<video id="it" controls></video>', '<video id="it"></video>', '<video id="it"></video>'],
      ['<details id="it">a</details>', '<details id="it" open>a</details>', '<details id="it" open="">a</details>'],
      ['<details id="it" open>a</details>', '<details id="it">a</details>', '<details id="it">a</details>'],
      ['<dialog id="it">a</dialog>', '<dialog id="it" open>a</dialog>', '<dialog id="it" open="">a</dialog>'],
      ['<input id="it" value="a">', '<input id="it" value="b">', '<input id="it" value="b">b'],
    ] as const) {
      it(`${before} → ${then}`, async () => assert.equal(await standing([before, then], 'nothing'), shown));
    }

    it('an element that is new and open', async () => {
      assert.equal(
        await standing(['<p>a</p>', '<p>a</p><details id="it" open>b</details>'], 'nothing'),
        '<details id="it" open="">b</details>',
      );
    });
  });

  describe('leaves what the reader has changed as long as its source says the same of it', () => {
    for (const [before, then, reader, shown] of [
      [
        '<details id="it">a</details>',
        '<details id="it">b</details>',
        'toggles open',
        '<details id="it" open="">b</details>',
      ],
      [
        '<details id="it" open>a</details>',
        '<details id="it" open>b</details>',
        'toggles open',
        '<details id="it">b</details>',
      ],
      ['<input id="it" value="a" class="c">', '<input id="it" value="a">', 'types', '<input id="it" value="a">typed'],
      ['<input id="it" class="c">', '<input id="it">', 'types', '<input id="it">typed'],
      ['<input id="it" value="a">', '<input id="it" value="b">', 'types', '<input id="it" value="b">b'],
    ] as const) {
      it(`${before} → ${then}, while the reader ${reader}`, async () =>
        assert.equal(await standing([before, then], reader), shown));
    }

    it('also where others of its kind come before it or go', async () => {
      const [first, second, third] = ['a', 'b', 'c'].map(word => `<details>${word}</details>`);
      assert.equal(
        await opened(`${first}${second}⟦⟧${third}`, `${first}${second}<details>new</details>${third}`),
        `${first}${second}<details>new</details><details open="">c</details>`,
      );
      assert.equal(
        await opened(`${first}${second}⟦⟧${third}`, `${first}${third}`),
        `${first}<details open="">c</details>`,
      );
    });

    it('also where the source came to say what the reader had done, and says it no longer', async () => {
      const [closed, open] = ['<details id="it">a</details>', '<details id="it" open>a</details>'];
      assert.equal(await standing([closed, open, closed], 'toggles open'), closed);
      assert.equal(await standing([open, closed, open], 'toggles open'), '<details id="it" open="">a</details>');
    });
  });
});
