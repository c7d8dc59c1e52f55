import type { YamlScalar, YamlValue } from '../../syntax/yamlValue';

export interface NamedScalar {
  /** `description`, `author.github` */
  readonly name: string;
  readonly node: YamlScalar;
}

/** The single values of a mapping and of the mappings right below it, in the order of the file. */
export function entryValues(root: YamlValue | undefined): readonly NamedScalar[] {
  if (root?.kind !== 'mapping') return [];
  return root.entries.flatMap(({ key, value }) => {
    if (value.kind === 'scalar') return [{ name: key, node: value }];
    return entryValues(value)
      .filter(inner => !inner.name.includes('.'))
      .map(({ name, node }) => ({ name: `${key}.${name}`, node }));
  });
}
