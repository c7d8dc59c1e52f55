import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository';
import { wantedBySite } from '../wantedBySite';
import { contentsFile, readOnlyScheme, siteFolder, writableScheme } from './schemes';

const manifest = {
  publisher: 'academic-homepage',
  name: 'virtual-files',
  version: '0.0.1',
  engines: { vscode: '^1.100.0' },
  browser: './virtualFiles.js',
  activationEvents: [writableScheme, readOnlyScheme].map(scheme => `onFileSystem:${scheme}`),
  enabledApiProposals: ['fileSearchProvider'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
};

/** `publisher.name` of the extension that serves the virtual workspace. */
export const virtualFilesId = `${manifest.publisher}.${manifest.name}`;

/**
 * Writes the extension that serves a copy of `site` in memory, writable and read-only, into `folder`, with a workspace of
 * both, the writable one first. Gives the path of the workspace: a file of the disk, so that VS Code knows its folders before
 * any extension runs.
 */
export function writeVirtualFiles(folder: string, site: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  const workspace = {
    folders: [writableScheme, readOnlyScheme].map(scheme => ({ uri: `${scheme}:/${siteFolder}`, name: scheme })),
    settings: wantedBySite,
  };
  const contents = Object.fromEntries(
    files.map(file => [
      `${siteFolder}/${path.relative(site, file).replaceAll(path.sep, '/')}`,
      readFileSync(file).toString('base64'),
    ]),
  );
  writeFileSync(path.join(folder, contentsFile), JSON.stringify(contents));
  const bundle = path.join(repositoryRoot, 'out', 'test', 'workbench', 'virtual', 'virtualFiles.js');
  copyFileSync(bundle, path.join(folder, 'virtualFiles.js'));
  const file = path.join(folder, 'homepages.code-workspace');
  writeFileSync(file, JSON.stringify(workspace));
  return file;
}
