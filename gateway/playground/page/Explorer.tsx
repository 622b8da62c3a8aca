import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { ReactNode } from 'react';
import type { PlaygroundExample } from '../PlaygroundExample';
import { EDITOR_THEME } from './editorTheme';
import { exampleTab } from './exampleTab';
import { readChoice } from './savedChoice';
import { useEditorNames } from './useEditorNames';
import { useEscapeFromEditors } from './useEscapeFromEditors';
import { useFirstVariables } from './useFirstVariables';
import { useTabInView } from './useTabInView';

// GraphiQL starts over when it is given another fetcher, so there is one for the life of the page.
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

// GraphiQL forgets its own setting on reload unless it is told so again. Headers may hold a token: off until asked for.
const persistHeaders = readChoice('graphiql:shouldPersistHeaders') === 'true';

// What the first tab holds where there are no examples; GraphiQL would greet with a page of English.
const FIRST_QUERY = 'query First {\n  __typename\n}\n';

interface Props {
  examples: readonly PlaygroundExample[];
  headersHint: string;
  children: ReactNode;
}

function EditorHabits() {
  useFirstVariables();
  useEscapeFromEditors();
  useEditorNames();
  useTabInView();
  return null;
}

/** GraphiQL as this page wants it; children are rendered beside it, within reach of its state. */
export function Explorer({ examples, headersHint, children }: Props) {
  const headers = `{\n  // ${headersHint}\n  // "Authorization": "Bearer ..."\n}`;
  // GraphiQL cannot start from an empty list; without one it opens its own first tab.
  const tabs = examples.map(exampleTab).map((tab) => ({ ...tab, headers: tab.headers ?? headers }));
  return (
    <GraphiQL
      fetcher={fetcher}
      {...(tabs.length > 0 && { defaultTabs: tabs })}
      defaultQuery={FIRST_QUERY}
      defaultHeaders={headers}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={persistHeaders}
      showPersistHeadersSettings
      schemaDescription
      inputValueDeprecation
      editorTheme={EDITOR_THEME}
    >
      <GraphiQL.Logo>
        <></>
      </GraphiQL.Logo>
      <EditorHabits />
      {children}
    </GraphiQL>
  );
}
