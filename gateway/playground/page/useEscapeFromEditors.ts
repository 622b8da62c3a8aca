import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

// Escape first closes what Monaco has open; these are its names for those things.
const NOTHING_OPEN = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'inSnippetMode',
  'renameInputVisible',
  'markersNavigationVisible',
  'editorHasMultipleSelections',
]
  .map((widget) => `!${widget}`)
  .join(' && ');

/**
 * Monaco keeps the Tab key for indenting, which would lock keyboard users in. GraphiQL lets Enter step into an editor;
 * this lets Escape step out, back to the box around it.
 */
export function useEscapeFromEditors(): void {
  const monaco = useMonaco((state) => state.monaco);
  const editors = useGraphiQL((state) => [
    state.queryEditor,
    state.variableEditor,
    state.headerEditor,
    state.responseEditor,
  ]);
  useEffect(() => {
    if (!monaco) return undefined;
    const actions = editors.map((editor) =>
      editor?.addAction({
        id: 'maillage-leave-editor',
        label: 'Leave the editor',
        keybindings: [monaco.KeyCode.Escape],
        keybindingContext: NOTHING_OPEN,
        run: () => editor.getContainerDomNode().focus(),
      }),
    );
    return () => actions.forEach((action) => action?.dispose());
  }, [monaco, editors]);
}
