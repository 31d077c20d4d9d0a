import { hasBlock, insertBlock, removeBlock } from '../preCommitBlock.ts';
import type { TreeEdit } from '../treeEdit.ts';

/** How a committed hook file calls keyguard: by a block of its own. */
export const blockEdit = (name: string, packaged: string): TreeEdit => ({
  name,
  executable: true,
  encoding: 'latin1',
  has: hasBlock,
  add: (text) => insertBlock(text, packaged),
  remove: removeBlock,
});
