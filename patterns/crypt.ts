import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crypt',
  title: 'Password hash',
  docs: 'https://man7.org/linux/man-pages/man5/crypt.5.html',
  secrets: [
    {
      id: 'crypt-bcrypt',
      title: 'Password hash of bcrypt',
      format: '$2(a|b|x|y)${digit:2}${[./A-Za-z0-9]:53}',
      env: 'CRYPT_BCRYPT',
      confidence: 'certain',
    },
    {
      id: 'crypt-sha256',
      title: 'Password hash of SHA-256 crypt',
      format: '$5$(rounds={digit:1-9}$)?{[./A-Za-z0-9]:2-16}${[./A-Za-z0-9]:43}',
      env: 'CRYPT_SHA256',
      confidence: 'certain',
    },
    {
      id: 'crypt-sha512',
      title: 'Password hash of SHA-512 crypt',
      format: '$6$(rounds={digit:1-9}$)?{[./A-Za-z0-9]:2-16}${[./A-Za-z0-9]:86}',
      env: 'CRYPT_SHA512',
      confidence: 'certain',
    },
    {
      id: 'crypt-md5',
      title: 'Password hash of MD5 crypt',
      format: '$1${[./A-Za-z0-9]:4-8}${[./A-Za-z0-9]:22}',
      env: 'CRYPT_MD5',
      confidence: 'certain',
    },
    {
      id: 'crypt-cisco',
      title: 'Password hash of Cisco IOS',
      format: '$(8|9)${[./A-Za-z0-9]:14}${[./A-Za-z0-9]:43}',
      env: 'CRYPT_CISCO',
      confidence: 'certain',
    },
    {
      id: 'crypt-yescrypt',
      title: 'Password hash of yescrypt',
      format: '$y$j{[./A-Za-z0-9]:1-4}${[./A-Za-z0-9]:4-86}${[./A-Za-z0-9]:43}',
      env: 'CRYPT_YESCRYPT',
      confidence: 'certain',
    },
    {
      id: 'crypt-argon2',
      title: 'Password hash of Argon2',
      format:
        '$argon2(i|d|id)$v={digit:1-3}$m={digit:1-9},t={digit:1-4},p={digit:1-3}${base64:11-64}${base64:20-128}',
      env: 'CRYPT_ARGON2',
      confidence: 'certain',
    },
  ],
});
