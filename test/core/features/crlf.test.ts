import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { remembered } from '../../../src/core/remembered';
import type { LanguageService } from '../../../src/core/languageService';
import type { Uri } from '../../../src/core/ports';
import { type FileEdits, applyEdits } from '../../../src/core/text/edit';
import { createRandom } from '../../fuzz/random';
import { paperPage } from '../../fuzz/paperPage';
import { twoPages } from '../../fuzz/twoPages';
import { englishSite } from './secondPage/oneMenuSite';
import { copiedPage } from '../rules/copiedPage';
import { inMemory, smallSite } from '../service/inMemory';

type Files = Readonly<Record<string, string>>;

const page = '_pages/about.md';
const withCrlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');
const withLf = (text: string): string => text.replaceAll('\r\n', '\n');
const mapped = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));

/** A site with one kind of line break, and the offset there of a place in its texts with the other. */
interface Site {
  readonly files: Files;
  readonly service: LanguageService;
  readonly uri: (path: string) => Uri;
  readonly offset: (path: string, lf: number) => number;
}

/** What a feature would write: edits of files, and new files. */
interface Written {
  readonly files: readonly FileEdits[];
  readonly created?: readonly { readonly path: string; readonly text: string }[];
}

function siteOf(files: Files, isCrlf: boolean): Site {
  const { service, uri } = inMemory(files);
  const offset = (name: string, lf: number): number =>
    isCrlf ? withCrlf(withLf(files[name] ?? '').slice(0, lf)).length : lf;
  return { files, service, uri, offset };
}

/** Nothing that is asked of a site is written to it, so that one of each kind is read for all features. */
const withLfOnly = remembered((files: Files) => siteOf(mapped(files, withLf), false));
const withCrlfOnly = remembered((files: Files) => siteOf(mapped(files, withCrlf), true));

/** The texts after a feature has written, all with `\n` but for what it wrote wrongly; `undefined` where it writes nothing. */
async function after(site: Site, act: (site: Site) => Promise<Written | undefined>): Promise<Files | undefined> {
  const own = site.files;
  const written = await act(site);
  if (written === undefined) return undefined;
  const changed = written.files.map(({ path: name, edits }) => [name, applyEdits(own[name] ?? '', edits)] as const);
  const created = (written.created ?? []).map(({ path: name, text }) => [name, text] as const);
  return Object.fromEntries([...changed, ...created]);
}

/** Holds a feature to it: what it makes of the twin of a site with CRLF is the twin of what it makes of the site. True where it writes anything. */
async function keepsCrlf(
  files: Files,
  told: string,
  act: (site: Site) => Promise<Written | undefined>,
): Promise<boolean> {
  const expected = await after(withLfOnly(files), act);
  const found = await after(withCrlfOnly(files), act);
  assert.deepEqual(found, expected && mapped(expected, withCrlf), told);
  return expected !== undefined;
}

const inFile = (name: string, edits: FileEdits['edits']): Written => ({ files: [{ path: name, edits }] });

/** The pages of the examples in the docs of the rules, with what stands in them. */
function examples(): readonly { readonly name: string; readonly path: string; readonly text: string }[] {
  const folder = path.resolve('docs/rules');
  const pages = readdirSync(folder).filter(name => name.endsWith('.md'));
  return pages.flatMap(name => {
    const [, incorrect = ''] = readFileSync(path.join(folder, name), 'utf8').split('\n## Incorrect\n');
    const blocks = (incorrect.split('\n## ')[0] ?? '').matchAll(/^```(?:md|yaml) (\S+)[^\n]*\n([^]*?)^```$/gm);
    return [...blocks].map(([, file = '', text = '']) => ({ name: `${name}: ${file}`, path: file, text }));
  });
}

/** Every fix of every problem of a file, one after the other. */
async function keepsInFixes(files: Files, name: string): Promise<number> {
  const fixesOf = remembered(async (site: Site) =>
    (await site.service.diagnostics(site.uri(name))).problems.flatMap(({ fixes }) => fixes),
  );
  const { length: lf } = await fixesOf(withLfOnly(files));
  assert.equal((await fixesOf(withCrlfOnly(files))).length, lf, name);
  let written = 0;
  for (let at = 0; at < lf; at++) {
    const isWritten = await keepsCrlf(files, `fix ${at} of ${name}`, async site => {
      const fix = (await fixesOf(site))[at];
      if (fix === undefined) return undefined;
      return { files: [{ path: name, edits: fix.edits }, ...(fix.elsewhere ?? [])] };
    });
    if (isWritten) written += 1;
  }
  return written;
}

