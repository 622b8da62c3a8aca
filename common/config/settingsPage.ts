import { keyOf, settingNamed, settingNames } from './settings';

/** The table of docs/configuration.md: a line for each setting with its key in the file of settings, what it decides, its rule and what is usual. */
export function settingsPage(): string {
  const lines = settingNames.map((name) => {
    const { explains, rule, usual, isSecret } = settingNamed(name);
    const secret = isSecret === true ? ' **Secret.**' : '';
    return `| \`${name}\` | \`${keyOf(name)}\` | ${explains}.${secret} | ${rule}. | ${usual} |`;
  });
  return [
    '| setting | in the file | what it decides | it | usual |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
