/** Says whether a text is one of its language. */
export type Parser = (text: string) => Promise<boolean>;
