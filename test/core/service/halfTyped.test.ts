import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/features/outline/documentSymbols';
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
