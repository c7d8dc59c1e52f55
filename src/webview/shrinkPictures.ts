import {
  isToShrink,
  type FromShrink,
  type PictureFormat,
  type ShrinkView,
  type ToShrink,
} from '../protocol/shrinkPictures';
import { createComparisonDialog } from './pictures/comparisonDialog';
import { element, made, write } from './elements';
import { blobOf, measure } from './pictures/measure';
import { createPressedButtons } from './pictures/pressedButtons';
import { createShrinkRows } from './pictures/shrinkRows';

declare function acquireVsCodeApi(): { postMessage(message: FromShrink): void };

const host = acquireVsCodeApi();
/** The encoded forms of each picture: small, and asked for when they are written. */
const forms = new Map<number, ReadonlyMap<PictureFormat, Blob>>();

const status = element('status');
const progress = element('progress', HTMLProgressElement);
const left = element('left', HTMLDetailsElement);
const replace = element('replace', HTMLButtonElement);
const putBack = element('put-back', HTMLButtonElement);
const compare = createComparisonDialog();
const list = element('rows');
const showRows = createShrinkRows(list, list.dataset.compare ?? '{0}', (id, format) => forms.get(id)?.get(format), {
  onChoose: (id, chosen) => host.postMessage({ type: 'choose', id, chosen }),
  onCompare: id => host.postMessage({ type: 'compare', id }),
});

const pressed = createPressedButtons({ main: replace, back: putBack }, which =>
  host.postMessage({ type: which === 'main' ? 'replace' : 'putBack' }),
);

function show(view: ShrinkView): void {
  document.body.classList.add('has-view');
  write(status, view.status);
  progress.hidden = view.progress === undefined;
  progress.max = view.progress?.of ?? 1;
  progress.value = view.progress?.done ?? 0;
  showRows(view.rows);
  left.hidden = view.left.length === 0;
  write(element('left-title'), view.leftTitle);
  element('left-rows').replaceChildren(
    ...view.left.map(({ name, reason }) => {
      const item = made('li', '');
      item.append(made('span', 'name', name), ' ', made('span', 'reason', reason));
      return item;
    }),
  );
  replace.hidden = view.replace === undefined;
  write(replace, view.replace?.label ?? '');
  replace.disabled = view.replace?.enabled !== true;
  putBack.hidden = !view.canPutBack;
  element('kept').hidden = !view.canPutBack;
  if (view.progress === undefined) pressed.done();
}

async function look({ id, bytes, format, needed }: Extract<ToShrink, { type: 'measure' }>): Promise<void> {
  try {
    const { measured, forms: found } = await measure(bytes, format, needed);
    forms.set(id, found);
    host.postMessage({ type: 'measured', id, ...measured });
  } catch {
    host.postMessage({ type: 'unreadable', id });
  }
}

async function give({ id, format }: Extract<ToShrink, { type: 'take' }>): Promise<void> {
  const blob = forms.get(id)?.get(format);
  if (blob === undefined) host.postMessage({ type: 'unreadable', id });
  else host.postMessage({ type: 'taken', id, bytes: new Uint8Array(await blob.arrayBuffer()) });
}

function receive(message: ToShrink): void {
  switch (message.type) {
    case 'view':
      show(message.view);
      break;
    case 'measure':
      void look(message);
      break;
    case 'take':
      void give(message);
      break;
    case 'original': {
      const after = forms.get(message.id)?.get(message.after);
      const before = blobOf(message.bytes, message.format);
      if (after !== undefined) compare({ before, after, title: message.title, captions: message.captions });
    }
  }
}

window.addEventListener('message', event => {
  if (event.origin === window.origin && isToShrink(event.data)) receive(event.data);
});
host.postMessage({ type: 'ready' });
