import type { Config } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { log, tell } from '../../common/observability/programLog';
import type { CallerParts, ReadToken } from '../../gateway/access/createCallers';
import { PartnerKeys } from '../../gateway/access/keys/PartnerKeys';
import { readKeys } from '../../gateway/access/keys/readKeys';
import type { TokenSettings } from '../../common/access/TokenSettings';
import { watchText } from '../../gateway/reload/watchText';
import { report } from '../report';
import { textIn } from './keysIn';

/**
 * What callers are known by, for as long as the program runs: keys of the environment, keys of the file, which is read again when it
 * changes, and tokens. Throws a StartupError where the file can't be used.
 */
export function openAccess({ keys, keysFile: file, tokens }: Config): CallerParts {
  const text = textIn(file);
  const partnerKeys = new PartnerKeys(text === '' ? [] : readKeys(file, text));
  let wasThere = text !== '';
  watchText({ file, text }, (changed) => {
    if (changed !== null || wasThere) takeOver(file, changed, partnerKeys);
    wasThere ||= changed !== null;
    return Promise.resolve();
  });
  return { keys, partnerKeys, readToken: tokens === null ? undefined : readerOf(tokens) };
}

/** Takes the keys of a changed file over, and tells it in one line of the log; where they can't be used, those before stay. */
export function takeOver(file: string, text: string | null, partnerKeys: Pick<PartnerKeys, 'replace'>): void {
  try {
    if (text === null) throw new StartupError(`The keys in ${file} are gone.`);
    const keys = readKeys(file, text);
    partnerKeys.replace(keys);
    tell(`Took over the changed keys of ${file}: ${keys.length}.`);
  } catch (error) {
    if (error instanceof StartupError) log().warn(`${error.message} The keys before stay.`);
    else report(crypto.randomUUID(), error);
  }
}

/** Loaded where tokens are taken: signatures need a library that takes its time to load. */
function readerOf(settings: TokenSettings): ReadToken {
  const tell = (reason: string): void =>
    log().warn(`The keys of the issuer ${settings.issuer} can't be read: ${reason}. Those at hand stay.`);
  const reader = import('../../gateway/access/tokens/tokenReader.ts').then(({ tokenReader }) =>
    tokenReader(settings, tell),
  );
  return async (token) => (await reader)(token);
}
