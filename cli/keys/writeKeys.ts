import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { PartnerKey } from '../../gateway/access/keys/PartnerKey';
import { keysText } from '../../gateway/access/keys/readKeys';

/** Nobody but the owner reads or writes it. */
const MODE = 0o600;

/**
 * Puts keys in the place of those of a file: whoever reads it finds the ones or the others whole, also after the power has failed. A
 * link stays one, and what it leads to changes.
 */
export function writeKeys(file: string, keys: readonly PartnerKey[]): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const draft = `${target}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    const handle = openSync(draft, 'wx', MODE);
    try {
      keepOwner(target, handle);
      writeFileSync(handle, keysText(keys));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Root may change the keys of a gateway that runs as somebody else, who must still read them. */
function keepOwner(target: string, handle: number): void {
  if (process.getuid?.() !== 0 || !existsSync(target)) return;
  const { uid, gid } = statSync(target);
  fchownSync(handle, uid, gid);
}
