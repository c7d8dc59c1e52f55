import type { LiquidRegion } from '../../syntax/liquid';
import { blockTags, jekyllTags, lateTags, pluginTags } from '../../syntax/liquidTags';

export type LiquidTag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

export interface TagFault {
  readonly kind: 'unknown' | 'never-closed' | 'stray';
  readonly tag: LiquidTag;
}

/** Tags that stop Jekyll's build: those it does not know, blocks without an end, ends and `else` without their block. */
export function tagFaults(tags: readonly LiquidTag[]): readonly TagFault[] {
  const faults: TagFault[] = [];
  const open: LiquidTag[] = [];
  for (const tag of tags) {
    const { name } = tag;
    if (blockTags.has(name)) open.push(tag);
    else if (partTags.has(name)) {
      const parts = blockTags.get(open.at(-1)?.name ?? '') ?? [];
      if (!parts.includes(name)) faults.push({ kind: 'stray', tag });
    } else if (blockTags.has(name.replace(/^end/, ''))) {
      const at = open.map(block => `end${block.name}`).lastIndexOf(name);
      if (at < 0) faults.push({ kind: 'stray', tag });
      // an end of an outer block: what lies between has none
      else faults.push(...open.splice(at).slice(1).map(neverClosed));
    } else if (!known.has(name)) faults.push({ kind: 'unknown', tag });
  }
  return [...faults, ...open.map(neverClosed)];
}

const partTags = new Set([...blockTags.values()].flat());
const known = new Set<string>([...jekyllTags, ...lateTags, ...pluginTags]);

function neverClosed(tag: LiquidTag): TagFault {
  return { kind: 'never-closed', tag };
}
