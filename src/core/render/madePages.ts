import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import type { Asked } from './questions';
import type { RenderOptions } from './renderedPage';
import type { MadePages } from './siteView';

/** A page on its way. */
export interface PageInMaking {
  readonly content: () => string;
  /** To be asked for after `content`. */
  readonly output: () => string;
  /** What has been read so far. */
  readonly read: () => Asked;
}

/** Is told what `page` was made of. */
type Read = (asked: Asked, page: SitePage) => void;

type Make = (page: SitePage, what: 'page' | 'excerpt') => PageInMaking;

/** What was made of other pages while one was rendered, for as long as the site stays as it is. */
class PageStore {
  private readonly making = new Map<string, PageInMaking>();
  private readonly done = new Map<string, string>();
  private readonly underWay = new Set<string>();

  constructor(
    readonly settings: string,
    private readonly make: Make,
  ) {}

  /** `''` for a page that asks for itself, through whichever others. */
  get(page: SitePage, stage: 'content' | 'output' | 'excerpt', read: Read): string {
    const what = stage === 'excerpt' ? 'excerpt' : 'page';
    const key = `${what} ${page.collection ?? ''} ${page.path}`;
    const making = this.making.get(key) ?? this.make(page, what);
    this.making.set(key, making);
    if (stage === 'output') this.get(page, 'content', read);
    const text = this.done.get(`${stage} ${key}`) ?? this.run(`${stage} ${key}`, making, stage);
    read(making.read(), page);
    return text;
  }

  private run(key: string, making: PageInMaking, stage: 'content' | 'output' | 'excerpt'): string {
    if (this.underWay.has(key)) return '';
    this.underWay.add(key);
    try {
      const text = stage === 'output' ? making.output() : making.content();
      this.done.set(key, text);
      return text;
    } finally {
      this.underWay.delete(key);
    }
  }
}

/** Those of renders that make Markdown, and of those that leave it as it is. */
const stores = { whole: new WeakMap<SiteSnapshot, PageStore>(), liquid: new WeakMap<SiteSnapshot, PageStore>() };

/** The pages that others ask for. `make` begins one. */
export function madePages(site: SiteSnapshot, options: RenderOptions, make: Make, read: Read): MadePages {
  const { now, environment, semantics, blankIsActiveSupport = '', repository = '' } = options;
  const settings = [now.getTime(), environment, semantics, blankIsActiveSupport, repository].join(' ');
  const known = options.withoutMarkdown === true ? stores.liquid : stores.whole;
  const store = (): PageStore => {
    const before = known.get(site);
    if (before?.settings === settings) return before;
    const made = new PageStore(settings, make);
    known.set(site, made);
    return made;
  };
  return {
    content: page => store().get(page, 'content', read),
    output: page => store().get(page, 'output', read),
    excerpt: page => store().get(page, 'excerpt', read),
  };
}
