import { liquidPlace } from '../liquid/liquidPlace';
import { citationHover } from './citationHover';
import { doiHover } from './doiHover';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { keyHover } from './keyHover';
import { liquidHover } from './liquidHover';
import { targetHover } from './targetHover';

/** What is known of the place at an offset; nothing where the editor itself knows as much. */
export async function hover(input: HoverInput): Promise<HoverInfo | undefined> {
  for (const source of sourcesFor(input)) {
    const told = await source(input);
    if (told !== undefined) return told;
  }
  return undefined;
}

function sourcesFor({ path, text, offset }: HoverInput): readonly HoverSource[] {
  if (/\.ya?ml$/i.test(path)) return [keyHover];
  return liquidPlace(text, offset) === undefined
    ? [keyHover, liquidHover, citationHover, targetHover, doiHover]
    : [liquidHover];
}
