export { policy as policyMessages } from './en/policy.ts';
