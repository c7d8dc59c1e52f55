import { createInterface } from 'node:readline';

/**
 * Gives what puts a question on standard error, since the result may be led elsewhere, and resolves with the next line of standard input.
 * Lines typed ahead are kept for the questions to come. Left by Ctrl+C or Ctrl+D the program ends with code 130.
 */
export function createAsk(): (question: string) => Promise<string> {
  const ahead: string[] = [];
  return question =>
    new Promise(resolve => {
      process.stderr.write(question);
      const next = ahead.shift();
      if (next !== undefined) {
        process.stderr.write('\n');
        resolve(next);
        return;
      }
      // without a terminal of its own it reads what the terminal has edited
      const lines = createInterface({ input: process.stdin });
      let answer: string | undefined;
      lines.on('line', line => {
        if (answer === undefined) answer = line;
        else ahead.push(line);
        lines.close();
      });
      lines.on('close', () => {
        if (answer === undefined) process.exit(130);
        resolve(answer);
      });
    });
}
