import type { SettingsRead } from './readSettings';
import { settingNamed, type SettingName } from './settings';
import { withoutCredentials } from './withoutCredentials';

/** A setting as people are shown it. */
export interface ToldSetting {
  readonly setting: SettingName;
  /** What holds, in words where nothing is set, addresses without what may be secret in them; null for a secret that is set. */
  readonly value: string | null;
  readonly isSecret: boolean;
  /** default, environment, the command line, or the name of a file. */
  readonly from: string;
  readonly explains: string;
}

/** All settings with the values that hold and where they come from; what may hold a secret is left out. */
export function toldSettings({ given }: SettingsRead): ToldSetting[] {
  return [...given].map(([setting, { text, origin }]) => {
    const { usual, explains, isSecret = false } = settingNamed(setting);
    const isHidden = isSecret && text !== undefined;
    const from = origin.kind === 'file' ? origin.file : origin.kind === 'flag' ? 'command line' : origin.kind;
    const shown = text === undefined ? usual : withoutCredentials(text);
    return { setting, value: isHidden ? null : shown, isSecret, from, explains };
  });
}
