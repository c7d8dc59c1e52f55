import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { ShrinkView } from '../../../src/protocol/shrinkPictures';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { ShrinkPanel } from './src/extension/pictures/shrinkPanel';

const nothing = () => ({ dispose() {} });
const uri = path => ({ path, toString: () => path });

/** The panel of the site /delta, in which a picture has been found, or more. */
export const open = (...others) => {
  Uri.joinPath = (folder, ...parts) => uri([folder.path, ...parts].join('/'));
  Uri.parse = uri;
  const stat = { size: 1000000, mtime: 1 };
  const read = { next: async () => new Uint8Array(9) };
  Object.assign(workspace.fs, { delete: async () => {}, stat: async () => stat, copy: async from => void copied.push(from.path), writeFile: async () => {}, rename: async () => {}, readFile: file => read.next(file) });
  const [posted, looked, failures, copied] = [[], [], [], []];
  let receive, close, told;
  const webview = { asWebviewUri: one => one, onDidReceiveMessage: listener => { receive = listener; return nothing(); }, postMessage: message => posted.push(message) };
  window.createWebviewPanel = () => ({ webview, reveal() {}, onDidDispose: listener => { close = listener; return nothing(); }, dispose() {} });
  window.setStatusBarMessage = text => { told = text; };
  let end;
  const words = { text: 'a picture', values: [] };
  const picture = { path: 'lake.png', needed: { width: 1, height: 1 }, weight: stat.size, width: 9, height: 9, uses: [], shownBy: [], shown: words, use: words };
  const service = {
    largePictures: async site => { looked.push(site); return [picture, ...others.map(path => ({ ...picture, path }))]; },
    lookAtPicture: async () => ({ kind: 'large', stat: { kind: 'file', size: stat.size, modified: stat.mtime }, bytes: new Uint8Array(9) }),
    jpegInPlaceOf: async (site, path) => path.replace('.png', '.jpg'),
    resolve: (site, path) => site + '/' + path,
    fileChanged: () => new Promise((resolve, reject) => { end = isWell => (isWell ? resolve() : reject(new Error('gone'))); }),
  };
  const target = site => ({ site: uri(site), within: undefined });
  const panel = new ShrinkPanel({ service, extensionUri: uri('/extension'), storage: uri('/storage'), target: target('/delta'), report: error => failures.push(error.message) });
  return {
    receive, show: site => panel.renew(target(site)),
    measure: jpeg => {
      const { id } = posted.filter(({ type }) => type === 'measure').at(-1);
      receive({ type: 'measured', id, width: 9, height: 9, shrunkWidth: 1, shrunkHeight: 1, same: 100, jpeg });
      return id;
    },
    take: id => receive({ type: 'taken', id, bytes: new Uint8Array(3) }),
    end: isWell => end(isWell),
    failToRead: () => { read.next = async () => { throw new Error('unread'); }; },
    close: () => close(), told: () => told,
    looked: () => looked.join(' '), copied: () => copied.join(' '), failures: () => failures.join(' '),
    view: () => posted.filter(({ type }) => type === 'view').at(-1).view,
  };
};
`;

/** The panel, with what its webview and its author do. */
interface Opened {
  readonly receive: (message: { readonly type: string; readonly id?: number; readonly chosen?: boolean }) => void;
  /** The command is called for this site. */
  readonly show: (site: string) => void;
  /** The webview has measured the picture that it was sent last, which is so heavy as a JPEG; its id. */
  readonly measure: (jpeg?: number) => number;
  /** The webview gives the smaller picture. */
  readonly take: (id: number) => void;
  /** A picture that was written is read anew, or cannot be. */
  readonly end: (isWell: boolean) => void;
  /** From now on no file can be read. */
  readonly failToRead: () => void;
  readonly close: () => void;
  /** What the status bar of the editor says. */
  readonly told: () => string | undefined;
  /** The sites whose pictures were looked at. */
  readonly looked: () => string;
  /** The files of which a copy was made. */
  readonly copied: () => string;
  readonly failures: () => string;
  readonly view: () => Pick<ShrinkView, 'status' | 'progress' | 'rows'>;
}

const failed = 'Something went wrong; the log (“Show Output”) has more.';

describe('the panel that shrinks pictures', () => {
  let open: (...others: readonly string[]) => Opened;
  before(async () => {
    ({ open } = (await runWithoutVscode(program)) as { readonly open: typeof open });
  });

  async function settled(): Promise<void> {
    for (let turn = 0; turn < 60; turn++) await setImmediate();
  }

  /** The panel while the picture of /delta is being replaced. */
  async function replacing(): Promise<Opened & { readonly id: number }> {
    const opened = open();
    opened.receive({ type: 'ready' });
    await settled();
    const id = opened.measure();
    await settled();
    opened.receive({ type: 'replace' });
    await settled();
    opened.take(id);
    await settled();
    return { ...opened, id };
  }

  it('says how much is won, with a minus sign and never all of it, and why a picture gets another name', async () => {
    const { receive, measure, view } = open();
    receive({ type: 'ready' });
    await settled();
    measure(30);
    await settled();
    assert.deepEqual(
      Array.from(view().rows, ({ won, note }) => [won, note]),
      [['−99%', 'Smaller as a JPEG: becomes lake.jpg, and what refers to it is updated']],
    );
  });

  for (const isWell of [true, false])
    it(`looks at the site that was asked for meanwhile when replacing has ${isWell ? 'ended' : 'failed'}`, async () => {
      const { show, end, looked, failures } = await replacing();
      show('/lakes');
      await settled();
      assert.equal(looked(), '/delta');
      end(isWell);
      await settled();
      assert.equal(looked(), '/delta /lakes');
      assert.equal(failures(), isWell ? '' : 'gone');
    });

  it('looks again at its pictures when its webview was loaded anew meanwhile', async () => {
    const { receive, end, looked } = await replacing();
    receive({ type: 'ready' });
    await settled();
    assert.equal(looked(), '/delta');
    end(true);
    await settled();
    assert.equal(looked(), '/delta /delta');
  });

  it('goes on replacing when a comparison fails beside it', async () => {
    const { receive, id, end, failToRead, failures, view } = await replacing();
    failToRead();
    receive({ type: 'compare', id });
    await settled();
    assert.deepEqual([view().status, view().progress === undefined, failures()], [failed, false, 'unread']);
    end(true);
    await settled();
    assert.deepEqual([view().status.startsWith('1 picture was replaced'), view().progress], [true, undefined]);
  });

  it('goes on replacing when a comparison fails that was begun before', async () => {
    const opened = open();
    opened.receive({ type: 'ready' });
    await settled();
    const id = opened.measure();
    opened.failToRead();
    await settled();
    opened.receive({ type: 'compare', id });
    opened.receive({ type: 'replace' });
    await settled();
    assert.equal(opened.failures(), 'unread');
    assert.notEqual(opened.view().progress, undefined);
  });

  it('tells how many pictures were replaced when it is closed half way', async () => {
    const { receive, measure, take, close, end, told } = open('hill.png');
    receive({ type: 'ready' });
    await settled();
    const id = measure();
    await settled();
    measure();
    await settled();
    receive({ type: 'replace' });
    await settled();
    take(id);
    await settled();
    close();
    end(true);
    await settled();
    assert.equal(told(), 'The panel was closed: 1 of 2 pictures were replaced.');
  });

  it('tells that all pictures were replaced when it is closed while the last is written', async () => {
    const { close, end, told } = await replacing();
    close();
    end(true);
    await settled();
    assert.match(told() ?? '', /^1 picture was replaced/);
  });

  it('counts no picture that was replaced in an earlier go when it is closed', async () => {
    const { receive, measure, take, close, end, told } = open('hill.png');
    receive({ type: 'ready' });
    await settled();
    const lake = measure();
    await settled();
    const hill = measure();
    await settled();
    receive({ type: 'choose', id: hill, chosen: false });
    receive({ type: 'replace' });
    await settled();
    take(lake);
    await settled();
    end(true);
    await settled();
    receive({ type: 'choose', id: hill, chosen: true });
    receive({ type: 'replace' });
    await settled();
    close();
    await settled();
    assert.equal(told(), 'The panel was closed: the picture was not replaced.');
  });

  it('gives no picture another name when it is closed', async () => {
    const { receive, measure, take, close, copied, told } = open();
    receive({ type: 'ready' });
    await settled();
    const id = measure(10);
    await settled();
    receive({ type: 'replace' });
    await settled();
    take(id);
    close();
    await settled();
    assert.equal(copied(), '');
    assert.equal(told(), 'The panel was closed: the picture was not replaced.');
  });
});
