export { staged as stagedMessages } from './en/staged.ts';
