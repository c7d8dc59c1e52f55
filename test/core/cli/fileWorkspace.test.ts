import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { run } from './run';

/** Names that authors give their files. */
const names = [
  'a b.png',
  '50%.png',
  '100%25.png',
  'C#.md',
  'why?.png',
  '简历.pdf',
  'résumé.pdf',
  '..notes.md',
  "l'été.md",
];

describe('the files of a disk with the paths of Windows', () => {
  const workspace = createFileWorkspace(true);
  const drive = 'file:///C:/Users/Mei%20Lin/site';
  const share = 'file://server/homes/site';

  it('are within a folder where their names begin with two dots, and are not where they lie above it', () => {
    for (const base of [drive, share]) {
      for (const name of ['..lakes.md', '...', '..reeds/lakes.md'])
        assert.equal(workspace.relative(base, workspace.join(base, name)), name);
      assert.equal(workspace.relative(`${base}/_pages`, `${base}/lakes.md`), undefined);
    }
  });

  it('are named below a drive and below a share, and found again', () => {
    for (const base of [drive, share]) {
      // no file of Windows has a question mark in its name
      for (const name of names.filter(one => !one.includes('?'))) {
        const uri = workspace.join(base, `_pages/${name}`);
        assert.equal(workspace.relative(base, uri), `_pages/${name}`);
        assert.equal(workspace.parent(uri), `${base}/_pages`);
      }
    }
  });

  it('are the same in upper and lower case, as on its disks', () => {
    assert.equal(workspace.relative(drive, 'file:///c:/users/mei%20lin/SITE/_pages/about.md'), '_pages/about.md');
  });

  it('lie elsewhere on another drive, another share, and above', () => {
    for (const other of [
      'file:///D:/site/about.md',
      'file://server/other/about.md',
      'file:///C:/Users/about.md',
      drive,
    ])
      assert.equal(workspace.relative(drive, other), undefined, other);
  });

  it('end at the drive and at the share', () => {
    // Node writes the drive with one slash on Windows and with two elsewhere
    assert.match(workspace.parent('file:///C:/Users') ?? '', /^file:\/\/\/C:\/{1,2}$/);
    assert.equal(workspace.parent('file:///C:/'), undefined);
    assert.match(workspace.parent('file://server/homes/site') ?? '', /^file:\/\/server\/homes\/{1,2}$/);
    assert.equal(workspace.parent('file://server/homes/'), undefined);
  });
});

describe('the files of a disk of this machine', function () {
  if (process.platform === 'win32') return;
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'ah w#%-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read by whatever name they have', async () => {
    const workspace = createFileWorkspace(false);
    const base = pathToFileURL(folder).href;
    mkdirSync(path.join(folder, '_pages'));
    for (const name of names) writeFileSync(path.join(folder, '_pages', name), name);
    const listed = await workspace.list(workspace.join(base, '_pages'));
    assert.deepEqual(listed.map(({ name }) => name).sort(), [...names].sort());
    for (const name of names) {
      const uri = workspace.join(base, `_pages/${name}`);
      assert.equal(workspace.relative(base, uri), `_pages/${name}`);
      assert.equal(new TextDecoder().decode(await workspace.read(uri)), name);
    }
  });

  it('are named in SARIF so that no sign of a name is taken for one of an address, and counted without a byte order mark', async () => {
    mkdirSync(path.join(folder, '_includes'));
    mkdirSync(path.join(folder, '_pages'));
    writeFileSync(
      path.join(folder, '_config.yml'),
      'title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\nrequire_front_matter: true\n',
    );
    writeFileSync(path.join(folder, '_includes/author-profile.html'), '{{ site.author.name }}\n');
    writeFileSync(path.join(folder, '_pages/C# 50%.md'), '---\npermalink: /c/\n---\n\n[a]()\n');
    writeFileSync(path.join(folder, '_pages/marked.md'), '\uFEFF---\npermalink: /m/\n---\n\n# News\n');
    const { out } = await run(['check', '--format', 'sarif', '.'], folder);
    const log = JSON.parse(out) as {
      readonly runs: readonly {
        readonly results: readonly {
          readonly ruleId: string;
          readonly locations: readonly {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: Readonly<Record<string, number>>;
            };
          }[];
        }[];
      }[];
    };
    const places = (log.runs[0]?.results ?? []).map(({ ruleId, locations }) => ({
      ruleId,
      ...locations[0]?.physicalLocation,
    }));
    assert.deepEqual(
      places.find(({ ruleId }) => ruleId === 'empty-link'),
      {
        ruleId: 'empty-link',
        artifactLocation: { uri: '_pages/C%23%2050%25.md' },
        region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 6 },
      },
    );
    assert.deepEqual(
      places.find(({ ruleId }) => ruleId === 'front-matter-fatal'),
      {
        ruleId: 'front-matter-fatal',
        artifactLocation: { uri: '_pages/marked.md' },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
      },
    );
  });
});
