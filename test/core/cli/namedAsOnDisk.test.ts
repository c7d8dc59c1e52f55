import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namedAsOnDisk, type Disk } from '../../../src/cli/namedAsOnDisk';

/** A disk that finds its files by names in other letters, as those of Windows and macOS do. */
function diskOf(files: readonly string[], paths: path.PlatformPath): Disk {
  const known = new Map<string, string>();
  for (const file of files)
    for (let at = file; paths.dirname(at) !== at; at = paths.dirname(at)) known.set(caseless(at), at);
  return {
    exists: file => known.has(caseless(file)),
    names: folder =>
      [...known.values()].filter(at => caseless(paths.dirname(at)) === caseless(folder)).map(at => paths.basename(at)),
  };
}

function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

describe('a path as the disk names it', () => {
  const mac = diskOf(['/Users/Mei/site/_pages/about.md', '/Users/Mei/site/_pages/re\u0301sume\u0301.md'], path.posix);
  const windows = diskOf(['C:\\Users\\Mei Lin\\site\\_pages\\about.md'], path.win32);
  for (const [written, named] of [
    ['/Users/Mei/site/_pages/About.md', '/Users/Mei/site/_pages/about.md'],
    ['/users/mei/SITE/_PAGES/about.md', '/Users/Mei/site/_pages/about.md'],
    ['/users/mei/site', '/Users/Mei/site'],
    ['/Users/Mei/site/_pages/r\u00e9sum\u00e9.md', '/Users/Mei/site/_pages/re\u0301sume\u0301.md'],
    // not there
    ['/users/mei/site/_pages/talks.md', '/users/mei/site/_pages/talks.md'],
    ['/', '/'],
  ] as const)
    it(`of macOS: ${written}`, () => assert.equal(namedAsOnDisk(written, mac, path.posix), named));

  it('of Windows, below a drive', () => {
    const written = 'C:\\users\\mei lin\\site\\_Pages\\ABOUT.MD';
    assert.equal(namedAsOnDisk(written, windows, path.win32), 'C:\\Users\\Mei Lin\\site\\_pages\\about.md');
  });

  it('has the name itself where a disk has both', () => {
    const both: Disk = { exists: () => true, names: () => ['CV.md', 'cv.md'] };
    assert.equal(namedAsOnDisk('/cv.md', both, path.posix), '/cv.md');
  });

  it('stays as it is written below what cannot be listed', () => {
    const closed: Disk = { exists: () => true, names: folder => (folder === '/' ? ['Home'] : []) };
    assert.equal(namedAsOnDisk('/home/Mei/cv.md', closed, path.posix), '/Home/Mei/cv.md');
  });

  it('keeps the names of links', function () {
    // Windows lets only administrators make links
    if (process.platform === 'win32') return this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'ahd-'));
    try {
      mkdirSync(path.join(folder, 'site'));
      writeFileSync(path.join(folder, 'site', 'cv.md'), '');
      symlinkSync('site', path.join(folder, 'home'));
      const linked = path.join(folder, 'home', 'cv.md');
      assert.equal(namedAsOnDisk(linked), linked);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
