import { RATE_LIMITS_FORM } from '../access/RateLimits';
import { FILE_NAME, text, textLike, type SettingTable } from './Setting';

/** Who may ask what, and how much. */
export const accessSettings = {
  MAILLAGE_KEYS: textLike(/^[^=;\s]+=[\w:,-]*(;[^=;\s]+=[\w:,-]*)*$/, {
    rule: 'is written KEY=scope,scope;KEY=scope',
    explains: 'keys with what each opens',
    usual: 'on loopback, without a proxy, the key development, which opens everything',
    isSecret: true,
  }),
  MAILLAGE_KEYS_FILE: text({
    rule: FILE_NAME,
    explains: 'the file of keys that `maillage keys` makes',
    usual: 'keys.json in the data folder',
  }),
  MAILLAGE_JWT_ISSUER: text({
    rule: 'must be the address of an issuer of tokens',
    explains: 'whose tokens are taken',
    usual: 'no tokens are taken',
  }),
  MAILLAGE_JWT_AUDIENCE: text({
    rule: 'must be the name that tokens are made for',
    explains: 'for whom tokens must be made',
    usual: 'no tokens are taken',
  }),
  MAILLAGE_JWT_JWKS_URL: text({
    rule: 'must be an address with https, or a file',
    explains: 'where the keys of the issuer are',
    usual: 'found at the issuer',
  }),
  MAILLAGE_RATE_LIMITS: textLike(RATE_LIMITS_FORM, {
    rule: 'is written TIER=COST/SECONDS,TIER=COST/SECONDS, or off',
    explains: 'how much each tier of callers may ask for in its time',
    usual: 'off on loopback where no proxy is trusted, else as docs/limits.md says',
    mayBeBoolean: true,
  }),
} as const satisfies SettingTable;
