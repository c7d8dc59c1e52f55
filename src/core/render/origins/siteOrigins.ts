import { copiedText, textFrom, type MappedText, type Place } from '../../text/mappedText';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { pageBehind } from '../valueSources';
import type { ValueOrigins } from '../liquid/trace/trace';
import { toText } from '../liquid/rubyText';
import { isArray, isHash } from '../liquid/values';
import { renderedText } from '../siteEngine';
import { dataLayers } from './dataNodes';
import { keyBelow, layersBelow, type Layer } from './layers';
import { configLayers, pageLayers } from './pageLayers';
import { scalarText } from './scalarText';

/** What a list or hash that a template sees was made of. */
type Maker =
  | { readonly kind: 'layers'; readonly layers: readonly Layer[] }
  /** The variables that stand outside of any template. */
  | { readonly kind: 'environment' }
  /** `site`: the configuration, and the lists that Jekyll adds. */
  | { readonly kind: 'site'; readonly layers: readonly Layer[] }
  /** `site.data`, or a folder in it: the names that lead there, each with a slash behind it. */
  | { readonly kind: 'data'; readonly names: string }
  | { readonly kind: 'page'; readonly page: SitePage; readonly layers: readonly Layer[] };

/** Makes what other pages see of a page: the HTML of its text, or of its beginning. */
export type MapDocument = (page: SitePage, what: 'page' | 'excerpt') => MappedText | undefined;

/**
 * Where the values of a page's templates were written: in `_config.yml`, data files, front matter. Lists and hashes are
 * told apart by identity, and get known as a template goes down to them.
 */
export class SiteOrigins implements ValueOrigins {
  /** What `layout` was made of, the uppermost first. */
  layout: readonly Layer[] = [];
  /** What is put into the layout that is rendered. */
  content: MappedText | undefined = undefined;
  /** The same before any layout. */
  own: MappedText | undefined = undefined;
  private readonly makers = new WeakMap<object, Maker>();
  /** By what is shown, and the page's path. */
  private readonly documents = new Map<string, MappedText>();
  private readonly dataFile: (names: string) => readonly Layer[];

  /** `environment` is the hash of the variables that templates see from the start. */
  constructor(
    private readonly site: SiteSnapshot,
    private readonly page: SitePage,
    environment: object,
    /** HTML of Markdown with the places of its pieces in the text. */
    readonly markdownify: (text: string) => MappedText,
    private readonly mapDocument: MapDocument | undefined,
  ) {
    this.makers.set(environment, { kind: 'environment' });
    this.dataFile = dataLayers(site);
  }

  origin(container: object, key: string, value: unknown): MappedText | undefined {
    const maker = this.makerOf(container);
    if (isArray(value) || isHash(value)) {
      this.enter(maker, key, value);
      return undefined;
    }
    const text = toText(value);
    if (maker?.kind === 'environment')
      return key === 'content' && this.content?.text === text ? this.content : undefined;
    if (maker?.kind === 'page' && (key === 'content' || key === 'excerpt')) {
      const known = this.documentOf(maker.page, key, text);
      if (known !== undefined) return known;
    }
    const [layer] = layersBelow(layersOf(maker), key);
    if (layer === undefined) return undefined;
    const { path, node } = layer;
    return node.kind === 'scalar' ? scalarText(text, path, node) : textFrom(text, { path, ...node.range });
  }

  keyOrigin(container: object, key: string): MappedText | undefined {
    const found = keyBelow(layersOf(this.makerOf(container)), key);
    if (found === undefined) return undefined;
    const { start, end } = found.entry.keyRange;
    const source = this.textOf(found.path).slice(start, end);
    return scalarText(key, found.path, { kind: 'scalar', range: { start, end }, value: key, source });
  }

  placeOf(container: object): Place | undefined {
    const [layer] = layersOf(this.makerOf(container));
    return layer === undefined ? undefined : { path: layer.path, ...layer.node.range };
  }

  textOf(path: string): string {
    return this.site.files.get(path)?.text ?? '';
  }

  private makerOf(container: object): Maker | undefined {
    const known = this.makers.get(container);
    if (known !== undefined) return known;
    const page = pageBehind(container);
    if (page === undefined) return undefined;
    return this.know(container, { kind: 'page', page, layers: pageLayers(this.site, page) });
  }

  private know(container: object, maker: Maker): Maker {
    this.makers.set(container, maker);
    return maker;
  }

  /** Learns of what `child` is made, which stands under `key` of what `maker` has made. */
  private enter(maker: Maker | undefined, key: string, child: object): void {
    if (maker === undefined || this.makers.has(child) || pageBehind(child) !== undefined) return;
    const below = this.below(maker, key);
    if (below !== undefined) this.know(child, below);
  }

  private below(maker: Maker, key: string): Maker | undefined {
    if (maker.kind === 'environment') return this.variable(key);
    if (maker.kind === 'site' && key === 'data') return { kind: 'data', names: '' };
    if (maker.kind === 'data') {
      const layers = this.dataFile(maker.names + key);
      return layers.length > 0 ? { kind: 'layers', layers } : { kind: 'data', names: `${maker.names}${key}/` };
    }
    const layers = layersBelow(maker.layers, key);
    return layers.length > 0 ? { kind: 'layers', layers } : undefined;
  }

  private variable(name: string): Maker | undefined {
    if (name === 'site') return { kind: 'site', layers: configLayers(this.site) };
    if (name === 'layout') return { kind: 'layers', layers: this.layout };
    return name === 'page' ? { kind: 'page', page: this.page, layers: pageLayers(this.site, this.page) } : undefined;
  }

  /** What others see of a page's text: as it is written, or as HTML, whichever says `text`. */
  private documentOf(page: SitePage, key: 'content' | 'excerpt', text: string): MappedText | undefined {
    const file = this.site.files.get(page.path);
    if (file === undefined || text === '') return undefined;
    const { body, base } = renderedText(page, file);
    if (key === 'content' && body === text) return copiedText(body, page.path, base);
    if (key === 'content' && this.own?.text === text) return this.own;
    const known = `${key} ${page.path}`;
    const map = this.documents.get(known) ?? this.mapDocument?.(page, key === 'content' ? 'page' : 'excerpt');
    if (map !== undefined) this.documents.set(known, map);
    return map?.text === text ? map : undefined;
  }
}

function layersOf(maker: Maker | undefined): readonly Layer[] {
  return maker === undefined || maker.kind === 'environment' || maker.kind === 'data' ? [] : maker.layers;
}
