/** The values of a command's options: a missing one is `undefined`. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The options of every command that reports findings. */
export const reporting = (options: Options) => ({
  format: options.format === 'json' ? ('json' as const) : ('text' as const),
  all: options.all === true,
  explain: options.explain === true,
});
