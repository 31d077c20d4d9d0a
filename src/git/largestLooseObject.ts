/** In bytes. isomorphic-git needs several times an object's size in memory; larger ones are streamed by git. */
export const largestLooseObject = 1024 * 1024;
