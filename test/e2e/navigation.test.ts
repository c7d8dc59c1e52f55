import assert from 'node:assert/strict';
import type { FromPanel } from '../../src/protocol/previewPanel';
import type { KeptState } from '../../src/webview/keptState';
import type * as NavigationModule from '../../src/webview/navigation';
import type { PageFrame } from '../../src/webview/pageFrame';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

/** Places at 1000, 2000 and 3000 pixels. */
const page = `<!DOCTYPE html><style>body { margin: 0 }</style>${['n', 'm', 'l', 'k'].map(id => `<div style="height: 1000px"></div><a id="${id}"></a>`).join('')}`;

type Step =
  | { readonly link: string }
  | { readonly page: string }
  | { readonly go: -1 | 1 }
  | { readonly scroll: number }
  /** The page of another file, at the address of the first. */
  | { readonly file: string; readonly html: 'equal' | 'another' };

describe('going back in the preview', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/navigation.ts', ['page']);
  });
  after(() => chromium.close());

  /** Where the reader is after each of the steps, `a@1000` for the page of `a` scrolled by 1000, and whether it goes back from there. */
  const places = (steps: readonly Step[]): Promise<readonly string[]> =>
    chromium.page.evaluate(
      async ([page, steps]) => {
        const { createNavigation } = (window as unknown as { readonly preview: typeof NavigationModule }).preview;
        const element = document.getElementById('page') as HTMLIFrameElement;
        element.style.cssText = 'width: 600px; height: 500px; border: 0';
        element.srcdoc = page;
        await new Promise(loaded => element.addEventListener('load', loaded, { once: true }));
        const shown = element.contentDocument;
        if (shown === null) throw new Error('There is no frame.');
        const frame: Pick<PageFrame, 'document' | 'scrollTo' | 'beginTab'> = {
          document: shown,
          scrollTo(fragment) {
            const target = fragment === '' ? shown.documentElement : shown.getElementById(fragment);
            target?.scrollIntoView();
            return target !== null;
          },
          beginTab: () => undefined,
        };
        const kept: KeptState = { restored: undefined, keep: () => undefined };
        let hasBack = false;
        let source = '';
        const show = (next: string, url = `/${next}/`, isEqual = false): void => {
          source = next;
          navigation.receive({ type: 'panel', source, locked: false });
          navigation.shown(url, isEqual);
        };
        const navigation = createNavigation(frame as PageFrame, kept, (message: FromPanel) => {
          if (message.type === 'travels') hasBack = message.back;
          if (message.type === 'visit') show(message.source);
        });
        show('a');
        return steps.map(step => {
          if ('link' in step) navigation.toPlace(step.link);
          else if ('go' in step) navigation.travel(step.go);
          else if ('file' in step) show(step.file, '/a/', step.html === 'equal');
          else if ('scroll' in step) shown.documentElement.scrollTop = step.scroll;
          else {
            const [page = '', fragment = ''] = step.page.split('#');
            navigation.expect(`/${page}/`, fragment);
            show(page);
          }
          return `${source}@${shown.documentElement.scrollTop}${hasBack ? ' ←' : ''}`;
        });
      },
      [page, steps] as const,
    );

  it('is needed once for each address, however often its link was clicked', async () => {
    assert.deepEqual(await places([{ link: 'n' }, { link: 'n' }, { link: 'n' }, { go: -1 }]), [
      'a@1000 ←',
      'a@1000 ←',
      'a@1000 ←',
      'a@0',
    ]);
  });

  it('leads to each of the places that were gone to, the last first', async () => {
    assert.deepEqual(await places([{ link: 'n' }, { link: 'm' }, { link: 'n' }, { go: -1 }, { go: -1 }, { go: -1 }]), [
      ...['a@1000 ←', 'a@2000 ←', 'a@1000 ←'],
      ...['a@2000 ←', 'a@1000 ←', 'a@0'],
    ]);
  });

  it('leads to where the reader had scrolled to before the top', async () => {
    assert.deepEqual(await places([{ scroll: 1500 }, { link: '' }, { link: '' }, { go: -1 }]), [
      'a@1500',
      'a@0 ←',
      'a@0 ←',
      'a@1500',
    ]);
  });

  it('knows the address of a place that was gone back to', async () => {
    assert.deepEqual(
      await places([{ link: 'n' }, { link: 'm' }, { go: -1 }, { link: 'n' }, { go: 1 }, { go: -1 }, { go: -1 }]),
      [
        ...['a@1000 ←', 'a@2000 ←'],
        // the link that is clicked now takes nothing away that is forward
        ...['a@1000 ←', 'a@1000 ←', 'a@2000 ←'],
        ...['a@1000 ←', 'a@0'],
      ],
    );
  });

  it('knows the address of a place of another page', async () => {
    assert.deepEqual(
      await places([{ link: 'n' }, { page: 'b#m' }, { link: 'm' }, { go: -1 }, { link: 'n' }, { go: -1 }]),
      [...['a@1000 ←', 'b@2000 ←', 'b@2000 ←'], ...['a@1000 ←', 'a@1000 ←', 'a@0']],
    );
  });

  it('leads from the page of another site at the same address', async () => {
    assert.deepEqual(await places([{ scroll: 1500 }, { file: 'b', html: 'another' }, { go: -1 }]), [
      ...['a@1500', 'b@0 ←', 'a@1500'],
    ]);
  });

  it('is not needed where the file of the page has got another name', async () => {
    assert.deepEqual(await places([{ scroll: 1500 }, { file: 'b', html: 'equal' }]), ['a@1500', 'b@1500']);
  });
});
