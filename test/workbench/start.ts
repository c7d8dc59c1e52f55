// npm start -- [FOLDER] [--screenshot FILE] [--browser] [--host-version V] [--locale zh-cn] [--theme dark]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCompanion } from './companion/writeCompanion';
import { desktopFlags, fetchDesktop, findDesktop } from './desktop';
import { hasDisplay } from './display';
import { hostVersion, newestHost } from './hostVersions';
import { ensureChromium } from './ensureChromium';
import { linkExtension } from './installExtension';
import { hostObstacle, installHost } from './installHost';
import { temporaryFolder } from './lifetime';
import { openAddress } from './openAddress';
import { isTheme, writeProfile, type Profile } from './profile';
import { repositoryRoot } from './repository';
import { takeScreenshot } from './screenshot';
import { startServer } from './server';
import { copySite } from './siteCopy';
import { serverArguments, workbenchAddress } from './workbench';

const pages = ['_pages/about.md', '_pages/index.md', 'about.md', 'index.md', 'README.md'];
const command = 'academicHomepage.openPreviewToSide';

interface Demo {
  readonly site: string;
  /** The page to open first, a path in the site. */
  readonly page: string | undefined;
  readonly companion: string;
  readonly extension: string;
  readonly profile: Profile;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      screenshot: { type: 'string' },
      browser: { type: 'boolean', default: false },
      'host-version': { type: 'string', default: newestHost },
      locale: { type: 'string' },
      theme: { type: 'string' },
      extension: { type: 'string', default: repositoryRoot },
    },
  });
  const run = temporaryFolder('ahs-');
  const site = positionals[0] === undefined ? demoSite() : ownSite(positionals[0]);
  const companion = path.join(run.path, 'companion');
  const page = pages.find(name => existsSync(path.join(site, name)));
  writeCompanion(companion, { command, ...(page === undefined ? {} : { page }) });
  const demo: Demo = { site, page, companion, extension: path.resolve(values.extension), profile: profileOf(values) };
  const version = hostVersion(values['host-version']);

  if (values.screenshot !== undefined) {
    const file = path.resolve(values.screenshot);
    ensureChromium();
    const extensions = [demo.extension, companion];
    await takeScreenshot(file, companion, { ...demo.profile, version, workspace: site, extensions });
    console.log(file);
    return;
  }
  const desktop = values.browser ? undefined : await desktopHere();
  if (desktop !== undefined) await startDesktop(desktop, demo, run.path);
  else await startInBrowser(demo, version, run.path);
}

function profileOf({ locale, theme }: { readonly locale?: string; readonly theme?: string }): Profile {
  if (theme !== undefined && !isTheme(theme)) throw new Error(`There is no theme “${theme}”.`);
  return { ...(locale === undefined ? {} : { locale }), ...(theme === undefined ? {} : { theme }) };
}

/** A copy, so that whatever is tried out leaves the repository clean. */
function demoSite(): string {
  const { site } = copySite();
  console.log(`The starter site, in a copy that is removed at the end: ${site}`);
  return site;
}

function ownSite(folder: string): string {
  const site = path.resolve(folder);
  if (!existsSync(site) || !statSync(site).isDirectory()) throw new Error(`There is no folder ${site}.`);
  console.log(`Your own files, opened in place: ${site}`);
  return site;
}

async function desktopHere(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  return findDesktop() ?? (await fetchDesktop());
}

async function startDesktop(program: string, demo: Demo, run: string): Promise<void> {
  const userData = path.join(run, 'user');
  writeProfile(userData, demo.profile);
  console.log(`VS Code with a profile of its own: ${program}`);
  const child = spawn(
    program,
    [
      ...['--new-window', '--wait', `--user-data-dir=${userData}`, `--extensions-dir=${path.join(run, 'extensions')}`],
      ...[demo.extension, demo.companion].map(folder => `--extensionDevelopmentPath=${folder}`),
      ...(demo.profile.locale === undefined ? [] : [`--locale=${demo.profile.locale}`]),
      ...['--disable-workspace-trust', '--skip-welcome', '--disable-updates', ...desktopFlags()],
      demo.site,
      ...(demo.page === undefined ? [] : [path.join(demo.site, demo.page)]),
    ],
    { stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined } },
  );
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

async function startInBrowser(demo: Demo, version: ReturnType<typeof hostVersion>, run: string): Promise<void> {
  const obstacle = hostObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  console.log('Fetching VS Code from npm where it is not here yet …');
  const host = await installHost(version);
  const dataFolder = path.join(run, 'server');
  const extensionsFolder = path.join(run, 'extensions');
  mkdirSync(extensionsFolder);
  writeProfile(path.join(dataFolder, 'data'), demo.profile);
  for (const folder of [demo.extension, demo.companion]) linkExtension(folder, extensionsFolder);
  const server = await startServer({ host, dataFolder, extensionsFolder, args: serverArguments(demo.profile) });
  const address = workbenchAddress(server.authority, { workspace: demo.site });
  console.log(`\n  ${address}\n`);
  console.log(
    openAddress(address) ? 'Opening it in your browser; Ctrl+C ends it.' : 'Open it in a browser; Ctrl+C ends it.',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
