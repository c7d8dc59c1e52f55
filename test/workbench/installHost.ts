import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cached } from './cacheFolder';
import { hostRecipes, newestHost, type HostRecipe, type HostVersion } from './hostVersions';
import { npm, unpackPackage } from './npmPackage';
import { repositoryRoot } from './repository';

/** Native modules of VS Code's server that would need a compiler, and the file of `standIns/` that does for each. */
const standIns = {
  '@vscode/spdlog': 'spdlog.js',
  '@vscode/native-watchdog': 'watchdog.js',
  'native-watchdog': 'watchdog.js',
  '@vscode/deviceid': 'deviceid.js',
  '@vscode/fs-copyfile': 'fsCopyfile.js',
  '@vscode/ripgrep-universal': 'ripgrepUniversal.js',
} as const;

export interface InstalledHost {
  readonly version: HostVersion;
  /** The Node to run it with. */
  readonly node: string;
  /** The folder that holds `out/server-main.js`. */
  readonly vscodeRoot: string;
}

/** Why VS Code's server cannot be installed on this machine, `undefined` where it can. */
export function hostObstacle(): string | undefined {
  if (process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64')) return undefined;
  return `VS Code's server is installed from npm on Linux (x64, arm64) only; on ${process.platform} ${process.arch} use a desktop VS Code through @vscode/test-electron (--desktop).`;
}

/**
 * VS Code's server from npm packages alone: nothing is compiled and no install script runs. The first call fetches about
 * 120 MB, later ones find it in the cache. Rejects where the platform has none, or npm cannot fetch it.
 */
export async function installHost(version: HostVersion = newestHost): Promise<InstalledHost> {
  const obstacle = hostObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  const recipe: HostRecipe = hostRecipes[version];
  const [folder, node] = await Promise.all([installServer(version, recipe), installNode(recipe)]);
  return { version, node, vscodeRoot: path.join(folder, 'vscode') };
}

async function installNode(recipe: HostRecipe): Promise<string> {
  const own = process.env.VSCODE_TEST_HOST_NODE;
  if (own) return own;
  if (Number.parseInt(process.versions.node, 10) === recipe.nodeMajor) return process.execPath;
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
  const folder = await cached(`node-${recipe.node}-${arch}`, building =>
    unpackPackage(
      {
        spec: `node-linux-${arch}@${recipe.node}`,
        integrity: recipe.nodeIntegrity[arch],
        exclude: ['package/include', 'package/share', 'package/CHANGELOG.md'],
      },
      building,
    ),
  );
  return path.join(folder, 'bin', 'node');
}

function installServer(version: HostVersion, recipe: HostRecipe): Promise<string> {
  const modules = path.join(repositoryRoot, 'test', 'workbench', 'host', version);
  const key = `vscode-${version}-${process.arch}-${fingerprint(modules, recipe)}`;
  return cached(key, async building => {
    await Promise.all([unpackServer(recipe, building), installModules(modules, building)]);
    const server = path.join(building, 'vscode');
    renameSync(path.join(building, 'modules', 'node_modules'), path.join(server, 'node_modules'));
    rmSync(path.join(building, 'modules'), { recursive: true });
    for (const [name, file] of Object.entries(standIns)) writeStandIn(server, name, file);
  });
}

/** Changes with everything that goes into an installed server, so that a changed recipe gets a folder of its own. */
function fingerprint(modules: string, recipe: HostRecipe): string {
  const hash = createHash('sha256').update(JSON.stringify(recipe));
  hash.update(readFileSync(path.join(modules, 'package-lock.json')));
  for (const [name, file] of Object.entries(standIns)) hash.update(name).update(readFileSync(standInFile(file)));
  return hash.digest('hex').slice(0, 10);
}

async function unpackServer(recipe: HostRecipe, building: string): Promise<void> {
  const whole = path.join(building, 'code-server');
  const extensions = recipe.withoutExtensions.map(name => `package/lib/vscode/extensions/${name}`);
  const exclude = ['*.map', 'package/out', 'package/src', ...extensions];
  await unpackPackage({ spec: `code-server@${recipe.codeServer}`, integrity: recipe.integrity, exclude }, whole);
  renameSync(path.join(whole, 'lib', 'vscode'), path.join(building, 'vscode'));
  renameSync(path.join(whole, 'LICENSE'), path.join(building, 'LICENSE'));
  rmSync(whole, { recursive: true });
}

async function installModules(manifests: string, building: string): Promise<void> {
  const folder = path.join(building, 'modules');
  mkdirSync(folder);
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(manifests, name), path.join(folder, name));
  }
  await npm(folder, 'ci', '--omit=dev');
}

function writeStandIn(server: string, name: string, file: string): void {
  const folder = path.join(server, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, version: '0.0.0-stand-in', main: 'index.js', type: 'commonjs' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  copyFileSync(standInFile(file), path.join(folder, 'index.js'));
}

function standInFile(file: string): string {
  const bundled = path.join(repositoryRoot, 'out', 'test', 'workbench', 'standIns', file);
  if (!existsSync(bundled)) throw new Error(`${bundled} is missing: run \`npm run bundle\` first.`);
  return bundled;
}
