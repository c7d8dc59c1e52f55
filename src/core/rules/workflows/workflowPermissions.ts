import { entryOf } from '../../schema/locate';
import type { YamlValue } from '../../syntax/yamlValue';

/** Whether `permissions` let a job push: `write-all`, or a mapping with `contents: write`. */
export function writesContents(permissions: YamlValue | undefined): boolean {
  if (permissions?.kind === 'scalar') return permissions.value === 'write-all';
  const contents = entryOf(permissions, 'contents')?.value;
  return contents?.kind === 'scalar' && contents.value === 'write';
}
