import { readFileSync } from 'node:fs';
import { StartupError } from '../errors/StartupError';
import { systemCode } from '../files/systemCode';
import { unreadableFor } from '../files/unreadableFor';
import { nearest } from '../text/nearest';
import type { Setting } from './Setting';
import { keyOf, settingNamed, settingNames, type SettingName } from './settings';

/** Where a file of settings is looked for when none is named. */
const USUAL_FILE = 'maillage.config.json';

/** The names of settings by all that a file may call them. */
const NAMES: ReadonlyMap<string, SettingName> = new Map(
  settingNames.flatMap((name) => [
    [keyOf(name), name],
    [name, name],
  ]),
);

/** A file of settings, read. */
export interface SettingsFile {
  readonly file: string;
  readonly values: ReadonlyMap<SettingName, string>;
}

/**
 * The settings of a file: a JSON object of texts, numbers and booleans, which are on and off. With null, those of maillage.config.json in
 * the working folder, where there is one. Throws a StartupError where it can't be read, or holds what is no setting.
 */
export function settingsFile(named: string | null): SettingsFile | null {
  const file = named ?? USUAL_FILE;
  const text = textOf(file, named === null);
  if (text === null) return null;
  const values = new Map<SettingName, string>();
  for (const [key, value] of Object.entries(objectIn(file, text))) {
    const name = NAMES.get(key);
    if (name === undefined) throw new StartupError(unknown(file, key));
    if (values.has(name)) throw new StartupError(`${file} has ${name} twice, under both of its names.`);
    values.set(name, valueOf(`"${key}" in ${file}`, settingNamed(name), value));
  }
  return { file, values };
}

function textOf(file: string, mayBeMissing: boolean): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (mayBeMissing && systemCode(error) === 'ENOENT') return null;
    throw new StartupError(
      `The settings in ${file} can't be read: ${unreadableFor(error)}. Name one that this user may read in MAILLAGE_CONFIG.`,
    );
  }
}

function objectIn(file: string, text: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The words of JSON.parse quote the text, which may hold secrets.
    throw new StartupError(`The settings in ${file} can't be read: it is no JSON.`);
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new StartupError(`The settings in ${file} can't be read: it is no object, such as {"port": 4000}.`);
}

function valueOf(place: string, { rule, mayBeBoolean }: Setting, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'boolean') throw new StartupError(`${place} must be a text, a number, true or false.`);
  if (mayBeBoolean === true) return value ? 'on' : 'off';
  throw new StartupError(`${place} is ${value}, but it ${rule}.`);
}

function unknown(file: string, key: string): string {
  const near = nearest(key, NAMES.keys());
  const advice = near === null ? 'docs/configuration.md lists all.' : `did you mean "${near}"?`;
  return `"${key}" in ${file} is no setting: ${advice}`;
}
