interface Waiting {
  text: string;
  readonly written: Promise<void>;
  readonly end: () => void;
}

/**
 * Writes texts by keys, some at once and each key's one after the other. What waits when a newer text of its key comes is never written:
 * a search names the same works as the one before, and of 44 writes for one page 30 said nothing new.
 * @param write never rejects
 * @param most so many at once
 * @returns keeps a text; resolves when that, or a newer one, is written
 */
export function newestOfEach(
  write: (key: string, text: string) => Promise<void>,
  most: number,
): (key: string, text: string) => Promise<void> {
  const waiting = new Map<string, Waiting>();
  const atWork = new Set<string>();
  const writeNext = async (): Promise<void> => {
    const next = [...waiting].find(([key]) => !atWork.has(key));
    if (next === undefined || atWork.size >= most) return;
    const [key, { text, end }] = next;
    waiting.delete(key);
    atWork.add(key);
    await write(key, text);
    atWork.delete(key);
    end();
    await writeNext();
  };
  return (key, text) => {
    const before = waiting.get(key);
    if (before !== undefined) {
      before.text = text;
      return before.written;
    }
    let end = (): void => undefined;
    const written = new Promise<void>(resolve => (end = resolve));
    waiting.set(key, { text, written, end });
    void writeNext();
    return written;
  };
}
