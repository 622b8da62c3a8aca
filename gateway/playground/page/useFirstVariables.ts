import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/**
 * GraphiQL fills the variables editor from the last edit, not from the tab it shows first: on a first visit the first
 * example would run without its variables. So the tab's own go in once, when the editor is there and still empty;
 * later on, an empty editor is what the reader wants.
 */
export function useFirstVariables(): void {
  const isDone = useRef(false);
  const { editor, variables } = useGraphiQL((state) => ({
    editor: state.variableEditor,
    variables: state.tabs[state.activeTabIndex]?.variables,
  }));
  useEffect(() => {
    if (!editor || isDone.current) return;
    isDone.current = true;
    if (variables && editor.getValue() === '') editor.setValue(variables);
  }, [editor, variables]);
}
