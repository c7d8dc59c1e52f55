import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** A file of the operating system that is dropped. */
export interface DroppedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: Buffer;
}

/** Drops files of the operating system onto the words of a line, with the key that puts them into the editor. */
export async function dropFiles(target: Locator, ...files: readonly DroppedFile[]): Promise<void> {
  const box = await target.boundingBox();
  assert.ok(box);
  const given = files.map(({ name, type, content }) => ({ name, type, bytes: content.toString('base64') }));
  await target.evaluate(
    (element, { dropped, x, y }) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of dropped) {
        const content = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0));
        data.items.add(new File([content], name, { type }));
      }
      for (const event of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(
          new DragEvent(event, {
            dataTransfer: data,
            bubbles: true,
            cancelable: true,
            clientX: x,
            clientY: y,
            shiftKey: true,
          }),
        );
    },
    { dropped: given, x: box.x + 40, y: box.y + box.height / 2 },
  );
}
