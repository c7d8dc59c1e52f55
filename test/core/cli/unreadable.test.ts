import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, runBuilt, type Ran } from './run';
import { writeSmallSite } from './smallSite';

/** `nobody`: the owner of a machine may read everything. */
const other = process.getuid?.() === 0 ? 65_534 : undefined;

/** The command in this process, which reads as somebody else until it has ended: all its threads do. What lies in no site is read by the program itself. */
async function runAsOther(args: readonly string[], folder: string): Promise<Ran> {
  if (other === undefined) return run(args, folder);
  process.seteuid?.(other);
  try {
    return await run(args, folder);
  } finally {
    process.seteuid?.(0);
  }
}

/** Windows has no such permissions. */
const describeHere = process.platform === 'win32' ? describe.skip : describe;

describeHere('a site of which something may not be read', () => {
  let folder: string;
  let site: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    chmodSync(folder, 0o755);
    site = path.join(folder, 'site');
    writeSmallSite(site);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const expectTold = async (file: string, args: readonly string[]): Promise<void> => {
    const { code, out, err } = await runAsOther(args, site);
    assert.deepEqual([code, out], [1, ''], `${args.join(' ')}: ${err}`);
    assert.ok(err.startsWith(`“${file}” could not be read (EACCES: permission denied, `), err);
    assert.equal(err.split('\n').length, 2, err);
  };

  for (const file of ['_config.yml', '_sass', '_data/navigation.yml'])
    it(`is not checked, and that is told: ${file}`, async () => {
      chmodSync(path.join(site, file), 0);
      await expectTold(file, ['check', '.']);
      chmodSync(path.join(site, file), 0o755);
    });

  it('is neither checked nor read nor written', async () => {
    const page = '_pages/about.md';
    chmodSync(path.join(site, page), 0);
    const target = path.join(folder, 'published');
    for (const args of [
      ['check', page],
      ['verify', '.'],
      ['export', '.'],
      ['render', page],
      ['build', '--to', target],
    ])
      await expectTold(page, args);
    assert.equal(existsSync(target), false);
  });

  it('is checked where only what no page is made of may not be read', async () => {
    mkdirSync(path.join(site, 'photos'), { mode: 0 });
    writeFileSync(path.join(site, 'README.md'), '# Mine\n', { mode: 0 });
    const { code, out, err } = await runAsOther(['check', '.'], site);
    assert.deepEqual([code, out, err], [0, '', '']);
  });

  it('is checked where a link leads to what may not be read', async () => {
    mkdirSync(path.join(folder, 'own', 'data'), { recursive: true });
    symlinkSync('../own/data', path.join(site, 'data'));
    chmodSync(path.join(folder, 'own'), 0);
    const { code, out, err } = await runAsOther(['check', '.'], site);
    chmodSync(path.join(folder, 'own'), 0o755);
    assert.deepEqual([code, out, err], [0, '', '']);
  });

  it('is checked where its repository may not be read', async () => {
    mkdirSync(path.join(site, '.git'));
    writeFileSync(path.join(site, '.git', 'config'), '[remote "origin"]\n');
    chmodSync(path.join(site, '.git'), 0);
    const { code, out, err } = await runAsOther(['check', '.'], site);
    assert.deepEqual([code, out, err], [0, '', '']);
  });

  it('and a page that lies in none is told of as well', async () => {
    const page = path.join(folder, 'page.md');
    writeFileSync(page, '# Mine\n', { mode: 0 });
    const { code, err } = await runBuilt(['check', page], folder, '', {}, other);
    assert.equal(code, 1);
    assert.match(
      err,
      /^A file could not be read \(EACCES: permission denied, open '.*page\.md'\), so nothing was done\.\n$/,
    );
  });
});
