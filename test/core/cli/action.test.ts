import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { sarifErrors } from './sarif';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string } };
    readonly automationDetails?: { readonly id: string };
    readonly results: readonly { readonly ruleId: string }[];
  }[];
}

interface Acted {
  readonly code: number | null;
  readonly out: string;
  /** What the step set as its output: the folder with the reports. */
  readonly output: string | undefined;
  /** The reports in that folder, by their names. */
  readonly reports: Readonly<Record<string, string>>;
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const [step] = action.runs.steps;

describe('the GitHub Action', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aha-'));
    // a small one, as each step starts the program anew
    mkdirSync(path.join(folder, 'docs/_pages'), { recursive: true });
    writeFileSync(
      path.join(folder, 'docs/_config.yml'),
      'title: Mei Lin\nurl: https://example.org\ninclude:\n  - _pages\n',
    );
    writeFileSync(path.join(folder, 'docs/_pages/about.md'), '---\npermalink: /\n---\n\n# News\n\n[Slides]()\n');
    mkdirSync(path.join(folder, 'bin'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What is installed, without a registry that it could reach. */
  const working = `if [ "$1" = verify ]; then
  set -- "$@" --registry crossref=http://127.0.0.1:1 --registry datacite=http://127.0.0.1:1 --registry doi=http://127.0.0.1:1
fi
exec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"`;

  /** In place of npm: installs a program that does this, where it is told to, by the arguments that keep settings of the site away. */
  const npmThatInstalls = (program: string): string => `#!/usr/bin/env bash
[ "$*" = "install --prefix $PWD --userconfig /dev/null --ignore-scripts --no-audit --no-fund $EXPECTED" ] || exit 9
mkdir -p node_modules/.bin
cat > node_modules/.bin/academic-homepage <<'PROGRAM'
#!/usr/bin/env bash
${program}
PROGRAM
chmod +x node_modules/.bin/academic-homepage
`;

  /** Runs the step as a runner would, with these inputs over the defaults and this npm. */
  function act(
    inputs: Readonly<Record<string, string>>,
    npm = npmThatInstalls(working),
    environment: Readonly<Record<string, string>> = {},
    isSameJob = false,
  ): Acted {
    const temporary = path.join(folder, 'temporary');
    const outputs = path.join(temporary, 'output');
    if (!isSameJob) rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    writeFileSync(outputs, '');
    writeFileSync(path.join(folder, 'bin/npm'), npm, { mode: 0o755 });
    const given = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? '';
    const filled = Object.entries(step?.env ?? {}).map(
      ([name, value]) =>
        [name, value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => given(input))] as const,
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...environment,
        ...Object.fromEntries(filled),
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        EXPECTED: `academic-homepage@${given('version')}`,
        RUNNER_TEMP: temporary,
        GITHUB_OUTPUT: outputs,
        LC_ALL: 'C.UTF-8',
      },
    });
    const output = /^sarif=(.+)\n$/.exec(readFileSync(outputs, 'utf8'))?.[1];
    const names = output === undefined ? [] : readdirSync(output);
    const reports = names.map(name => [name, readFileSync(path.join(output ?? '', name), 'utf8')] as const);
    return { code: status, out: stdout + stderr, output, reports: Object.fromEntries(reports) };
  }

