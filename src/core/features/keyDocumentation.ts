import type { KeyFacts } from '../schema/keyFacts';
import { inBoth, type Block } from './wording';

/** What a schema says of a key: its title, how it is written, what it does to the page, an example. */
export function keyDocumentation({ name, title, description, effect, examples }: KeyFacts): readonly Block[] {
  const example = examples.find(value => value !== '');
  return [
    ...(title.en === '' ? [] : [{ kind: 'title', wording: inBoth(title) } as const]),
    ...(description.en === '' ? [] : [{ kind: 'text', wording: inBoth(description) } as const]),
    ...(effect.en === '' ? [] : [{ kind: 'text', wording: inBoth(effect) } as const]),
    ...(example === undefined ? [] : [{ kind: 'code', language: 'yaml', text: written(name, example) } as const]),
  ];
}

function written(name: string, example: unknown): string {
  return `${name}: ${typeof example === 'string' && /^[\w./ -]+$/.test(example) ? example : JSON.stringify(example)}`;
}
