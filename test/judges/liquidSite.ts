import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';

/** The site in which recorded and random templates are rendered: `test/fixtures/liquid/site.json`. */
export function fuzzSite(): Readonly<Record<string, string>> {
  const text = readFileSync(path.join(repositoryRoot, 'test', 'fixtures', 'liquid', 'site.json'), 'utf8');
  return JSON.parse(text) as Record<string, string>;
}
