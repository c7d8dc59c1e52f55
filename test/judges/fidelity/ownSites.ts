import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../workbench/repository';

/** The sites of this repository: the starter, and those of test/fixtures/sites. */
export function ownSites(): readonly { readonly name: string; readonly folder: string }[] {
  const fixtures = path.join(repositoryRoot, 'test', 'fixtures', 'sites');
  const names = existsSync(fixtures) ? readdirSync(fixtures).sort() : [];
  return [
    { name: 'starter', folder: path.join(repositoryRoot, 'media', 'starter') },
    ...names.map(name => ({ name, folder: path.join(fixtures, name) })),
  ];
}
