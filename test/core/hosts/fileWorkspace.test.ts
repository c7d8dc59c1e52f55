import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCliService, toUri } from '../../../src/cli/service';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { smallSite } from '../service/inMemory';

const canLink = process.platform !== 'win32';

describe('the files of a disk', () => {
  let folder: string;
  const terminal = (): Parameters<typeof createCliService>[0] => ({
    out: () => undefined,
    err: () => undefined,
    input: () => Promise.resolve(''),
    ask: undefined,
    workingFolder: folder,
    starter: 'nowhere',
  });
  const write = (name: string, content: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  /** The paths of the files that were looked at. */
  const checked = async (): Promise<readonly string[] | undefined> =>
    (await createCliService(terminal()).check(toUri(terminal(), '.')))?.map(file => file.path);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ahw-'));
    for (const [name, content] of Object.entries(smallSite)) write(name, content);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a link that leads back into the site is not followed round', async function () {
    if (!canLink) this.skip();
    symlinkSync('..', path.join(folder, '_pages/again'), 'dir');
    symlinkSync('.', path.join(folder, 'images'), 'dir');
    symlinkSync('here.md', path.join(folder, '_pages/here.md'));
    assert.deepEqual(await checked(), ['_config.yml', '_data/navigation.yml', '_includes/author-profile.html', '_layouts/default.html', '_pages/about.md']);
  }); // oxfmt-ignore

  it('a link that leads out of the site is no part of it', async function () {
    if (!canLink) this.skip();
    const outside = mkdtempSync(path.join(tmpdir(), 'ahw-'));
    writeFileSync(path.join(outside, 'secret.md'), '---\npermalink: /s/\n---\n[a]()\n');
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, '_pages/secret.md'));
    assert.equal((await checked())?.includes('_pages/secret.md'), false);
    rmSync(outside, { recursive: true });
  });

  it('a picture of 100 MB is known by its weight and not held in memory', async () => {
    write('images/huge.png', ''); // a hundred million bytes that take no room on the disk
    truncateSync(path.join(folder, 'images/huge.png'), 100_000_000);
    write('_pages/about.md', '---\npermalink: /\n---\n\n![A lake](images/huge.png)\n');
    // not of the whole process: what other tests have left is given back or asked for at any time
    const before = process.memoryUsage().arrayBuffers;
    const files = await createCliService(terminal()).check(toUri(terminal(), '.'));
    const found = files?.flatMap(file => file.problems.filter(({ ruleId }) => ruleId === 'image-hygiene')) ?? [];
    assert.match(found.map(({ message }) => message.values.join(' ')).join(), /^huge\.png 95\.4$/);
    assert.ok(process.memoryUsage().arrayBuffers - before < 90_000_000);
  });

  it('a site of more files than are looked at is checked as far as it goes', async () => {
    for (let at = 0; at < 50; at++) mkdirSync(path.join(folder, 'files', String(at)), { recursive: true });
    for (let at = 0; at < 10_500; at++) writeFileSync(path.join(folder, 'files', String(at % 50), `${at}.txt`), '');
    assert.equal((await checked())?.includes('_pages/about.md'), true);
    const workspace = createFileWorkspace();
    assert.equal((await workspace.list(toUri(terminal(), 'files/7'))).length, 210);
  });

  it('a file that vanishes between being listed and being read is left out', async () => {
    const workspace = createFileWorkspace();
    const uri = toUri(terminal(), '_pages/gone.md');
    assert.equal(await workspace.read(uri), undefined);
    assert.equal(await workspace.stat(uri), undefined);
    assert.deepEqual(await workspace.list(toUri(terminal(), 'nowhere')), []);
  });
});
