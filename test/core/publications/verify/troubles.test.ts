import assert from 'node:assert/strict';
import { summaryOf, verifyFiles } from '../../../../src/core/features/publications/verification';
import { parsePage } from '../../../../src/core/page/parsePage';
import { createRecordStore } from '../../../../src/core/publications/registries/recordStore';
import { registriesWith } from '../../../../src/core/publications/registries/registries';
import { rememberingWitnesses } from '../../../../src/core/publications/witnesses/witnesses';
import { createFetchHttpClient } from '../../../../src/hosts/fetchHttp';
import { startRegistries, type RegistriesServer, type Route } from '../../../registries/server';

const page = parsePage(`---
permalink: /
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "Saving Memory in Flood Models." In Proc. Lakes, 2025. [[Paper]](https://doi.org/10.5555/lakes.2)
- Mei Lin, Jo Park. "What the River Said." arXiv preprint arXiv:2401.00007, 2024.
`);

/** What every registry answers, and what the author is told of it. */
const troubles: readonly (readonly [what: string, route: Route, told: RegExp])[] = [
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '30' } }, /fewer requests/],
  ['429 without Retry-After', { status: 429 }, /fewer requests/],
  ['a Retry-After of hours', { status: 429, headers: { 'retry-after': '7200' } }, /fewer requests/],
  ['500', { status: 500, body: '{"error":"stack"}' }, /problem on its side \(HTTP \{1\}\)/],
  ['504 with HTML', { status: 504, body: '<html>504</html>' }, /problem on its side/],
  ['403', { status: 403 }, /refused to answer/],
  ['HTML where JSON was asked', { status: 200, body: '<html>Log in</html>' }, /not a record/],
  ['a body that is cut off', { trouble: 'truncated' }, /could not be reached/],
  ['a body that never ends', { trouble: 'slow' }, /did not answer in time/],
  ['a body of 50 MB', { trouble: 'huge' }, /too large/],
  ['a circle of redirects', { trouble: 'redirect-loop' }, /could not be reached/],
  ['a line that breaks', { trouble: 'hang-up' }, /could not be reached/],
];

describe('verifying where the registries have trouble', () => {
  let server: RegistriesServer | undefined;
  afterEach(() => server?.close());

  for (const [what, route, told] of troubles) {
    it(`${what}: nothing is called wrong, and the author is told why`, async () => {
      server = await startRegistries(() => route);
      const { base } = server;
      const witnesses = rememberingWitnesses(
        createRecordStore(undefined),
        {
          http: createFetchHttpClient(),
          registries: registriesWith({
            crossref: `${base}/crossref`,
            datacite: `${base}/datacite`,
            doi: `${base}/doi`,
            openalex: `${base}/openalex`,
          }),
          now: () => new Date('2026-11-25T12:00:00Z'),
          // only where it runs out is it waited for
          timeoutMs: what === 'a body that never ends' ? 400 : 20_000,
        },
        false,
      );
      const files = await verifyFiles([{ path: 'about.md', page }], witnesses, [], { offersMissing: true });
      assert.ok(files !== undefined);
      const summary = summaryOf(files, { offersMissing: true });
      assert.ok(summary.kind === 'verified');
      assert.deepEqual([summary.findings, summary.compared, summary.unchecked], [0, 0, 3]);
      assert.match(summary.reasons[0]?.text ?? '', told);
    });
  }
});
