import type { z } from 'zod';
import { accessSettings } from './accessSettings';
import { dataSettings } from './dataSettings';
import { gatewaySettings } from './gatewaySettings';
import { observabilitySettings } from './observabilitySettings';
import { servingSettings } from './servingSettings';
import type { Setting } from './Setting';
import { subgraphSettings } from './subgraphSettings';

/** All that can be set, beside the name of the file of settings. */
export const settings = {
  ...servingSettings,
  ...dataSettings,
  ...accessSettings,
  ...gatewaySettings,
  ...subgraphSettings,
  ...observabilitySettings,
} as const;

/** The name of a setting, as it stands in the environment. */
export type SettingName = keyof typeof settings;

/** The checked value of each setting. */
export type Values = { readonly [Name in SettingName]: z.infer<(typeof settings)[Name]['shape']> };

/** The names of all settings, by theme. */
export const settingNames = Object.keys(settings) as readonly SettingName[];

/** A setting by its name. */
export function settingNamed(name: SettingName): Setting {
  return settings[name];
}

/** The key of a setting in the file of settings: MAILLAGE_METRICS_PORT is metricsPort there. */
export function keyOf(name: SettingName): string {
  return name
    .replace('MAILLAGE_', '')
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
