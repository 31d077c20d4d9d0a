/** Width to lay out for, where a stream is no terminal or does not say: some terminals give 0. */
export const columnsOf = ({ columns = 100 }: { readonly columns?: number }): number => columns || 80;
