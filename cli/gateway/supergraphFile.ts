import { readFileSync } from 'node:fs';
import { StartupError } from '../../common/errors/StartupError';
import { unreadableFor } from '../../common/files/unreadableFor';
import { log, tell } from '../../common/observability/programLog';
import type { Reloaded, ReloadingGateway } from '../../gateway/reload/ReloadingGateway';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import type { Supergraph } from '../../gateway/supergraph/Supergraph';
import { SupergraphError } from '../../gateway/supergraph/SupergraphError';
import { report } from '../report';

/** The text of a supergraph's file. Throws a StartupError where it can't be read. */
export function readSupergraphFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartupError(refusal(file, `${unreadableFor(error)}; name another with --supergraph`));
  }
}

/** The supergraph in a file. Throws a StartupError where it can't be read, or used. */
export function supergraphIn(file: string): Supergraph {
  const text = readSupergraphFile(file);
  try {
    return readSupergraph(text);
  } catch (error) {
    throw startupErrorFor(file, error);
  }
}

/** The text of a file; null where it can't be read. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The error to start with where a gateway can't be opened over a file: one line for what lies in the file, else what it was. */
export function startupErrorFor(file: string, error: unknown): unknown {
  return error instanceof SupergraphError ? new StartupError(refusal(file, error.message)) : error;
}

/** Switches to the text that a file has now, and tells what has changed and what became of it in one line of the log; the text is null where there is none. */
export async function reloadFrom(
  file: string,
  text: string | null,
  gateway: Pick<ReloadingGateway, 'reload'>,
): Promise<void> {
  try {
    if (text === null) throw new SupergraphError("it can't be read; put it back, or start with another");
    const reloaded = await gateway.reload(text);
    if (reloaded !== null) tell(toldOf(file, reloaded));
  } catch (error) {
    tellThatOneStays(file, error);
  }
}

/** Tells why a file can't be served, and that the supergraph of before is. */
export function tellThatOneStays(file: string, error: unknown): void {
  log().warn(`${toldReason(file, error)} The one before stays.`);
}

function toldOf(file: string, { changed, prepared, failed, left }: Reloaded): string {
  const named = {
    supergraph: `the changed supergraph ${file}`,
    'trusted documents': 'the changed list of trusted documents',
  };
  const what =
    changed.length === 0
      ? `the supergraph ${file} read anew, where nothing has changed`
      : changed.map((origin) => named[origin]).join(' and ');
  return `Switched to ${what}: ${counted(prepared, 'operation')} prepared beforehand, ${failed} no longer valid, ${left} left.`;
}

function toldReason(file: string, error: unknown): string {
  if (error instanceof SupergraphError) return refusal(file, error.message);
  if (error instanceof StartupError) return error.message;
  const id = crypto.randomUUID();
  report(id, error);
  return refusal(file, `something went wrong that is told under the errorId ${id}`);
}

function refusal(file: string, reason: string): string {
  return `The supergraph ${file} can't be used: ${reason}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
