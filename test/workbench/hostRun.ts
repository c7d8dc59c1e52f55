import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Summary } from '../host/driverMethods';
import { isSecondCircle } from '../secondCircle';
import { openBridge } from './bridge';
import { driverOf, type DriverState } from './driverOf';
import type { HostVersion } from './hostVersions';
import { readManifest, writeEmptyExtension } from './installExtension';
import { temporaryFolder } from './lifetime';
import { patienceMs } from './patience';
import { repositoryRoot } from './repository';
import { copySite } from './siteCopy';
import { virtualFilesId, writeVirtualFiles } from './virtual/writeVirtualFiles';
import { wantedBySite } from './wantedBySite';
import { errorsIn, openWorkbench, type Workbench } from './workbench';

/** A run of which nothing is heard for so long hangs: a test that takes longer fails before, and says so. All tests together may take longer, on a busy machine. */
const silenceMs = 5 * patienceMs;

export interface HostRunOptions {
  readonly version: HostVersion;
  /** The folder of the extension under test, or its .vsix file. */
  readonly extension: string;
  /** Where it runs: in Node with a folder of the disk, or in a web worker with folders that are on none, as on github.dev. */
  readonly kind: 'node' | 'web';
  /** Only tests whose title, with those of their suites, has this. */
  readonly grep?: string;
}

/**
 * Runs test/host in the extension host of a headless VS Code, with a copy of the starter site open; on the web
 * with two, one of them read-only. It is in Restricted Mode at first. Gives the counts;
 * rejects when VS Code ended without them, with the last lines of what it said.
 */
export async function runInServerHost(options: HostRunOptions): Promise<Summary> {
  const state: DriverState = { summary: undefined, heard: Date.now() };
  let opening: Promise<Workbench> | undefined;
  const bridge = await openBridge(driverOf(state, async () => (await opening)?.page));
  const { site, remove } = copySite();
  const beside = temporaryFolder('ahx-');
  const packed = options.extension.endsWith('.vsix');
  if (packed) writeEmptyExtension(beside.path);
  mkdirSync(path.join(site, '.vscode'));
  writeFileSync(path.join(site, '.vscode', 'settings.json'), JSON.stringify(wantedBySite));
  const virtual = options.kind === 'web' ? writeVirtualFiles(beside.path, site) : undefined;
  try {
    opening = openWorkbench({
      version: options.version,
      workspace: virtual ?? site,
      // its tests ask the extension host: nothing of the window is looked at
      viewport: { width: 900, height: 720 },
      painted: isSecondCircle(),
      // until workspaceTrust.suite.ts grants trust
      trusted: false,
      environment: { VSCODE_TEST_DRIVER: bridge.url },
      settings: {
        ...(options.kind === 'node' ? {} : webSettings(options.extension, bridge.url)),
        'academicHomepageTest.grep': options.grep ?? '',
      },
      extensions: [...(packed ? [options.extension] : []), ...(virtual === undefined ? [] : [beside.path])],
      development: {
        extension: packed ? beside.path : options.extension,
        tests: path.join(repositoryRoot, 'out', 'test', options.kind === 'node' ? 'host.js' : 'host.web.js'),
        proposedApi: virtual !== undefined,
      },
    });
    const workbench = await opening;
    await ended(workbench, state);
    if (state.summary !== undefined) return state.summary;
    throw new Error(`The tests ended without a result.\n${lastWords(workbench)}`);
  } finally {
    // the result stands, or what failed before
    await opening?.then(workbench => workbench.close()).catch(() => undefined);
    bridge.close();
    beside.remove();
    remove();
  }
}

/** `remote.extensionKind` moves the extension, and its tests with it, into the web host of the same workbench. */
function webSettings(extension: string, driver: string): Readonly<Record<string, unknown>> {
  const { publisher, name } = readManifest(extension);
  const kinds = { [`${publisher}.${name}`]: ['web'], [virtualFilesId]: ['web'] };
  return { 'remote.extensionKind': kinds, 'academicHomepageTest.driver': driver };
}

async function ended(workbench: Workbench, state: DriverState): Promise<void> {
  state.heard = Date.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (Date.now() - state.heard < silenceMs) return;
      reject(new Error(`Nothing was heard of the tests for ${silenceMs / 1000} s.\n${lastWords(workbench)}`));
    }, 1000);
  });
  try {
    await Promise.race([workbench.testsEnded, late]);
  } finally {
    clearInterval(timer);
  }
}

/** The errors of the window last: of a long report the end is kept. VS Code repeats some of them many times. */
function lastWords({ consoleLines, server }: Workbench): string {
  const errors = [...new Set(errorsIn(consoleLines))];
  return [...server.output().trimEnd().split('\n').slice(-20), ...errors.slice(-20)].join('\n');
}
