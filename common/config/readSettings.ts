import { StartupError } from '../errors/StartupError';
import { keyOf, settingNamed, settingNames, type SettingName, type Values } from './settings';
import { settingsFile } from './settingsFile';
import { withoutCredentials } from './withoutCredentials';

/** Texts by the names of settings. */
export type Texts = Readonly<Partial<Record<SettingName, string | undefined>>>;

/** Where settings come from, beside the file of settings. */
export interface SettingSources {
  readonly environment: NodeJS.ProcessEnv;
  readonly flags: Texts;
  /** What a command has in place of what is usual. */
  readonly usual: Texts;
}

/** Where a value comes from: nowhere, a file, the environment, or the command line. */
export type Origin =
  { readonly kind: 'default' | 'environment' | 'flag' } | { readonly kind: 'file'; readonly file: string };

/** A value as it was given, and where. */
export interface GivenSetting {
  readonly text: string | undefined;
  readonly origin: Origin;
}

/** All settings, checked, and as they were given. */
export interface SettingsRead {
  readonly values: Values;
  readonly given: ReadonlyMap<SettingName, GivenSetting>;
}

/**
 * Reads every setting: the command line wins over the environment, that over the file that MAILLAGE_CONFIG names (or
 * maillage.config.json), and that over what is usual; an empty text sets nothing. Throws a StartupError for the first that can't be used: where it stands, its
 * value unless it may be a secret, and the rule.
 */
export function readSettings(sources: SettingSources): SettingsRead {
  const given = givenSettings(sources);
  const values: Record<string, unknown> = {};
  for (const [name, setting] of given) {
    const read = settingNamed(name).shape.safeParse(setting.text);
    if (!read.success) throw unusable(name, setting);
    values[name] = read.data;
  }
  return { values: values as Values, given };
}

function givenSettings({ environment, flags, usual }: SettingSources): Map<SettingName, GivenSetting> {
  const file = settingsFile(filled(environment['MAILLAGE_CONFIG']) ?? null);
  const given = (name: SettingName): GivenSetting => {
    const [flag, variable] = [filled(flags[name]), filled(environment[name])];
    if (flag !== undefined) return { text: flag, origin: { kind: 'flag' } };
    if (variable !== undefined) return { text: variable, origin: { kind: 'environment' } };
    const text = filled(file?.values.get(name));
    return file === null || text === undefined
      ? { text: usual[name], origin: { kind: 'default' } }
      : { text, origin: { kind: 'file', file: file.file } };
  };
  return new Map(settingNames.map((name) => [name, given(name)]));
}

/** A text with something in it: an empty one, as Compose and shells hand on what is not set, sets nothing. */
function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function unusable(name: SettingName, { text = '', origin }: GivenSetting): StartupError {
  const { rule, isSecret } = settingNamed(name);
  const place = placeOf(name, origin);
  return new StartupError(
    isSecret === true
      ? `${place} is not usable: it ${rule}.`
      : `${place} is "${withoutCredentials(text)}", but it ${rule}.`,
  );
}

/** What whoever wrote a value called it. */
function placeOf(name: SettingName, origin: Origin): string {
  if (origin.kind === 'flag') return `--${name.replace('MAILLAGE_', '').toLowerCase()}`;
  return origin.kind === 'file' ? `"${keyOf(name)}" in ${origin.file}` : name;
}
