import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import type { PlaygroundExample } from '../PlaygroundExample';
import { KeyboardHelp } from './KeyboardHelp';
import type { Labels } from './labels';
import type { Language } from './language';
import { exampleTab } from './exampleTab';
import { useOpenExample } from './useOpenExample';

interface Props {
  examples: readonly PlaygroundExample[] | null;
  language: Language;
  labels: Labels;
  onOpened(): void;
}

export function ExamplesPanel({ examples, language, labels, onOpened }: Props) {
  const openExample = useOpenExample();
  const shownQuery = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  const [announcement, announce] = useState('');

  const open = (example: PlaygroundExample) => {
    openExample?.(example);
    announce(labels.exampleOpened(example.title[language]));
    onOpened();
  };

  return (
    <>
      <h2>{labels.examples}</h2>
      {examples ? <p>{labels.examplesIntro}</p> : <p role="alert">{labels.examplesMissing}</p>}
      <ul>
        {examples?.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              data-example={example.name}
              disabled={!openExample}
              aria-current={exampleTab(example).query === shownQuery}
              aria-describedby={`about-${example.name}`}
              onClick={() => open(example)}
            >
              {example.title[language]}
            </button>
            <p id={`about-${example.name}`}>{example.description[language]}</p>
          </li>
        ))}
      </ul>
      <KeyboardHelp labels={labels} />
      <p className="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}
