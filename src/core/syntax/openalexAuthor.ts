const address = /\bopenalex\.org\/(?:authors\/|people\/)?(a\d{6,11})(?!\w)/i;
const bare = /^\s*(a\d{6,11})\s*$/i;

/** The id of an author at OpenAlex, `A5023888391`, from an address there or the id alone; `undefined` where there is none. */
export function readOpenalexAuthor(text: string): string | undefined {
  const start = text.slice(0, 1000);
  return (address.exec(start) ?? bare.exec(start))?.[1]?.toUpperCase();
}