  it('takes the version of this package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    assert.equal(action.inputs.version?.default, version);
  });

  it('reports a site in a folder with paths from the root of the repository, and shows its problems at their lines', () => {
    const { code, out, output, reports } = act({ path: 'docs', verify: 'false' });
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(reports), ['check.sarif']);
    const report = reports['check.sarif'] ?? '';
    assert.deepEqual(sarifErrors(JSON.parse(report)), []);
    assert.match(report, /"uri": "docs\/_pages\/about\.md"/);
    assert.match(
      out,
      /^::warning file=docs\/_pages\/about\.md,line=\d+,endLine=\d+,col=1,endColumn=11,title=empty-link::/m,
    );
    assert.equal(path.dirname(output ?? ''), path.join(folder, 'temporary'));
  });

  describe('in a job that checks two sites', () => {
    let first: Acted;
    let second: Acted;
    before(() => {
      cpSync(path.join(folder, 'docs'), path.join(folder, 'group/docs'), { recursive: true });
      const page = path.join(folder, 'docs/_pages/about.md');
      const text = readFileSync(page, 'utf8');
      const paper = (title: string): string =>
        `- Mei Lin. "${title}." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)\n`;
      writeFileSync(page, `${text}\n# Papers\n\n${paper('Tides of Reading Lakes')}${paper('Nets that Forget Boats')}`);
      first = act({ path: 'docs' });
      second = act({ path: 'group/docs', verify: 'false' }, undefined, undefined, true);
      writeFileSync(page, text);
      rmSync(path.join(folder, 'group'), { recursive: true });
    });

    const idsIn = ({ reports }: Acted): readonly (string | undefined)[] =>
      Object.values(reports)
        .flatMap(report => (JSON.parse(report) as Sarif).runs)
        .map(({ automationDetails }) => automationDetails?.id);

    it('reports each by itself', () => {
      assert.equal(second.code, 0);
      assert.deepEqual(Object.keys(first.reports), ['check.sarif', 'verify.sarif']);
      assert.deepEqual(Object.keys(second.reports), ['check.sarif']);
      // up to its last slash that is the category
      assert.deepEqual(
        [...idsIn(first), ...idsIn(second)],
        ['academic-homepage/check/docs/', 'academic-homepage/verify/docs/', 'academic-homepage/check/group/docs/'],
      );
    });

    it('tells each problem once, in two reports that GitHub can tell apart', () => {
      const { code, out, reports } = first;
      assert.equal(code, 1);
      const logs = Object.values(reports).map(report => JSON.parse(report) as Sarif);
      for (const log of logs) assert.deepEqual(sarifErrors(log), []);
      const runs = logs.flatMap(log => log.runs);
      // github/codeql-action takes no two runs of one program with one id
      assert.equal(new Set(runs.map(({ tool }) => tool.driver.name)).size, 1);
      assert.equal(new Set(idsIn(first)).size, 2);
      const told = runs.flatMap(({ results }) => results).filter(({ ruleId }) => ruleId === 'wrong-paper-link');
      assert.equal(told.length, 2);
      assert.equal(out.match(/title=wrong-paper-link::/g)?.length, 2);
    });
  });

  it('fails where there are errors, and says which in the log alone where no marks are wanted', () => {
    const page = path.join(folder, 'docs/_pages/about.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace(/^permalink: .*$/m, 'permalink: [')); // a page that cannot be made
    const { code, out } = act({ path: 'docs', verify: 'false', annotate: 'false' });
    writeFileSync(page, text);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /^::/m);
    assert.match(out, /^docs\/_pages\/about\.md:\d+:\d+: error: /m);
  });

  it('fails where there is no site, rather than report nothing', () => {
    const { code, out, output } = act({ path: 'elsewhere' });
    assert.deepEqual([code, output], [2, undefined]);
    assert.match(out, /There is no page or site at/);
  });

  it('fails where npm cannot fetch the program, and announces no report', () => {
    const { code, out, output } = act({ path: 'docs' }, '#!/usr/bin/env bash\necho "npm error network" >&2\nexit 1\n');
    assert.deepEqual([code, output], [2, undefined]);
    assert.match(out, /^::error::academic-homepage@[\d.]+ could not be installed\. /m);
  });

  for (const [what, program] of [
    ['the program says that all is well, and nothing else', 'exit 0'],
    ['the program fails in the middle of its report', 'echo \'{ "$schema":\'; exit 70'],
  ] as const)
    it(`fails where ${what}, and announces no report`, () => {
      const { code, out, output } = act({ path: 'docs' }, npmThatInstalls(program));
      assert.deepEqual([code, output], [2, undefined]);
      assert.match(out, /^::error::academic-homepage check gave no report\. /m);
      const left = readdirSync(path.join(folder, 'temporary'), { recursive: true, encoding: 'utf8' });
      assert.deepEqual(
        left.filter(name => name.endsWith('.sarif')),
        [],
      );
    });

  describe('of a pull request that brings a program of its own', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const npm = spawnSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
    let registries: ChildProcess;
    let address: string;
    /** A file that is there when a program of the pull request has run, and such a program. */
    let ran: string;
    let attack: string;

    /** A program of this name in a package, which tells of itself by a file where it is the one of the pull request. */
    function writePackage(place: string, program: string): void {
      mkdirSync(path.join(place, 'dist'), { recursive: true });
      const manifest = { name: 'academic-homepage', version, bin: { 'academic-homepage': './dist/cli.js' } };
      writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest));
      writeFileSync(path.join(place, 'dist/cli.js'), `#!/usr/bin/env node\n${program}\n`, { mode: 0o755 });
    }

    /** Two registries, each with a package of this name: a process of their own, as `act` waits for the step. */
    const serving = `const { readFileSync } = require('node:fs');
const server = require('node:http').createServer((request, response) => {
  const [, registry, file] = request.url.split('/');
  if (file.endsWith('.tgz')) return response.end(readFileSync(file));
  const dist = { tarball: address() + registry + '/' + registry + '.tgz' };
  const bin = { 'academic-homepage': './dist/cli.js' };
  const one = { name: 'academic-homepage', version: '${version}', bin, dist };
  response.end(JSON.stringify({ name: one.name, 'dist-tags': { latest: one.version }, versions: { [one.version]: one } }));
});
const address = () => 'http://127.0.0.1:' + server.address().port + '/';
server.listen(0, '127.0.0.1', () => process.stdout.write(address()));`;

    before(async () => {
      ran = path.join(folder, 'ran');
      attack = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '')`;
      const packages = path.join(folder, 'packages');
      for (const [registry, program] of [
        ['npm', "console.log('a report of npm')"],
        ['theirs', attack],
      ] as const) {
        writePackage(path.join(packages, registry, 'package'), program);
        const packed = ['czf', path.join(packages, `${registry}.tgz`), '-C', path.join(packages, registry), 'package'];
        assert.equal(spawnSync('tar', packed).status, 0);
      }
      registries = spawn(process.execPath, ['-e', serving], { cwd: packages, stdio: ['ignore', 'pipe', 'inherit'] });
      assert.ok(registries.stdout);
      address = String(((await once(registries.stdout, 'data')) as readonly Buffer[])[0]);
      writeFileSync(path.join(folder, 'npmrc'), `registry=${address}npm/\n`);
    });
    after(() => registries.kill());
    afterEach(() => {
      for (const name of ['ran', 'node_modules', '.npmrc', 'loaded.js', 'cache'])
        rmSync(path.join(folder, name), { recursive: true, force: true });
    });

    /** With npm itself, whose settings lead to the first of the two registries. */
    function actWithNpm(environment: Readonly<Record<string, string>> = {}): Acted {
      return act({ path: 'docs', verify: 'false' }, `#!/usr/bin/env bash\nexec "${npm}" "$@"\n`, {
        npm_config_globalconfig: path.join(folder, 'npmrc'),
        npm_config_cache: path.join(folder, 'cache'),
        npm_config_update_notifier: 'false',
        ...environment,
      });
    }

    function assertOnlyThatOfNpmRan({ code, out, reports }: Acted): void {
      assert.ok(!existsSync(ran), out);
      assert.equal(code, 0, out);
      assert.equal(reports['check.sarif'], 'a report of npm\n');
    }

    it('in node_modules: runs that of npm', () => {
      writePackage(path.join(folder, 'node_modules/academic-homepage'), attack);
      mkdirSync(path.join(folder, 'node_modules/.bin'));
      symlinkSync('../academic-homepage/dist/cli.js', path.join(folder, 'node_modules/.bin/academic-homepage'));
      assertOnlyThatOfNpmRan(actWithNpm());
    });

    it('in a registry that its .npmrc names: runs that of npm', () => {
      writeFileSync(path.join(folder, '.npmrc'), `registry=${address}theirs/\n`);
      assertOnlyThatOfNpmRan(actWithNpm());
    });

    it('in a file that NODE_OPTIONS has every program load: runs that of npm', () => {
      writeFileSync(path.join(folder, 'loaded.js'), attack);
      assertOnlyThatOfNpmRan(actWithNpm({ NODE_OPTIONS: '--require ./loaded.js' }));
    });
  });

  it('announces the first report where there is no second', () => {
    const { code, out, reports } = act({ path: 'docs' }, npmThatInstalls('[ "$1" = check ] || exit 1\necho {}'));
    assert.equal(code, 2);
    assert.match(out, /^::error::academic-homepage verify gave no report\. /m);
    assert.deepEqual(Object.keys(reports), ['check.sarif']);
  });

  for (const file of ['README.md', 'README.zh-CN.md', 'docs/guide/command-line.md', 'docs/guide/zh-CN/command-line.md'])
    it(`is shown in ${file} in a workflow that uploads reports where there are any`, () => {
      const [, yaml = ''] = /^```yaml\n(.*?)^```$/ms.exec(readFileSync(file, 'utf8')) ?? [];
      const { jobs } = parse(yaml) as {
        readonly jobs: { readonly check: { readonly steps: readonly Readonly<Record<string, unknown>>[] } };
      };
      const [, act, upload] = jobs.check.steps;
      assert.deepEqual(act, {
        id: 'homepage',
        uses: `academic-homepage/academic-homepage@v${action.inputs.version?.default}`,
      });
      assert.deepEqual(upload, {
        uses: 'github/codeql-action/upload-sarif@v4',
        if: "always() && steps.homepage.outputs.sarif != ''",
        with: { sarif_file: '${{ steps.homepage.outputs.sarif }}' },
      });
    });
});
