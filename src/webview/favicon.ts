import {
  isToIcons,
  type DrawnIcon,
  type FromIcons,
  type IconSize,
  type IconView,
  type ToIcons,
} from '../protocol/favicon';
import { drawIcon } from './pictures/drawIcon';
import { encoded } from './pictures/drawSmaller';
import { element, made, write } from './elements';
import { dragged, firstChoice, iconCut, type CutChoice } from './pictures/iconCut';
import { createPressedButtons } from './pictures/pressedButtons';
import { readPicture } from './pictures/readPicture';
import { whileDragged } from './pictures/whileDragged';

declare function acquireVsCodeApi(): { postMessage(message: FromIcons): void };

const host = acquireVsCodeApi();
const stage = element('cut', HTMLCanvasElement);
const sliders = {
  zoom: element('zoom', HTMLInputElement),
  across: element('across', HTMLInputElement),
  down: element('down', HTMLInputElement),
};
const round = element('round', HTMLInputElement);
const writeButton = element('write', HTMLButtonElement);
const putBack = element('put-back', HTMLButtonElement);

let picture: HTMLCanvasElement | undefined;
/** What becomes of the newest picture that was sent; `undefined` where it cannot be read. */
let opening: Promise<HTMLCanvasElement | undefined> = Promise.resolve(undefined);
let choice: CutChoice = { zoom: 1, across: 0.5, down: 0.5 };

const pressed = createPressedButtons({ main: writeButton, back: putBack }, which =>
  host.postMessage({ type: which === 'main' ? 'write' : 'putBack' }),
);
element('another').addEventListener('click', () => host.postMessage({ type: 'another' }));
for (const slider of Object.values(sliders)) {
  slider.addEventListener('input', () => {
    choice = {
      zoom: Number(sliders.zoom.value) / 100,
      across: Number(sliders.across.value) / 100,
      down: Number(sliders.down.value) / 100,
    };
    draw();
  });
}
round.addEventListener('change', draw);
whileDragged(stage, start => {
  let last = start;
  return event => {
    const side = stage.getBoundingClientRect().width;
    const by = { x: (event.clientX - last.clientX) / side, y: (event.clientY - last.clientY) / side };
    last = event;
    if (picture !== undefined) choose(dragged(picture, choice, by));
  };
});

function choose(next: CutChoice): void {
  choice = next;
  sliders.zoom.value = String(Math.round(next.zoom * 100));
  sliders.across.value = String(Math.round(next.across * 100));
  sliders.down.value = String(Math.round(next.down * 100));
  draw();
}

function draw(): void {
  if (picture === undefined) return;
  const cut = iconCut(picture, choice);
  const into = (canvas: HTMLCanvasElement, { size, square }: IconSize): void => {
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, canvas.width, canvas.height);
    if (picture !== undefined) context?.drawImage(drawIcon(picture, cut, { size, square, round: round.checked }), 0, 0);
  };
  into(stage, { size: stage.width, square: false });
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-size]')) {
    // as sharp as the screen shows a tab
    const size = Number(canvas.dataset.size) * (canvas.dataset.square === undefined ? Math.ceil(devicePixelRatio) : 1);
    canvas.width = size;
    canvas.height = size;
    into(canvas, { size, square: canvas.dataset.square !== undefined });
  }
}

function show(view: IconView): void {
  document.body.classList.add('has-view');
  write(element('status'), view.status);
  write(element('picture'), view.picture);
  write(element('files-title'), view.rowsTitle);
  element('files').replaceChildren(
    ...view.rows.map(({ path, detail }) => {
      const item = made('li', '');
      item.append(made('span', 'name', path), ' ', made('span', 'detail', detail));
      return item;
    }),
  );
  write(writeButton, view.write.label);
  write(element('another'), view.choose);
  writeButton.disabled = !view.write.enabled;
  element('work').classList.toggle('is-empty', view.picture === '');
  putBack.hidden = !view.canPutBack;
  element('kept').hidden = !view.canPutBack;
  if (!view.isBusy) pressed.done();
}

async function open({ bytes, mediaType }: Extract<ToIcons, { type: 'picture' }>): Promise<void> {
  const own = readPicture(bytes, mediaType).catch(() => undefined);
  opening = own;
  const opened = await own;
  // another one was sent meanwhile
  if (own !== opening) return;
  picture = opened;
  if (opened === undefined) host.postMessage({ type: 'unreadable' });
  else choose(firstChoice(opened));
}

/** None where the picture cannot be read. */
async function drawn(sizes: readonly IconSize[]): Promise<readonly DrawnIcon[]> {
  const shown = await opening;
  if (shown === undefined) return [];
  const icons: DrawnIcon[] = [];
  for (const { size, square } of sizes) {
    const canvas = drawIcon(shown, iconCut(shown, choice), { size, square, round: round.checked });
    const blob = await encoded(canvas, 'image/png');
    if (blob !== undefined) icons.push({ size, square, bytes: new Uint8Array(await blob.arrayBuffer()) });
  }
  return icons;
}

function receive(message: ToIcons): void {
  switch (message.type) {
    case 'view':
      show(message.view);
      break;
    case 'picture':
      void open(message);
      break;
    case 'draw':
      void drawn(message.sizes)
        .catch(() => [])
        .then(icons => host.postMessage({ type: 'drawn', icons }));
  }
}

window.addEventListener('message', event => {
  if (event.origin === window.origin && isToIcons(event.data)) receive(event.data);
});
host.postMessage({ type: 'ready' });
