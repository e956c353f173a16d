/** How a text report is coloured. Every function returns its argument, with or without terminal codes around it. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

const asIs = (text: string): string => text;

/** No colours: files, pipes, `--no-color`. */
export const plain: Paint = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, blue: asIs, green: asIs };
