import { readManifest } from './installExtension';
import { repositoryRoot } from './repository';

/**
 * The folder of the extension that the workbench is tested with: `$TESTED_EXTENSION`, where an installed package stands, else
 * the repository as it was bundled last.
 */
export const testedExtension: string = process.env.TESTED_EXTENSION ?? repositoryRoot;

/** `academic-homepage.academic-homepage` */
export function extensionId(): string {
  const { publisher, name } = readManifest(testedExtension);
  return `${publisher}.${name}`;
}
