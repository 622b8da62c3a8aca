import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { PlaygroundExample } from '../PlaygroundExample';
import { exampleTab } from './exampleTab';

/** Opens an example: its tab if one still holds it unchanged, else a new tab, so that no edit is ever overwritten. */
export function useOpenExample(): ((example: PlaygroundExample) => void) | null {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, headerEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
  }));
  if (!queryEditor || !variableEditor) return null;

  return (example) => {
    const { query, variables, headers } = exampleTab(example);
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      if (headers !== null) headerEditor?.setValue(headers);
    }
    // By the next frame the panel no longer covers the editor on a narrow screen.
    requestAnimationFrame(() => queryEditor.focus());
  };
}
