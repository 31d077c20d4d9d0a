import { accepted, type Check } from './check.ts';

/**
 * The account of a storage key in a connection string (`{user=…}` is a field of the format), where it stands before it:
 * not that of the emulator, whose key everybody has.
 * https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#use-a-well-known-storage-account-and-key
 */
export const azureAccount: Check = (_, { user }) => (user === 'devstoreaccount1' ? null : accepted);
