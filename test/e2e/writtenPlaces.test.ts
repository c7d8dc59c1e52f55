import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ShownPage } from '../../src/webview/shownPage';
import type { HtmlRange } from '../../src/webview/writtenPlaces';
import { inMemory } from '../core/service/inMemory';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

interface Preview {
  readonly createShownPage: (frame: Document, head: () => Node) => ShownPage;
  readonly placeOfLetter: (page: ShownPage, root: Node, text: Text, offset: number) => HtmlRange | undefined;
}

/** A letter of the shown page, and where the webview says that it is in the HTML. */
interface ShownLetter {
  readonly letter: string;
  readonly text: string;
  readonly at: number | undefined;
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (statSync(file).isFile() && /\.(?:md|html|yml|scss|json)$/.test(name))
      files[name.replaceAll('\\', '/')] = readFileSync(file, 'utf8');
  }
  return files;
}

const fragment = "\n## Fragments\n\nThe lake's *slow* memory &amp; its — long — echo.\n";

describe('every letter of a shown page', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('test/e2e/writtenPlaces.entry.ts', ['a']);
  });
  after(() => chromium.close());

  function lettersOf(html: string): Promise<readonly ShownLetter[]> {
    return chromium.page.evaluate(html => {
      const { createShownPage, placeOfLetter } = (window as unknown as { preview: Preview }).preview;
      const frame = (document.getElementById('a') as HTMLIFrameElement).contentDocument;
      if (frame === null) throw new Error('no frame');
      const page = createShownPage(frame, () => document.createComment('head'));
      const context = { url: '/', baseUrl: '', resources: 'https://files.invalid', styles: new Map<string, string>() };
      page.show(html, { ...context, network: 'block', notLoaded: { why: '', overHttp: '' } });
      const walker = document.createTreeWalker(frame.body, NodeFilter.SHOW_TEXT);
      const letters: ShownLetter[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node as Text;
        const name = text.parentElement?.localName;
        if (text.data.trim() === '' || name === 'style' || name === 'noscript') continue;
        for (let offset = 0; offset < text.length; offset++) {
          if (text.data.charAt(offset).trim() === '') continue;
          const at = placeOfLetter(page, frame.body, text, offset)?.start;
          letters.push({ letter: text.data.charAt(offset), text: text.data, at });
        }
      }
      return letters;
    }, html);
  }

  /** Letters that are not written where they are said to be, and of what files there were some. */
  async function misplaced(files: Readonly<Record<string, string>>, page: string, changed = (html: string) => html) {
    const { service, uri } = inMemory(files);
    const result = await service.renderPage(uri(page));
    assert.ok(result.kind === 'page');
    const html = changed(result.html);
    const letters = await lettersOf(html);
    const wrong: string[] = [];
    const seen = new Set<string>();
    let exact = 0;
    for (const { letter, text, at } of letters) {
      const place = at === undefined ? undefined : result.source.letterAt(at);
      const name = place?.uri.slice(uri('').length + 1);
      const source = name === undefined ? undefined : files[name];
      const written = place === undefined ? undefined : source?.slice(place.start, place.end);
      if (name !== undefined) seen.add(name);
      const isSame = written === letter;
      // a typographic sign, a character reference, or a value made of another
      const isMadeOf = written !== undefined && written.length > 0 && !/^[\w\p{Script=Han}]$/u.test(written);
      if (isSame) exact++;
      if (!isSame && !isMadeOf)
        wrong.push(`${letter} of ${JSON.stringify(text.slice(0, 40))}: ${written ?? 'nowhere'}`);
    }
    return { wrong, seen: [...seen].sort(), all: letters.length, exact };
  }

  it('of the starter site is found where it was written: in the page, the configuration, the menu, the layouts', async () => {
    const files = filesOf('media/starter');
    const { wrong, seen, all, exact } = await misplaced(files, '_pages/about.md');
    assert.deepEqual(wrong, []);
    assert.ok(all > 2000 && exact / all > 0.98, `${exact} of ${all} letters`);
    for (const file of ['_pages/about.md', '_config.yml', '_data/navigation.yml'])
      assert.ok(seen.includes(file), `${file} of ${seen.join(', ')}`);
  });

  it('of an included fragment is found in the fragment', async () => {
    const starter = filesOf('media/starter');
    const files = {
      ...starter,
      '_pages/includes/echo.md': fragment,
      '_pages/about.md': `${starter['_pages/about.md'] ?? ''}\n{% include_relative includes/echo.md %}\n`,
    };
    const { wrong, seen } = await misplaced(files, '_pages/about.md');
    assert.deepEqual(wrong, []);
    assert.ok(seen.includes('_pages/includes/echo.md'));
  });

  it('is found also where a browser has to repair the page', async () => {
    const starter = filesOf('media/starter');
    const files = {
      ...starter,
      '_pages/about.md': `${starter['_pages/about.md'] ?? ''}\n<div><p>Never closed <b>bold <i>both</b> slanted</i>\n\n<table><tr><td>cell one<td>cell two</table>\n`,
    };
    assert.deepEqual((await misplaced(files, '_pages/about.md')).wrong, []);
  });
});
