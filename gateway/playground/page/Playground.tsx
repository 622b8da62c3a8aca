import { useEffect, useState, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import type { PlaygroundExample } from '../PlaygroundExample';
import { ExamplesPanel } from './ExamplesPanel';
import { Explorer } from './Explorer';
import { Header } from './Header';
import { LABELS } from './labels';
import { type Language, LANGUAGE_KEY, preferredLanguage } from './language';
import { LanguageSwitch } from './LanguageSwitch';
import { readChoice, saveChoice } from './savedChoice';

const PANEL_KEY = 'maillage:examples';
const wideScreen = window.matchMedia('(min-width: 60rem)');

/** The box of the operation's editor, which Enter steps into, as soon as there is one: between it and the link stand all tabs. */
function focusEditor(event: MouseEvent): void {
  const box = document.querySelector<HTMLElement>('#editor [role="group"][aria-label="Operation"]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
}

export function Playground({ examples }: { examples: readonly PlaygroundExample[] | null }) {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [isPanelOpen, setPanelOpen] = useState(
    () => wideScreen.matches && readChoice(PANEL_KEY) !== 'closed',
  );
  // The panel stands before the editor in the page, but needs GraphiQL's state: hence the portal.
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const labels = LABELS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = labels.pageTitle;
  }, [language, labels]);

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    saveChoice(LANGUAGE_KEY, chosen);
  };
  const togglePanel = () => {
    setPanelOpen(!isPanelOpen);
    saveChoice(PANEL_KEY, isPanelOpen ? 'closed' : 'open');
  };
  // On a narrow screen the panel lies over the editor, and is in the way once an example is open.
  const uncoverEditor = () => {
    if (!wideScreen.matches) setPanelOpen(false);
  };

  return (
    <>
      <a className="skip" href="#editor" onClick={focusEditor}>
        {labels.skipToEditor}
      </a>
      <Header labels={labels} isPanelOpen={isPanelOpen} onTogglePanel={togglePanel}>
        <LanguageSwitch label={labels.language} current={language} onChange={chooseLanguage} />
      </Header>
      <div className="workspace">
        <aside id="examples" ref={setPanel} hidden={!isPanelOpen} aria-label={labels.examples} />
        <main id="editor" tabIndex={-1} aria-label={labels.editor}>
          {/* GraphiQL speaks English only, whatever the page does. */}
          <div className="explorer" lang="en">
            <Explorer examples={examples ?? []} headersHint={labels.headersHint}>
              {panel &&
                createPortal(
                  <ExamplesPanel {...{ examples, language, labels }} onOpened={uncoverEditor} />,
                  panel,
                )}
            </Explorer>
          </div>
        </main>
      </div>
    </>
  );
}
