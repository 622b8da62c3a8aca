import { Command } from 'commander';
import { readConfig } from '../../common/config';
import { projectPath } from '../../common/paths';
import { PARTNER_TIER } from '../../gateway/access/Caller';
import { addKey, type ToldKey } from '../keys/addKey';
import { changeKeys } from '../keys/changeKeys';
import { checkedScopes } from '../keys/checkedScopes';
import { checkedTier } from '../keys/checkedTier';
import { keyLines, keyTable, minuteOf } from '../keys/keyLines';
import { keysIn } from '../keys/keysIn';
import { lastDay, type LifeFlags } from '../keys/lastDay';
import { revokeKey } from '../keys/revokeKey';
import { graceHours, rotateKey } from '../keys/rotateKey';

interface JsonFlag {
  readonly json?: boolean;
}

interface AddFlags extends LifeFlags, JsonFlag {
  readonly scopes: string;
  readonly tier: string;
  readonly supergraph: string;
}

interface RotateFlags extends LifeFlags, JsonFlag {
  readonly grace: string;
}

const NOTES = `
Keys are kept as hashes in keys.json of the data folder (MAILLAGE_DATA_DIR, var/), or in the file that MAILLAGE_KEYS_FILE
names; gateways that run take a change over within seconds. A key is shown once: nobody can show it again.
"maillage keys add --help" tells how to make one; docs/partners.md tells how partners use it.`;

/** `maillage keys`: the keys of partners. */
export function keysCommand(): Command {
  return new Command('keys')
    .description('Make, list, change and revoke the keys of partners.')
    .addHelpText('after', NOTES)
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(rotateCommand())
    .addCommand(revokeCommand());
}

function addCommand(): Command {
  return new Command('add')
    .description('Make a key and show it, once.')
    .argument('<name>', 'who uses it: letters, digits and . _ -')
    .option('--scopes <list>', 'what it opens, as in membership:read,directory:read', '')
    .option('--expires <day>', 'the last day on which it holds (UTC), at most two years ahead')
    .option('--days <number>', 'or how many days it holds, at most 730 (default: 365)')
    .option('--tier <name>', 'which limits hold for it', PARTNER_TIER)
    .option(
      '--supergraph <file>',
      'the supergraph whose scopes are meant',
      projectPath('schema', 'supergraph.graphql'),
    )
    .option('--json', 'as JSON, for a program')
    .action((name: string, flags: AddFlags) => {
      const now = Date.now();
      const scopes = [...checkedScopes(flags.scopes, flags.supergraph)];
      const { keysFile, rateLimits } = readConfig();
      const tier = checkedTier(flags.tier, rateLimits);
      const wanted = { name, scopes, tier, expires: lastDay(flags, now), now };
      tell(
        changeKeys(keysFile, (keys) => addKey(keys, wanted)),
        flags,
      );
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('List the keys, without their secrets.')
    .option('--json', 'as JSON, for a program')
    .action((flags: JsonFlag) => {
      const lines = keyLines(keysIn(readConfig().keysFile), Date.now());
      if (flags.json === true) console.log(JSON.stringify(lines, null, 2));
      else
        console.log(
          lines.length === 0 ? 'There are no keys: "maillage keys add NAME" makes one.' : keyTable(lines),
        );
    });
}

function rotateCommand(): Command {
  return new Command('rotate')
    .description('Give a key another secret and show it, once; the one before holds for a while.')
    .argument('<name>', 'of the key')
    .option('--grace <hours>', 'how long the secret before holds, 0 to 720 hours', '24')
    .option('--expires <day>', 'the last day on which it holds (default: the day it has)')
    .option('--days <number>', 'or how many days it holds from now on')
    .option('--json', 'as JSON, for a program')
    .action((name: string, flags: RotateFlags) => {
      const now = Date.now();
      const isAnew = flags.expires !== undefined || flags.days !== undefined;
      const rotation = {
        name,
        graceHours: graceHours(flags.grace),
        expires: isAnew ? lastDay(flags, now) : null,
        now,
      };
      const told = changeKeys(readConfig().keysFile, (keys) => rotateKey(keys, rotation));
      tell(told, flags);
      if (flags.json !== true) console.error(oldSecretIn(told, now));
    });
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('End a key at once, with all its secrets.')
    .argument('<name>', 'of the key')
    .action((name: string) => {
      const { id } = changeKeys(readConfig().keysFile, (keys) => revokeKey(keys, name, Date.now()));
      console.log(`Revoked the key "${name}" (${id}).`);
    });
}

function oldSecretIn({ key }: ToldKey, now: number): string {
  const until = keyLines([key], now)[0]?.rotatingUntil ?? null;
  return until === null
    ? 'The secret before holds no more.'
    : `The secret before holds beside it until ${minuteOf(until)}.`;
}

/** On standard output nothing but the key, so that a program can take it; what belongs to it on standard error. */
function tell({ key, text }: ToldKey, { json }: JsonFlag): void {
  if (json === true) {
    const [line] = keyLines([key], Date.now());
    console.log(JSON.stringify({ key: text, ...line }, null, 2));
    return;
  }
  const scopes = key.scopes.length === 0 ? 'no scopes' : key.scopes.join(', ');
  console.error(
    `The key "${key.name}" (${key.id}), tier ${key.tier}, ${scopes}, until ${key.expires}. It is shown this once:`,
  );
  console.log(text);
}
