export { rules as rulesMessages } from './en/rules.ts';
