import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

describe('the GitHub Action', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aha-'));
    cpSync('media/starter', path.join(folder, 'docs'), { recursive: true });
    const page = path.join(folder, 'docs/_pages/about.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n[Slides]()\n`);
    mkdirSync(path.join(folder, 'bin'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** In place of npm's program: runs what it would have fetched, which reaches no registry. */
  const working = `if [ "$1" = verify ]; then
  set -- "$@" --registry crossref=http://127.0.0.1:1 --registry datacite=http://127.0.0.1:1 --registry doi=http://127.0.0.1:1
fi
exec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"`;

  /** Runs the step as a runner would, with these inputs over the defaults, and with what npm's program does after its own arguments. */
  function act(inputs: Readonly<Record<string, string>>, npx = working): Acted {
    const temporary = path.join(folder, 'temporary');
    const outputs = path.join(temporary, 'output');
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary);
    writeFileSync(outputs, '');
    writeFileSync(
      path.join(folder, 'bin/npx'),
      `#!/usr/bin/env bash\n[ "$1 $2" = "--yes $EXPECTED" ] || exit 9\nshift 2\n${npx}\n`,
      { mode: 0o755 },
    );
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
    assert.equal(output, path.join(folder, 'temporary/academic-homepage'));
  });

  it('tells each problem once, in two reports that GitHub can tell apart', () => {
    const page = path.join(folder, 'docs/_pages/about.md');
    const text = readFileSync(page, 'utf8');
    const paper = (title: string): string =>
      `- Mei Lin. "${title}." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)\n`;
    writeFileSync(page, `${text}\n# Papers\n\n${paper('Tides of Reading Lakes')}${paper('Nets that Forget Boats')}`);
    const { code, out, reports } = act({ path: 'docs' });
    writeFileSync(page, text);
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(reports), ['check.sarif', 'verify.sarif']);
    const logs = Object.values(reports).map(report => JSON.parse(report) as Sarif);
    for (const log of logs) assert.deepEqual(sarifErrors(log), []);
    const runs = logs.flatMap(log => log.runs);
    // github/codeql-action takes no two runs of one program with one id; up to its last slash that is the category
    assert.equal(new Set(runs.map(({ tool }) => tool.driver.name)).size, 1);
    assert.deepEqual(
      runs.map(({ automationDetails }) => automationDetails?.id),
      ['academic-homepage/check/', 'academic-homepage/verify/'],
    );
    const told = runs.flatMap(({ results }) => results).filter(({ ruleId }) => ruleId === 'wrong-paper-link');
    assert.equal(told.length, 2);
    assert.equal(out.match(/title=wrong-paper-link::/g)?.length, 2);
  });

  it('fails where there are errors, and shows nothing where that is not wanted', () => {
    const page = path.join(folder, 'docs/_pages/about.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace(/^permalink: .*$/m, 'permalink: [')); // a page that cannot be made
    const { code, out } = act({ path: 'docs', verify: 'false', annotate: 'false' });
    writeFileSync(page, text);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /^::/m);
  });

  it('fails where there is no site, rather than report nothing', () => {
    const { code, out, output } = act({ path: 'elsewhere' });
    assert.deepEqual([code, output], [2, undefined]);
    assert.match(out, /There is no page or site at/);
  });

  for (const [what, npx] of [
    ['npm cannot fetch the program', 'echo "npm error network" >&2; exit 1'],
    ['the program says that all is well, and nothing else', 'exit 0'],
    ['the program fails in the middle of its report', 'echo \'{ "$schema":\'; exit 70'],
  ] as const)
    it(`fails where ${what}, and announces no report`, () => {
      const { code, out, output } = act({ path: 'docs' }, npx);
      assert.deepEqual([code, output], [2, undefined]);
      assert.match(out, /^::error::academic-homepage check gave no report\. /m);
      assert.ok(!existsSync(path.join(folder, 'temporary/academic-homepage/check.sarif')));
    });

  it('announces the first report where there is no second', () => {
    const { code, out, reports } = act({ path: 'docs' }, `[ "$1" = check ] || exit 1\n${working}`);
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
