import { runTests } from '@vscode/test-electron';
import path from 'node:path';
import type { Summary } from '../host/driverMethods';
import { openBridge } from './bridge';
import { desktopCache, desktopFlags, findDesktop } from './desktop';
import { hasDisplay } from './display';
import { driverOf, type DriverState } from './driverOf';
import type { HostRunOptions } from './hostRun';
import { temporaryFolder } from './lifetime';
import { writeProfile } from './profile';
import { repositoryRoot } from './repository';
import { copySite } from './siteCopy';

/**
 * Runs test/host in a desktop VS Code by @vscode/test-electron: the one in `$VSCODE_PATH`, else a download of the version
 * asked for. The tests that look at the page from outside skip themselves. Rejects where no window can be shown.
 */
export async function runOnDesktop({ version, extension }: Omit<HostRunOptions, 'kind'>): Promise<Summary> {
  if (!hasDisplay())
    throw new Error('A desktop VS Code needs a display (DISPLAY or WAYLAND_DISPLAY; xvfb-run gives one).');
  const state: DriverState = { summary: undefined, heard: Date.now() };
  const bridge = await openBridge(driverOf(state, () => Promise.resolve(undefined)));
  const { site, remove } = copySite();
  const profile = temporaryFolder('ahd-');
  const userData = path.join(profile.path, 'u');
  writeProfile(userData, {});
  const own = process.env.VSCODE_PATH === undefined ? undefined : findDesktop();
  try {
    await runTests({
      ...(own === undefined ? { version, cachePath: desktopCache() } : { vscodeExecutablePath: own }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(repositoryRoot, 'out', 'test', 'host.js'),
      extensionTestsEnv: { VSCODE_TEST_DRIVER: bridge.url },
      launchArgs: [
        site,
        ...[`--user-data-dir=${userData}`, `--extensions-dir=${path.join(profile.path, 'e')}`],
        ...['--disable-workspace-trust', '--skip-welcome', '--disable-updates', ...desktopFlags()],
      ],
    }).catch((error: unknown) => {
      // failing tests end VS Code with an error too, and they are counted
      if (state.summary === undefined) throw error;
    });
    if (state.summary === undefined) throw new Error('The tests ended without a result.');
    return state.summary;
  } finally {
    bridge.close();
    profile.remove();
    remove();
  }
}
