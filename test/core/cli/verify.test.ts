import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { run, type Ran } from './run';
import { sarifErrors } from './sarif';
import { writeSmallSite } from './smallSite';

const page = `---
permalink: /
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes, 2025. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "What the River Said." In Proc. Lakes, 2023.
`;

const papers = [
  { doi: '10.5555/lakes.1', title: 'Tides of Attention for Reading Lakes', authors: 'Mei Lin; Ada Reed', year: 2024 },
  { doi: '10.5555/lakes.2', title: 'Saving Memory in Flood Models', authors: 'Mei Lin; Ada Reed', year: 2025 },
  { doi: '10.5555/lakes.3', title: 'What the River Said', authors: 'Mei Lin; Bo Wang', year: 2023 },
];

describe('academic-homepage verify', () => {
  let site: string;
  let registries: RegistriesServer;
  before(async () => {
    site = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    writeSmallSite(site);
    writeFileSync(path.join(site, '_pages/about.md'), page);
    registries = await startRegistries(registryOf(papers));
  });
  after(async () => {
    rmSync(site, { recursive: true });
    await registries.close();
  });

  const verifyAt = (target: string, ...args: readonly string[]): Promise<Ran> =>
    run(
      [
        'verify',
        target,
        ...['crossref', 'datacite', 'doi'].flatMap(name => ['--registry', `${name}=${registries.base}/${name}`]),
        ...args,
      ],
      site,
    );
  const verify = (...args: readonly string[]): Promise<Ran> => verifyAt('_pages/about.md', ...args);

  /** Registries that answer nobody. */
  const nobody = ['crossref', 'datacite', 'doi'].flatMap(name => ['--registry', `${name}=http://127.0.0.1:1`]);

  it('prints which link opens which paper, and answers with 1', async () => {
    const { code, out, err } = await verify();
    assert.deepEqual(out.trimEnd().split('\n'), [
      '_pages/about.md:8:87: error: This DOI is registered for “Tides of Attention for Reading Lakes” (2024). The entry says “Saving Memory in Flood Models”. The link opens another paper. [link-title-mismatch]',
    ]);
    assert.equal(err, 'Publications compared with their records: 2; problems: 1.\n');
    assert.equal(code, 1);
  });

  it('looks at a paper that is a file of its own with the page that lists it, wherever its collection lies', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    const document =
      '---\ntitle: Tides of Attention for Reading Lakes\ndate: 2024-01-01\npaperurl: https://doi.org/10.5555/lakes.1\n---\n';
    const list = '---\npermalink: /\n---\n{% for post in site.publications %}{{ post.title }}{% endfor %}\n';
    for (const [folder, config] of [
      ['', ''],
      ['content/', 'collections_dir: content\n'],
    ] as const) {
      const own = path.join(root, folder === '' ? 'plain' : 'moved');
      const at = path.join(own, folder, '_publications');
      mkdirSync(at, { recursive: true });
      const collections = 'collections:\n  publications:\n    output: true\n';
      writeFileSync(path.join(own, '_config.yml'), `title: Lakes\nauthor:\n  name: Mei Lin\n${config}${collections}`);
      writeFileSync(path.join(at, '2024-tides.md'), document);
      writeFileSync(path.join(own, 'publications.md'), list);
      const { err } = await verifyAt(own);
      assert.equal(err, 'publications.md: Publications compared with their records: 1; problems: 0.\n');
    }
    rmSync(root, { recursive: true });
  });

  it('leaves out what check tells where only records are asked for', async () => {
    const both = path.join(site, '_pages/both.md');
    writeFileSync(
      both,
      `${page.replace('/', '/both/')}- Mei Lin. "Reeds in the Current." In Proc. Lakes, 2022. [[Code]]()\n`,
    );
    const told = async (...args: readonly string[]): Promise<unknown> => {
      const { code, out } = await verifyAt('_pages/both.md', ...args);
      return [code, [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, id]) => id)];
    };
    assert.deepEqual(await told(), [1, ['link-title-mismatch', 'empty-link']]);
    assert.deepEqual(await told('--only-records'), [1, ['link-title-mismatch']]);
    // what is guessed of a link without its record is told by check as well
    assert.deepEqual(await told(...nobody), [1, ['wrong-paper-link', 'wrong-paper-link', 'empty-link']]);
    assert.deepEqual(await told('--only-records', ...nobody), [0, []]);
    rmSync(both);
  });

  it('looks for what has no DOI when it is asked to', async () => {
    const { out } = await verify('--missing');
    assert.match(out, /:9:\d+: hint: This paper has a DOI, 10\.5555\/lakes\.3.* \[doi-missing\]/);
  });

  it('prints JSON in the shape of check, with what mends it', async () => {
    const [problem] = JSON.parse((await verify('--format', 'json')).out) as readonly {
      readonly file: string;
      readonly ruleId: string;
      readonly range: unknown;
      readonly fixes: readonly { readonly edits: readonly { readonly newText: string }[] }[];
    }[];
    assert.deepEqual([problem?.file, problem?.ruleId], ['_pages/about.md', 'link-title-mismatch']);
    assert.equal(problem?.fixes[0]?.edits[0]?.newText, 'https://doi.org/10.5555/lakes.2');
  });

  it('prints SARIF as its schema wants it, with the codes that only registries tell of', async () => {
    const { out } = await verify('--format', 'sarif', '--missing');
    assert.deepEqual(sarifErrors(JSON.parse(out)), []);
    assert.match(out, /docs\/verification\.md#doi-missing/);
  });

  it('calls nothing wrong that it cannot find out, and tells what it knows without', async () => {
    const { code, out, err } = await verify(...nobody);
    assert.match(out, /This link also stands under .* \[wrong-paper-link\]/);
    assert.equal(code, 1);
    assert.match(
      err,
      /^(?:warning: .*\n)*Publications not compared with their records: 2\. Crossref could not be reached\. Check the network connection and the proxy\.$/m,
    );
  });

  it('waits out a pause that a registry asks for, says so, and compares all the same', async () => {
    let isFirst = true;
    const answers = registryOf(papers);
    const busy = await startRegistries((...asked) => {
      const route = isFirst ? { status: 429, headers: { 'retry-after': '1' } } : answers(...asked);
      isFirst = false;
      return route;
    });
    const { code, err } = await run(
      [
        'verify',
        '_pages/about.md',
        ...['crossref', 'datacite', 'doi'].flatMap(name => ['--registry', `${name}=${busy.base}/${name}`]),
      ],
      site,
    );
    await busy.close();
    assert.equal(
      err,
      'Crossref asks for fewer requests: it is asked again in 2 seconds.\nPublications compared with their records: 2; problems: 1.\n',
    );
    assert.equal(code, 1);
  });

  it('leaves the page as it was', () => assert.equal(readFileSync(path.join(site, '_pages/about.md'), 'utf8'), page));

  it('verifies all pages of a site, and names those that list publications', async () => {
    writeFileSync(path.join(site, '_pages/talks.md'), page.replace('permalink: /', 'permalink: /talks/'));
    writeFileSync(path.join(site, '_pages/empty.md'), '---\npermalink: /empty/\n---\n\nNothing here.\n');
    const { code, out, err } = await verifyAt('.');
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map(line => line.replace(/: error: .*\[/, ' ').slice(0, -1)),
      ['_pages/about.md:8:87 link-title-mismatch', '_pages/talks.md:8:87 link-title-mismatch'],
    );
    assert.match(err, /^_pages\/about\.md: Publications compared .*: 2; problems: 1\.$/m);
    assert.doesNotMatch(err, /empty\.md/);
    assert.equal(code, 1);
  });

  it('says in a word, also to a pull request, that nothing of a site could be compared', async () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    writeFileSync(path.join(bare, '_config.yml'), 'title: Lakes\n');
    for (const name of ['index', 'talks']) writeFileSync(path.join(bare, `${name}.md`), '---\n---\n\nNothing here.\n');
    const { code, err } = await verifyAt(bare, '--annotate');
    rmSync(bare, { recursive: true });
    const said = 'There is no publication on these pages that could be verified.';
    assert.deepEqual([code, err], [0, `${said}\n::notice title=verify::${said}\n`]);
  });

  it('says to a pull request that no record could be asked for', async () => {
    const { err } = await verify('--annotate', ...nobody);
    assert.match(
      err,
      /^::notice title=verify::Publications not compared with their records: .* Crossref could not be reached/m,
    );
  });

  it('compares a page that is named wherever it lies, and fails at a file that is no page', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    writeFileSync(path.join(other, 'lone.md'), page.replace(/^---[^]*---\n/, ''));
    const lone = await verifyAt(path.join(other, 'lone.md'));
    writeFileSync(path.join(other, '_config.yml'), 'title: Lakes\nrequire_front_matter: true\n');
    const none = await verifyAt(path.join(other, 'lone.md'));
    rmSync(other, { recursive: true });
    assert.equal(lone.err, 'Publications compared with their records: 2; problems: 1.\n');
    assert.match(lone.out, /^\S+\/lone\.md:5:87: error: .* \[link-title-mismatch\]$/m);
    assert.deepEqual(
      [lone.code, none.code, none.err],
      [1, 1, 'No publication was read: this file is not a page of its site. A page begins with front matter.\n'],
    );
  });

  it('says of which of several files it tells', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    writeFileSync(path.join(other, '_config.yml'), 'title: Lakes\n');
    writeFileSync(path.join(other, 'README.md'), 'How this site is made.\n');
    writeFileSync(path.join(other, 'talks.html'), '---\npermalink: /talks/\n---\n\n<p>Talks</p>\n');
    const { code, err } = await run(['verify', 'README.md', 'talks.html'], other);
    rmSync(other, { recursive: true });
    const said = 'No publication was read: this file is not a page of its site. A page begins with front matter.\n';
    const nothing = 'There is no publication on this page that could be verified.\n';
    assert.deepEqual([code, err], [1, `README.md: ${said}talks.html: ${nothing}`]);
  });

  it('answers 2 to what is not there and to nothing', async () => {
    const { code, err } = await run(['verify', 'nowhere'], site);
    assert.match(err, /There is no page or site at/);
    assert.equal(code, 2);
    assert.equal((await run(['verify'], site)).code, 2);
  });
});
