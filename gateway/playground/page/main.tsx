import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { defineEditorThemes } from './editorTheme';
import { loadExamples } from './loadExamples';
import { setUpMonacoWorkers } from './monacoWorkers';
import { Playground } from './Playground';

// Monaco measures the font once, when an editor is made: it has to be there by then.
const EDITOR_FONT = '15px "Fira Code"';

async function showPlayground(root: Element): Promise<void> {
  setUpMonacoWorkers();
  const [examples] = await Promise.all([
    loadExamples(),
    defineEditorThemes(),
    document.fonts.load(EDITOR_FONT),
  ]);
  createRoot(root).render(<Playground examples={examples} />);
}

const root = document.querySelector('#root');
if (root) void showPlayground(root);
