import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository';
import { plannedFile, type Plan } from './plan';

const manifest = {
  publisher: 'academic-homepage',
  name: 'start-companion',
  version: '0.0.1',
  displayName: 'Academic Homepage: opens the demo',
  engines: { vscode: '^1.100.0' },
  main: './companion.js',
  activationEvents: ['onStartupFinished'],
};

/** Writes the companion with its plan into `folder`, as an extension that VS Code can load from there. */
export function writeCompanion(folder: string, plan: Plan): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, plannedFile), JSON.stringify(plan));
  const bundle = path.join(repositoryRoot, 'out', 'test', 'workbench', 'companion', 'companion.js');
  copyFileSync(bundle, path.join(folder, 'companion.js'));
}
