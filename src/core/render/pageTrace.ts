import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { composed, type MappedText } from '../text/mappedText';
import { Trace } from './liquid/trace/trace';
import { mapMarkdown } from './markdown';
import { frontMatterLayers } from './origins/pageLayers';
import { SiteOrigins, type MapDocument } from './origins/siteOrigins';

/** Follows a page through Liquid, Markdown and its layouts, and knows at each stage where its text came from. */
export class PageTrace {
  /** For the contexts in which the page's templates are rendered. */
  readonly liquid: Trace;
  /** The text as far as the page has come. */
  map: MappedText = { text: '', segments: [] };
  private readonly origins: SiteOrigins;

  /**
   * `environment` is the hash of the variables that templates see from the start; `others` makes what is shown of other
   * pages.
   */
  constructor(
    private readonly site: SiteSnapshot,
    page: SitePage,
    environment: object,
    others: MapDocument | undefined,
  ) {
    this.origins = new SiteOrigins(site, page, environment, text => mapMarkdown(site, text), others);
    this.liquid = new Trace(this.origins);
  }

  /** The page's own text after Liquid. */
  template(rendered: MappedText): void {
    this.map = rendered;
  }

  /** Turns it into HTML. */
  markdown(): string {
    this.map = composed(mapMarkdown(this.site, this.map.text), this.map);
    this.origins.own = this.map;
    return this.map.text;
  }

  /** The layout at `path` is about to be rendered around the text. */
  enterLayout(path: string): void {
    this.origins.layout = [...this.origins.layout, ...frontMatterLayers(this.site, path)];
    this.origins.content = this.map;
  }
}
