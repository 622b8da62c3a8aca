import type { BlockList } from 'node:net';
import { countedAddress } from '../rate/clientAddress';
import { acceptedConnections } from './acceptedConnections';
import { AdaptiveLimit } from './AdaptiveLimit';
import type { Admission } from './Admission';
import { WaitingLine } from './WaitingLine';

/** An admission with an empty line, behind proxies that are believed whom they speak for. */
export function createAdmission(proxies: BlockList | null): Admission {
  const accepted = acceptedConnections();
  const line = new WaitingLine(new AdaptiveLimit(), () => performance.now(), accepted.count);
  return { line, addressOf: countedAddress(proxies), end: accepted.end };
}
