export { scan as scanMessages } from './en/scan.ts';
