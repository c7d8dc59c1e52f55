import stock from 'academic-homepage:stock-styles';
import type { RememberedStyle, StyleMemory } from './rememberedStyles';

/**
 * The styles of the starter site, made when the extension was built: as long as nobody changed them, and for pages that
 * borrow them, no compiler has to be loaded. `other` remembers everything else.
 */
export function withStockStyles(other: StyleMemory): StyleMemory {
  const styles = new Map(Object.entries(JSON.parse(stock) as Readonly<Record<string, RememberedStyle>>));
  return {
    load: async key => styles.get(key) ?? other.load(key),
    save: (key, style) => other.save(key, style),
  };
}
