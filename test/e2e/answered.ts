import { patienceMs } from '../workbench/patience';

/** What a page answers; rejects, and says what it was asked for, when it answers nothing for as long as a test waits: Playwright itself waits for ever. */
export async function answered<T>(asked: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${patienceMs / 1000} s: ${asked}`)), patienceMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
