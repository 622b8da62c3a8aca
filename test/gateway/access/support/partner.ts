import { newKey } from '../../../../gateway/access/keys/keyText';
import type { PartnerKey } from '../../../../gateway/access/keys/PartnerKey';

/** A key as `maillage keys add` makes one, with its text. */
export function partner(more: Partial<PartnerKey> = {}): { readonly key: PartnerKey; readonly text: string } {
  const { id, sha256, text } = newKey();
  const created = '2026-01-01T00:00:00.000Z';
  const key: PartnerKey = {
    id,
    name: `partner-${id}`,
    scopes: ['trade:read'],
    tier: 'partner',
    created,
    expires: '2099-12-31',
    revoked: null,
    secrets: [{ sha256, created, until: null }],
    ...more,
  };
  return { key, text };
}

/** What is thrown. */
export function thrown(work: () => unknown): { readonly message: string; readonly code: unknown } {
  try {
    work();
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: { code: unknown } };
    return { message, code: extensions.code };
  }
  throw new Error('Nothing was thrown.');
}
