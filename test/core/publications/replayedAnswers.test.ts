import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { verifyFiles } from '../../../src/core/features/publications/verification';
import { parsePage } from '../../../src/core/page/parsePage';
import type { LookUpOptions } from '../../../src/core/publications/registries/askRegistry';
import type { LookUp } from '../../../src/core/publications/registries/lookUp';
import { lookUpDoi } from '../../../src/core/publications/registries/lookUpDoi';
import { createRecordStore } from '../../../src/core/publications/registries/recordStore';
import { registriesWith } from '../../../src/core/publications/registries/registries';
import { rememberingWitnesses } from '../../../src/core/publications/witnesses/witnesses';
import { displayName, yearOf } from '../../../src/core/publications/work';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';

/** Answers of the real services with a server that replays them, kept outside of the repository. */
const folder = path.resolve('../shared/doi-fixtures');
const there = existsSync(path.join(folder, 'replay.mjs'));

interface Route {
  readonly url: string;
  readonly method: string;
  readonly status: number;
}

/** The DOIs of single records that were asked for at `host`, with the status that came. */
function recorded(host: string, kind: string): readonly (readonly [doi: string, status: number])[] {
  const routes = JSON.parse(readFileSync(path.join(folder, 'routes.json'), 'utf8')) as readonly Route[];
  const found = new Map<string, number>();
  for (const { url, method, status } of routes) {
    const doi = new RegExp(`^https://${host}/(?:v1/)?${kind}/(10\\.[^?#]+/[^?#]+)$`).exec(url)?.[1];
    if (doi !== undefined && method === 'GET' && !/\/(?:agency|transform)/.test(doi))
      found.set(decodeURIComponent(doi), status);
  }
  return [...found];
}

describe(`replayed answers${there ? '' : ' (skipped: ../shared/doi-fixtures is not here)'}`, () => {
  let server: ChildProcess | undefined;
  let options: LookUpOptions;

  before(async function () {
    if (!there) this.skip();
    const started = spawn(process.execPath, [path.join(folder, 'replay.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = started;
    const base = await new Promise<string>(resolve =>
      started.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
    );
    options = {
      http: createFetchHttpClient(),
      registries: registriesWith({
        crossref: `${base}/api.crossref.org`,
        datacite: `${base}/api.datacite.org`,
        doi: `${base}/doi.org`,
        openalex: `${base}/api.openalex.org`,
      }),
      now: () => new Date('2026-11-25T12:00:00Z'),
    };
  });
  after(() => server?.kill());

  const told = (answer: LookUp): string => (answer.kind === 'unknown' ? `unknown: ${answer.reason}` : answer.kind);

  it('are found where Crossref has found them, and never called absent where it has not answered', async () => {
    const asked = recorded('api.crossref.org', 'works');
    assert.ok(asked.length >= 30, String(asked.length));
    const wrong: string[] = [];
    for (const [doi, status] of asked) {
      const answer = told(await lookUpDoi(doi, options));
      // for most 404s no second witness was recorded: then nothing may be said
      const isRight = status === 200 || status === 301 ? answer === 'found' : answer !== 'found';
      if (!isRight || (status >= 429 && answer === 'absent')) wrong.push(`${status} ${doi}: ${answer}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('accept entries that print what they say, and name those that point to each other’s records', async () => {
    const found: LookUp[] = [];
    for (const [doi, status] of recorded('api.crossref.org', 'works'))
      if (status === 200) found.push(await lookUpDoi(doi, options));
    const records = found.flatMap(answer => (answer.kind === 'found' ? [answer.publication] : []));
    const plain = records.filter(
      ({ csl, notices }) =>
        notices.length === 0 &&
        /^[\w :,'-]{20,}$/.test(csl.title ?? '') &&
        (csl.author?.length ?? 0) >= 2 &&
        csl.author?.every(name => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(displayName(name))) === true,
    );
    assert.ok(plain.length >= 3, String(plain.length));
    const entry = (at: number, link: number): string => {
      const { csl } = plain[at] ?? assert.fail();
      const doi = plain[link % plain.length]?.csl.DOI ?? '';
      const authors = (csl.author ?? []).map(displayName).join(', ');
      return `- ${authors}. "${csl.title ?? ''}." In Proc. of All, ${yearOf(csl) ?? ''}. [[Paper]](https://doi.org/${doi})\n`;
    };
    // one at a time: no list of DOIs was recorded
    const verify = async (shift: number): Promise<readonly string[]> => {
      const rules: string[] = [];
      for (const at of plain.keys()) {
        const page = parsePage(`---\npermalink: /\n---\n\n# Publications\n\n${entry(at, at + shift)}`);
        const witnesses = rememberingWitnesses(createRecordStore(undefined), options, false);
        const files = await verifyFiles([{ path: 'about.md', page }], witnesses, [], { offersMissing: false });
        assert.ok(files !== undefined);
        const findings = files.flatMap(file => file.entries.flatMap(one => one.findings));
        assert.ok(
          files.every(file => file.entries.length === 1 && (file.entries[0]?.entry.identifiers.length ?? 0) === 1),
        );
        rules.push(...findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId));
      }
      return rules;
    };
    assert.deepEqual(await verify(0), []);
    assert.deepEqual(await verify(1), Array<string>(plain.length).fill('link-title-mismatch'));
  });
});
