/** How long a page has to answer one question, in milliseconds. Playwright itself waits for ever. */
const PATIENCE = 20_000;

/** What a page answers; rejects, and says what it was asked for, when it answers nothing in twenty seconds. */
export async function answered<T>(asked: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${PATIENCE / 1000} s: ${asked}`)), PATIENCE);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
