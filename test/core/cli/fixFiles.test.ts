import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixFiles } from '../../../src/cli/fixFiles';
import { createLocalizer } from '../../../src/cli/localize';
import { createCliService } from '../../../src/cli/service';
import type { Terminal } from '../../../src/cli/terminal';
import { writeSmallSite } from './smallSite';

describe('fixing files while others work on them', () => {
  let folder: string;
  let told: string;
  const terminal = (): Terminal => ({
    out: () => undefined,
    err: text => void (told += text),
    input: () => Promise.resolve(''),
    ask: undefined,
    workingFolder: folder,
    starter: 'nowhere',
  });
  const pageOf = (name: string): string => path.join(folder, '_pages', name);
  const text = (name: string): string => `---\npermalink: /${name}/\n---\n[a]()\n`;
  beforeEach(() => {
    told = '';
    folder = mkdtempSync(path.join(tmpdir(), 'ahf-'));
    writeSmallSite(folder);
    for (const name of ['one', 'two', 'three']) writeFileSync(pageOf(`${name}.md`), text(name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('leaves alone with a word what has changed or gone since it was checked, and mends the others', async () => {
    const service = createCliService(terminal());
    const checked = (await service.check(pathToFileURL(folder).href)) ?? [];
    writeFileSync(pageOf('one.md'), `${text('one')}Written meanwhile.\n`);
    unlinkSync(pageOf('two.md'));
    const fixed = await fixFiles(service, checked, terminal(), createLocalizer({}));
    assert.deepEqual(fixed, {
      isAnyChanged: true,
      isAnyFailed: true,
      leftAlone: ['one.md', 'two.md'].map(name => pathToFileURL(pageOf(name)).href),
    });
    assert.equal(readFileSync(pageOf('one.md'), 'utf8'), `${text('one')}Written meanwhile.\n`);
    assert.equal(readFileSync(pageOf('three.md'), 'utf8'), text('three').replace('[a]()', 'a'));
    assert.match(told, /^_pages\/one\.md was changed meanwhile and was left as it is\.$/m);
    assert.match(told, /^_pages\/two\.md could not be fixed: ENOENT/m);
  });

  it('keeps the permissions of a file and a link that leads to it, and leaves nothing beside it', async function () {
    if (process.platform === 'win32') this.skip();
    chmodSync(pageOf('one.md'), 0o755);
    unlinkSync(pageOf('two.md'));
    writeFileSync(path.join(folder, '_pages/linked.txt'), text('two'));
    symlinkSync('linked.txt', pageOf('two.md'));
    const before = readdirSync(path.join(folder, '_pages'));
    const service = createCliService(terminal());
    const checked = (await service.check(pathToFileURL(folder).href)) ?? [];
    assert.deepEqual(await fixFiles(service, checked, terminal(), createLocalizer({})), {
      isAnyChanged: true,
      isAnyFailed: false,
      leftAlone: [],
    });
    assert.equal(statSync(pageOf('one.md')).mode & 0o777, 0o755);
    assert.ok(lstatSync(pageOf('two.md')).isSymbolicLink());
    assert.match(readFileSync(path.join(folder, '_pages/linked.txt'), 'utf8'), /^a$/m);
    assert.deepEqual(readdirSync(path.join(folder, '_pages')), before);
  });

  it('leaves nothing of a new homepage that cannot be written whole', () => {
    const program = path.join(folder, 'program');
    for (const name of ['cli.js', 'commandLine.js']) cpSync(`dist/${name}`, path.join(program, 'dist', name));
    cpSync('media/starter', path.join(program, 'media/starter'), { recursive: true });
    // the last of its pictures
    unlinkSync(path.join(program, 'media/starter/images/favicon-32x32.png'));
    const home = path.join(folder, 'homes/mo');
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(program, 'dist/cli.js'), 'new', home, '--name', 'Mo Yan', '--no-git'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^The homepage could not be written to .*, and nothing of it was left there: ENOENT/);
    assert.ok(!readdirSync(folder).includes('homes'));
  });
});
