import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/features/outline/outlineItem';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

const page = '_pages/about.md';
const above = '---\npermalink: /\n---\n\n# About\n\nI study lakes.\n\n';
const below =
  '\n\n# Papers\n\n- [Deep Lakes](https://doi.org/10.5555/lakes), Lin Qiu, *CLES 2026*\n- [Slow Rivers](https://doi.org/10.5555/rivers), Lin Qiu, *CLES 2025*\n\n# Talks\n\n- *2026.05*, a talk.\n';

/** Every letter of it is a key; VS Code puts the `>` behind a `<`. */
const typed = `<div class="note" markdown="1">`;

function titlesIn(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ name, children }) => [name, ...titlesIn(children)]);
}

describe('while a tag is typed', () => {
  const files = { ...smallSite, [page]: above + below };

  it('the outline and the views keep all that stands below', async () => {
    const { service, uri } = inMemory(files);
    const told = async (): Promise<unknown> => {
      const sections = await service.sectionsView(uri(page));
      const publications = await service.publicationsView(uri(page), 'section');
      return {
        outline: titlesIn(await service.documentSymbols(uri(page))),
        sections: sections?.sections.map(({ title }) => title),
        publications: publications?.groups.map(({ label, items }) => [label, items.map(({ title }) => title)]),
      };
    };
    const before = await told();
    assert.deepEqual(before, {
      outline: ['About', 'Papers', 'Deep Lakes', 'Slow Rivers', 'Talks', '2026.05, a talk.'],
      sections: ['About', 'Papers', 'Talks'],
      publications: [['Papers', ['Deep Lakes', 'Slow Rivers']]],
    });
    for (let length = 1; length < typed.length; length++) {
      const written = `${typed.slice(0, length)}>`;
      service.setDocument(uri(page), above + written + below);
      assert.deepEqual(await told(), before, written);
    }
  });

  it('a section below is removed as ever, and nothing else', async () => {
    const text = `${above}<di>${below}`;
    const { service, uri } = inMemory({ ...files, [page]: text });
    const [, , talks] = (await service.sectionsView(uri(page)))?.sections ?? [];
    assert.ok(talks !== undefined);
    const removed = await service.changeSection(uri(page), { kind: 'remove', section: talks.key, pages: 'this' });
    assert.ok(removed.kind === 'edits');
    const [file] = removed.files;
    assert.equal(applyEdits(text, file?.edits ?? []), text.slice(0, text.indexOf('\n# Talks')));
    assert.equal(await service.sectionAt(uri(page), text.indexOf('Talks')), talks.key);
  });
});

describe('while the address of a link is typed', () => {
  const link = '[Deep Lakes](https://doi.org/10.5555/lakes)';
  const text = `${above}${below}`.replace('# Talks', '# [Talks](talks.html)');
  const files = { ...smallSite, [page]: text };

  /** Each is typed letter by letter before what stands behind it. */
  for (const [what, whole] of [
    ['title', link],
    ['heading', '[Talks](talks.html)'],
  ] as const)
    it(`the outline and the publications keep the ${what}`, async () => {
      const { service, uri } = inMemory(files);
      const told = async (): Promise<unknown> => {
        const publications = await service.publicationsView(uri(page), 'section');
        const sections = await service.sectionsView(uri(page));
        return {
          outline: titlesIn(await service.documentSymbols(uri(page))),
          sections: sections?.sections.map(({ title }) => title),
          publications: publications?.groups.map(({ label, items }) => [label, items.map(({ title }) => title)]),
        };
      };
      const before = await told();
      const from = whole.indexOf('](') + (what === 'title' ? 2 : 3);
      for (let length = from; length < whole.length; length++) {
        service.setDocument(uri(page), text.replace(whole, whole.slice(0, length)));
        assert.deepEqual(await told(), before, whole.slice(0, length));
      }
    });
});

