import { element, write } from '../elements';
import { whileDragged } from './whileDragged';

export interface ComparedPictures {
  readonly before: Blob;
  readonly after: Blob;
  readonly title: string;
  readonly captions: readonly [before: string, after: string];
}

/** The large comparison: the smaller picture over the one that is there, cut off where the slider stands. */
export function createComparisonDialog(): (compared: ComparedPictures) => void {
  const dialog = element('comparison', HTMLDialogElement);
  const slider = element('split', HTMLInputElement);
  const pictures = element('pictures');
  const [before, after] = [element('before', HTMLImageElement), element('after', HTMLImageElement)];
  const split = (): void => pictures.style.setProperty('--split', `${slider.value}%`);
  slider.addEventListener('input', split);
  whileDragged(pictures, start => {
    const follow = ({ clientX }: PointerEvent): void => {
      const { left, width } = pictures.getBoundingClientRect();
      slider.value = String(Math.round(((clientX - left) / width) * 100));
      split();
    };
    follow(start);
    start.preventDefault();
    return follow;
  });
  element('close').addEventListener('click', () => dialog.close());
  let addresses: readonly string[] = [];
  const forget = (): void => {
    addresses.forEach(address => URL.revokeObjectURL(address));
    addresses = [];
    before.removeAttribute('src');
    after.removeAttribute('src');
  };
  dialog.addEventListener('close', forget);
  return compared => {
    forget();
    addresses = [compared.before, compared.after].map(blob => URL.createObjectURL(blob));
    [before.src = '', after.src = ''] = addresses;
    after.onload = () => {
      pictures.style.setProperty('--width', String(after.naturalWidth));
      pictures.style.setProperty('--height', String(after.naturalHeight));
    };
    write(element('comparison-title'), compared.title);
    write(element('before-caption'), compared.captions[0]);
    write(element('after-caption'), compared.captions[1]);
    slider.value = '50';
    split();
    if (!dialog.open) dialog.showModal();
    slider.focus();
  };
}
