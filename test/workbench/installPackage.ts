// node out/test/workbench/installPackage.js FILE.vsix FOLDER: installs a packed extension with VS Code's own installer; prints where it stands
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installVsix } from './installExtension';
import { installHost } from './installHost';
import { temporaryFolder } from './lifetime';

async function main(file: string | undefined, folder: string | undefined): Promise<void> {
  if (file === undefined || folder === undefined) throw new Error('installPackage takes a .vsix file and a folder.');
  const extensions = path.resolve(folder);
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  const data = temporaryFolder('ahi-');
  await installVsix(await installHost(), path.resolve(file), { data: data.path, extensions });
  data.remove();
  const [installed, ...others] = readdirSync(extensions).filter(name => !name.startsWith('.'));
  if (installed === undefined || others.length > 0) throw new Error(`${extensions} holds more than one extension.`);
  console.log(path.join(extensions, installed));
}

main(...(process.argv.slice(2) as [string?, string?])).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
