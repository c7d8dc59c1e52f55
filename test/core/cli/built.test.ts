import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registryOf } from '../../registries/papers';
import { certified, certificate, startProxy } from '../../registries/proxy';
import { startRegistries } from '../../registries/server';
import { run, runBuilt } from './run';
import { writeSmallSite } from './smallSite';

/** A page with something to tell, to print and to list. */
const page =
  '---\npermalink: /\n---\n\n# Papers\n\n- Mei Lin. "Tides of Attention for Reading Lakes." In Proc. Lakes, 2024. [Paper]()\n';

describe('the command line as it is shipped', () => {
  let site: string;
  before(() => {
    site = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    // as each command starts the program anew
    writeSmallSite(site);
    writeFileSync(path.join(site, '_pages/about.md'), page);
  });
  after(() => rmSync(site, { recursive: true }));

  for (const [args, code] of [
    [['--help'], 0],
    [['publish'], 2],
    [['check', '.'], 1],
    [['check', '--format', 'sarif', '_pages/about.md'], 0],
    [['render', '_pages/about.md'], 0],
    [['render', 'nothing.md'], 2],
    [['export', '--format', 'apa', '.'], 0],
  ] as const)
    it(`${args.join(' ')}: prints and answers what the tests of its sources see`, async () => {
      const built = await runBuilt(args, site);
      assert.deepEqual(built, await run(args, site));
      assert.equal(built.code, code);
      assert.ok((built.out + built.err).length > 20);
    });

  it('check: compiles the styles in a thread of its own, and ends', async () => {
    writeFileSync(path.join(site, 'assets/css/zz.scss'), '---\n---\na { b: ');
    const broken = await runBuilt(['check', '.'], site);
    rmSync(path.join(site, 'assets/css/zz.scss'));
    assert.match(broken.out, /empty-link/);
    assert.match(broken.out, /assets\/css\/zz\.scss:.*scss-fatal/);
  });

  it('render: reads its standard input', async () => {
    const { code, out } = await runBuilt(['render', '--stage', 'kramdown', '-'], site, '*lakes*\n');
    assert.deepEqual([code, out.trim()], [0, '<p><em>lakes</em></p>']);
  });

  it('new and build: write a homepage that is there, with what lies beside the program', async () => {
    assert.equal((await runBuilt(['new', 'home', '--name', 'Mo Yan', '--no-git'], site)).code, 0);
    const home = path.join(site, 'home');
    assert.equal((await runBuilt(['build', '--to', '../published'], home)).code, 0);
    assert.match(readFileSync(path.join(site, 'published/index.html'), 'utf8'), /Mo Yan/);
    assert.ok(existsSync(path.join(site, 'published/assets/css/main.css')));
    for (const made of [home, path.join(site, 'published')]) rmSync(made, { recursive: true });
  });

  it('cite: reads a bibliography with the parser that lies beside the program, and asks the registries that are named', async () => {
    const server = await startRegistries(() => ({ status: 404 }));
    const addresses = ['crossref', 'datacite', 'doi'].flatMap(name => ['--registry', `${name}=${server.base}/${name}`]);
    const { code, err } = await runBuilt(['cite', '10.5555/lakes.1', ...addresses], site);
    await server.close();
    assert.equal(code, 1);
    assert.match(err, /10\.5555\/lakes\.1/);
    writeFileSync(path.join(site, 'mine.bib'), '@article{a, title={Tides of Lakes}, author={Lin, Mei}, year=2029}');
    const homepage = await runBuilt(['new', 'listed', '--name', 'Mei Lin', '--bib', 'mine.bib', '--no-git'], site);
    assert.equal(homepage.code, 0);
    assert.match(readFileSync(path.join(site, 'listed/_pages/about.md'), 'utf8'), /Tides of Lakes/);
    rmSync(path.join(site, 'listed'), { recursive: true });
  });

  it('cite: asks through the proxy that the usual variables name, and trusts whom Node is told to trust', async () => {
    const papers = [{ doi: '10.5555/lakes.1', title: 'Tides of Lakes', authors: 'Mei Lin', year: 2024 }];
    const server = await startRegistries(registryOf(papers));
    const proxy = await startProxy(server.base);
    const addresses = ['--registry', `crossref=https://${certified}/crossref`];
    const cite = (environment: NodeJS.ProcessEnv) =>
      runBuilt(['cite', '10.5555/lakes.1', '--format', 'list', ...addresses], site, '', {
        NODE_EXTRA_CA_CERTS: path.resolve(certificate),
        ...environment,
      });
    const { code, out, err } = await cite({ HTTPS_PROXY: `http://${proxy.host}` });
    // where Node itself is told to look at the variables, too
    const twice = await cite({ HTTPS_PROXY: `http://${proxy.host}`, NODE_USE_ENV_PROXY: '1' });
    await proxy.close();
    await server.close();
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Tides of Lakes/);
    // with a warning of its own from Node 22
    assert.deepEqual([twice.code, twice.out], [code, out]);
    assert.deepEqual(proxy.requests, [`CONNECT ${certified}:443`, `CONNECT ${certified}:443`]);
  });
});
