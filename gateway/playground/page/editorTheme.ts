import type { editor } from 'monaco-editor';

/** The names under which the two themes are known to Monaco, in the form GraphiQL asks for. */
export const EDITOR_THEME = { light: 'maillage-light', dark: 'maillage-dark' };

interface Palette {
  base: editor.BuiltinTheme;
  surface: string;
  accent: string;
  accentTint: string;
  fieldTint: string;
  argument: string;
}

const LIGHT: Palette = {
  base: 'vs',
  surface: '#ffffff',
  accent: '#0b6b61',
  accentTint: '#0b6b611c',
  fieldTint: '#12312f0d',
  argument: '#9a4a00',
};

const DARK: Palette = {
  base: 'vs-dark',
  surface: '#16302e',
  accent: '#6fd9c6',
  accentTint: '#6fd9c622',
  fieldTint: '#d5e8e411',
  argument: '#f2b366',
};

// GraphiQL's own themes are pink and cannot be changed in part, so the colours they set are set again here.
function themeOf({
  base,
  surface,
  accent,
  accentTint,
  fieldTint,
  argument,
}: Palette): editor.IStandaloneThemeData {
  const transparent = '#ffffff00';
  return {
    base,
    inherit: true,
    rules: [
      { token: 'argument.identifier.gql', foreground: argument },
      { token: 'keyword.gql', foreground: accent },
    ],
    colors: {
      'editor.background': transparent,
      'scrollbar.shadow': transparent,
      focusBorder: accent,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'editorLink.activeForeground': accent,
      'editorHoverWidget.background': surface,
      'editorWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'editorSuggestWidget.selectedBackground': accentTint,
      'editorSuggestWidget.selectedForeground': accent,
      'editorSuggestWidget.highlightForeground': accent,
      'editorSuggestWidget.focusHighlightForeground': accent,
      'list.hoverBackground': accentTint,
      'list.highlightForeground': accent,
      'list.focusHighlightForeground': accent,
      'menu.background': surface,
      'menu.selectionBackground': accentTint,
      'menu.selectionForeground': accent,
      'quickInput.background': surface,
      'quickInputList.focusBackground': accentTint,
      'quickInputList.focusForeground': accent,
      'pickerGroup.foreground': accent,
      'input.background': fieldTint,
    },
  };
}

/** Loads Monaco (the same module that GraphiQL asks for later) and teaches it both themes before an editor needs one. */
export async function defineEditorThemes(): Promise<void> {
  const monaco = await import('monaco-graphql/esm/monaco-editor.js');
  monaco.editor.defineTheme(EDITOR_THEME.light, themeOf(LIGHT));
  monaco.editor.defineTheme(EDITOR_THEME.dark, themeOf(DARK));
}
