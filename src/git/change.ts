/** A version of a file: content and kind. Only what has content of its own: regular files and symbolic links. */
export interface BlobRef {
  /** Object id in hexadecimal: 40 digits, 64 in a SHA-256 repository. */
  readonly oid: string;
  /** Octal mode of git: `100644`, `100755`, `120000`. */
  readonly mode: string;
}

/** A path at which the index differs from a parent of the commit to be. */
export interface Change {
  /** From the top of the work tree, with `/`. Bytes that are no UTF-8 stand as `\xff`: it is for people. */
  readonly path: string;
  /** What the commit would hold; null where it is deleted, a submodule or a sparse folder. */
  readonly staged: BlobRef | null;
  /** What each parent holds, in the order of `StagedChanges.parents`; null where it holds no file. */
  readonly parents: readonly (BlobRef | null)[];
  /** The index holds conflict stages and no staged version. */
  readonly unmerged: boolean;
}

/** What the commit to be would change. */
export interface StagedChanges {
  /** Names of the parents: `HEAD`, then ids of what is merged. Empty before the first commit. */
  readonly parents: readonly string[];
  /** Every path that differs from at least one parent, in the index's order. */
  readonly changes: readonly Change[];
}

/** Whether the commit would bring a content that no parent has at this path. */
export const bringsContent = ({ staged, parents }: Change): boolean =>
  staged !== null && parents.every((parent) => parent?.oid !== staged.oid);