describe('while a part of several lines is typed', () => {
  const files = { ...smallSite, [page]: above + below };

  /** The body of the page that is shown while its author has come so far, with the cursor at the end of what they have written. */
  const shownOf = async ({ service, uri }: ReturnType<typeof inMemory>, written: string, behind = '') => {
    service.setDocument(uri(page), above + written + behind + below);
    const result = await service.renderWritten(uri(page), above.length + written.length);
    assert.ok(result.kind === 'page', written);
    return result;
  };

  for (const [what, whole] of [
    [
      'a box',
      "<div class='paper-box'><div class='paper-box-image'><div><img src='images/a.png' alt=\"A\"></div></div>\n<div class='paper-box-text' markdown=\"1\">\n\n[Cold Seas](https://doi.org/10.5555/seas)\n\nLin Qiu, *CLES*\n\n- A prize\n\n</div>\n</div>",
    ],
    ['what folds', '<details>\n<summary>More</summary>\n\n<p>A lake.</p>\n</details>'],
    ['a centred text', '<div align=center>\nA lake.\n</div>'],
    ['a table', '<table>\n<tr><th>Lake</th><td>Deep</td></tr>\n</table>'],
    ['code', '```python\n# lakes\nlakes = []\n```'],
    ['a comment', '<!-- A lake\nand a river -->'],
    ['a condition', '{% if page.title %}\nA lake.\n{% endif %}'],
    [
      'a loop in a condition',
      '{% if page.title %}\n{% for lake in page.lakes %}\n<p>{{ lake }}</p>\n{% endfor %}\n{% endif %}',
    ],
    ['raw text', '{% raw %}\n{{ A lake }}\n{% endraw %}'],
  ] as const)
    it(`all around it stays: ${what}`, async () => {
      const memory = inMemory(files);
      const { html } = await shownOf(memory, '');
      const [before, behind] = [
        html.slice(0, html.indexOf('lakes.</p>')),
        html.slice(html.indexOf('<h1 id="papers">')),
      ];
      for (let length = 1; length <= whole.length; length++) {
        const written = whole.slice(0, length);
        // VS Code puts it there with the `<`
        const end = /<[^<>\n]*$/.test(written) ? '>' : '';
        // half a tag of Liquid leaves no page
        if (written.split('{').length !== written.split('}').length) continue;
        const shown = await shownOf(memory, written, end);
        assert.ok(shown.html.startsWith(before), written);
        assert.ok(shown.html.endsWith(behind), `${written}\n\n${shown.html}`);
        const text = above + written + end + below;
        const at = shown.html.indexOf('Slow Rivers');
        const place = shown.source.letterAt(at);
        assert.deepEqual(place && [place.uri, place.start], [memory.uri(page), text.indexOf('Slow Rivers')]);
        const [back] = shown.source.shownOf(memory.uri(page), text.indexOf('Slow Rivers'));
        assert.equal(back?.start, at);
      }
    });

  it('what is written is shown in its place, and what has no end is told', async () => {
    const memory = inMemory(files);
    const box = "<div class='paper-box'>\n<div class='paper-box-text' markdown=\"1\">\n\nA *cold* sea";
    const { html, problems, source, ended } = await shownOf(memory, box);
    assert.match(
      html,
      /<div class="paper-box">\s*<div class="paper-box-text">\s*<p>A <em>cold<\/em> sea<\/p>\s*<\/div>\s*<\/div>\s*<h1 id="papers">/,
    );
    const text = above + box + below;
    assert.equal(source.letterAt(html.indexOf('cold'))?.start, text.indexOf('cold'));
    assert.equal(
      source.linesOf(memory.uri(page))[text.split('\n').indexOf('# Papers')],
      html.indexOf('<h1 id="papers">'),
    );
    assert.equal(ended?.start, above.length);
    assert.deepEqual(
      problems.map(({ message: { values }, start }) => [values, start]),
      [[["<div class='paper-box'>"], above.length]],
    );
  });

  it('a key that comes meanwhile does not put the end elsewhere', async () => {
    const { service, uri } = inMemory(files);
    const written = '<div>\nA lake';
    const render = async (): Promise<string> => {
      const result = await service.renderWritten(uri(page), above.length + written.length);
      assert.ok(result.kind === 'page');
      return result.html;
    };
    const texts = [above + written + below, `${above}A lake.\n\n${written}${below}`];
    const pages: string[] = [];
    for (const text of texts) {
      service.setDocument(uri(page), text);
      pages.push(await render());
    }
    const [first = '', second = ''] = texts;
    for (let turns = 0; turns < 30; turns++) {
      service.setDocument(uri(page), first);
      const rendering = render();
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      service.setDocument(uri(page), second);
      assert.ok(pages.includes(await rendering), `after ${turns} turns`);
    }
  });

  it('what its author has left is shown as it is', async () => {
    const memory = inMemory(files);
    const text = `${above}<div>\n\n${below}`;
    memory.service.setDocument(memory.uri(page), text);
    const written = await memory.service.renderWritten(memory.uri(page), text.length - 2);
    const plain = await memory.service.renderPage(memory.uri(page));
    assert.ok(written.kind === 'page' && plain.kind === 'page');
    assert.equal(written.html, plain.html);
    assert.equal(written.ended, undefined);
  });
});

describe('the parts of a page that spoil it while they are half typed', () => {
  /** Those between ⟦ and ⟧ are told. */
  const told = async (marked: string): Promise<void> => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const { service, uri } = inMemory({ ...smallSite, [page]: text });
    const { parts } = await service.spoilingParts(uri(page));
    assert.deepEqual(
      [...new Set(parts.map(({ start, end }) => text.slice(start, end)))],
      [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, part]) => part),
    );
  };

  it('are the key of a layout that the site does not have, or of none', async () => {
    for (const name of ['d', 'defaul', '"def"', 'defaults'])
      await told(`---\npermalink: /\n⟦layout: ${name}⟧\n---\n# About\n`);
    await told('---\npermalink: /\n⟦layout:⟧\n---\n# About\n');
  });

  it('are no layout that is there, is to be none, or comes from the settings', async () => {
    await told('---\npermalink: /\nlayout: default\n---\n# About\n');
    for (const name of ['none', 'null', '~', 'page', 'post', 'home'])
      await told(`---\npermalink: /\nlayout: ${name}\n---\n# About\n`);
    await told('---\npermalink: /\n---\n# About\n');
  });

  it('are tags that swallow the rest', async () => {
    await told('---\npermalink: /\n---\n# About\n\n⟦<di>⟧\n\n# News\n');
  });
});
