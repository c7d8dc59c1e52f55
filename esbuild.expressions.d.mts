export function madeWhenAsked(text: string, name: string): string;
