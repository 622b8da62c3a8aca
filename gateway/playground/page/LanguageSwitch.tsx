import type { Language } from './language';

const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'English' },
];

interface Props {
  label: string;
  current: Language;
  onChange(language: Language): void;
}

/** Each language is named in itself, so that a reader of the other one finds it. */
export function LanguageSwitch({ label, current, onChange }: Props) {
  return (
    <div className="languages" role="group" aria-label={label}>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-pressed={code === current}
          onClick={() => onChange(code)}
        >
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span className="unseen">{name}</span>
        </button>
      ))}
    </div>
  );
}