describe('a file with CRLF', function () {
  this.timeout(300_000);

  it('keeps it through every fix of the examples of the rules', async () => {
    let written = 0;
    for (const { path: name, text } of examples()) written += await keepsInFixes({ ...smallSite, [name]: text }, name);
    assert.ok(written > 50, String(written));
  });

  it('keeps it through all fixes of a page at once', async () => {
    const files = { ...smallSite, [page]: copiedPage };
    assert.ok(
      await keepsCrlf(files, 'fixAll', async ({ service, uri }) => inFile(page, await service.fixAll(uri(page)))),
    );
  });

  it('keeps it through every refactoring', async () => {
    const files = { ...smallSite, [page]: copiedPage };
    let written = 0;
    for (let lf = 20; lf < copiedPage.length; lf += 97) {
      const all = async ({ service, uri, offset }: Site) =>
        service.refactorings(uri(page), { start: offset(page, lf), end: offset(page, lf) });
      const count = (await all(withLfOnly(files))).length;
      for (let at = 0; at < count; at++) {
        const isWritten = await keepsCrlf(files, `refactoring ${at} at ${lf}`, async site => {
          const one = (await all(site))[at];
          return one && { files: [{ path: page, edits: one.edits }, ...one.elsewhere], created: one.created };
        });
        if (isWritten) written += 1;
      }
    }
    assert.ok(written > 5, String(written));
  });

  it('keeps it through what the Homepage view does to sections and publications', async () => {
    let written = 0;
    const titles = { en: 'Boats', zh: '船' };
    for (let seed = 1; seed <= 2; seed++) {
      const files = mapped(twoPages(createRandom(seed)), withLf);
      const { service, uri } = withLfOnly(files);
      const sections = (await service.sectionsView(uri(page)))?.sections ?? [];
      const view = await service.publicationsView(uri(page), 'section');
      const entries = view?.groups.flatMap(group => group.items) ?? [];
      const changes: Parameters<LanguageService['changeSection']>[1][] = sections.flatMap(({ key }) => [
        { kind: 'add', titles, after: key } as const,
        { kind: 'rename', section: key, titles } as const,
        { kind: 'move', section: key, to: 'down' } as const,
        { kind: 'hide', section: key } as const,
        { kind: 'showInMenu', section: key } as const,
        { kind: 'addToOther', section: key } as const,
        { kind: 'remove', section: key, pages: 'both' } as const,
      ]);
      const publications: Parameters<LanguageService['changePublications']>[1][] = [
        { kind: 'sort' },
        ...entries
          .map(({ path: holder, key }) => ({ path: holder, key }))
          .flatMap(entry => [
            { kind: 'move', entry, to: 'down' } as const,
            { kind: 'duplicate', entry } as const,
            { kind: 'addToOther', entry } as const,
          ]),
      ];
      const held = async (told: unknown, act: (site: Site) => ReturnType<LanguageService['changeSection']>) => {
        const isWritten = await keepsCrlf(files, `${seed}: ${JSON.stringify(told)}`, async site => {
          const change = await act(site);
          return change.kind === 'edits' ? change : undefined;
        });
        if (isWritten) written += 1;
      };
      for (const change of changes) await held(change, site => site.service.changeSection(site.uri(page), change));
      for (const change of publications)
        await held(change, site => site.service.changePublications(site.uri(page), change));
      await held('profile', site => site.service.addProfileKey(site.uri(page), 'location', 'Lakeside'));
    }
    assert.ok(written > 40, String(written));
  });

  it('keeps it through a second page, and gives it to what is written anew', async () => {
    const isWritten = await keepsCrlf(englishSite, 'second page', async ({ service, uri }) => {
      const second = await service.addSecondPage(uri(page), '秋林');
      return second.kind === 'edits' ? second : undefined;
    });
    assert.ok(isWritten);
  });

  it('keeps it through papers, their parts, pictures and news that are written into it', async () => {
    let written = 0;
    const bibliography = '@article{a, title={Boats of the Lakes}, author={Qiu, Lin}, journal={Lakes}, year={2025}}';
    for (const text of [copiedPage, paperPage(createRandom(3)), paperPage(createRandom(8))]) {
      const files = { ...smallSite, [page]: withLf(text) };
      const held = async (told: string, act: (site: Site) => Promise<FileEdits['edits'] | undefined>) => {
        const isWritten = await keepsCrlf(files, told, async site => {
          const edits = await act(site);
          return edits === undefined || edits.length === 0 ? undefined : inFile(page, edits);
        });
        if (isWritten) written += 1;
      };
      await held('list', async ({ service, uri }) => {
        const { entries } = await service.readBibliography(bibliography);
        return (await service.placePublications(uri(page), entries))?.edits;
      });
      await held('news', async ({ service, uri }) => {
        const files = await service.addNews(uri(page), [{ uri: uri(page), text: 'A talk.' }]);
        return files[0]?.edits;
      });
      for (let lf = 40; lf < text.length; lf += 701) {
        const at = ({ offset }: Site): number => offset(page, lf);
        await held(`paper at ${lf}`, async site => {
          const [paper] = (await site.service.readBibliography(bibliography)).entries;
          return paper && site.service.placePublication(site.uri(page), at(site), paper);
        });
        for (const name of ['title', 'authors', 'venue', 'year', 'badge', 'picture'] as const)
          await held(`${name} at ${lf}`, site =>
            site.service.changeEntry(site.uri(page), at(site), { kind: 'field', name, value: '2031' }),
          );
        await held(`link at ${lf}`, site =>
          site.service.changeEntry(site.uri(page), at(site), {
            ...{ kind: 'add-link', label: 'Video', target: 'https://lakes.example/v' },
          }),
        );
        await held(`picture file at ${lf}`, async site => {
          const source = { kind: 'new', name: 'boat.png', extension: 'png' } as const;
          return (await site.service.placePicture(site.uri(page), at(site), source, 'either'))?.edits;
        });
      }
    }
    assert.ok(written > 25, String(written));
  });
});
