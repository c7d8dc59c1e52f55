import type { KramdownRender } from '../kramdown/incremental';
import type { RenderedPage } from './renderedPage';
import type { Surroundings } from './surroundings';

/** What a render leaves to the next one of the same page. */
export interface RenderMemory {
  readonly markdown: KramdownRender | undefined;
  readonly surroundings: Surroundings | undefined;
}

const memories = new WeakMap<RenderedPage, RenderMemory>();

/** What the render of `page` has left; nothing where there was none. */
export function memoryOf(page: RenderedPage | undefined): RenderMemory {
  return (page && memories.get(page)) ?? { markdown: undefined, surroundings: undefined };
}

/** Keeps it for as long as somebody has the page. */
export function remember(page: RenderedPage, memory: RenderMemory): void {
  memories.set(page, memory);
}
