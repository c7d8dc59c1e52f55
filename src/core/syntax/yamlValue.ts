import type { OffsetRange } from '../text/range';

/** A YAML node with its place in the file that holds it (for front matter: in the whole page). */
export type YamlValue = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly range: OffsetRange;
  readonly value: string | number | boolean | null | Date;
  /** As written, quotes included; `''` for a value left out. */
  readonly source: string;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly range: OffsetRange;
  readonly items: readonly YamlValue[];
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly range: OffsetRange;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: OffsetRange;
  readonly value: YamlValue;
}

export interface YamlProblem extends OffsetRange {
  readonly message: string;
}

export interface YamlDocument {
  /** `undefined` for an empty document. */
  readonly root: YamlValue | undefined;
  readonly problems: readonly YamlProblem[];
  /** Aliases (`*name`) of what no node before them is called (`&name`), where SafeYAML reads no value and goes on. */
  readonly unknownAliases: readonly OffsetRange[];
  /** The plain values, as Ruby's YAML would load them. `null` for an empty document. */
  readonly plain: unknown;
}
