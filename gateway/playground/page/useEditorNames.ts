import { type MonacoEditor, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

function nameEditor(editor: MonacoEditor | undefined, name: string): void {
  if (!editor) return;
  editor.updateOptions({ ariaLabel: name });
  const box = editor.getContainerDomNode();
  // The result's box is a section that GraphiQL has named; the others are bare elements that take the focus.
  if (box.tagName !== 'DIV') return;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', name);
}

/** To a screen reader GraphiQL's four editors are all "Editor content"; this gives each its name. */
export function useEditorNames(): void {
  const [query, variables, headers, response] = useGraphiQL((state) => [
    state.queryEditor,
    state.variableEditor,
    state.headerEditor,
    state.responseEditor,
  ]);
  useEffect(() => nameEditor(query, 'Operation'), [query]);
  useEffect(() => nameEditor(variables, 'Variables'), [variables]);
  useEffect(() => nameEditor(headers, 'Headers'), [headers]);
  useEffect(() => nameEditor(response, 'Result'), [response]);
}
