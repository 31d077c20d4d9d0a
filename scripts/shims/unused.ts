/**
 * Stands in for what isomorphic-git imports for merging, ignoring and writing: reading an object uses none of it, and
 * some of it makes large tables when it is loaded.
 */
export default function unused(): never {
  throw new Error('this part of isomorphic-git is not bundled');
}
