import type { Language } from './language';

export interface Labels {
  pageTitle: string;
  tagline: string;
  skipToEditor: string;
  language: string;
  examples: string;
  examplesIntro: string;
  examplesMissing: string;
  exampleOpened(title: string): string;
  keyboard: string;
  keys: readonly (readonly [key: string, effect: string])[];
  editor: string;
  headersHint: string;
}

/** Every word of the page that is ours; GraphiQL's own labels exist in English only. */
export const LABELS: Readonly<Record<Language, Labels>> = {
  fr: {
    pageTitle: 'Maillage : explorer le graphe',
    tagline:
      'Le graphe des soins coordonnés en France : territoires, CPTS et contrats, professionnels. Chaque chiffre a sa source.',
    skipToEditor: 'Aller à l’éditeur',
    language: 'Langue',
    examples: 'Exemples',
    examplesIntro: 'Choisissez une question : elle s’ouvre dans un onglet, prête à exécuter.',
    examplesMissing: 'Les exemples n’ont pas pu être chargés. L’éditeur fonctionne sans eux.',
    exampleOpened: (title) => `Exemple ouvert : ${title}. Ctrl + Entrée l’exécute.`,
    keyboard: 'Au clavier',
    keys: [
      ['Ctrl + Entrée', 'exécuter'],
      ['Ctrl + Espace', 'compléter'],
      ['Entrée', 'entrer dans l’éditeur'],
      ['Échap', 'sortir de l’éditeur'],
    ],
    editor: 'Éditeur GraphQL',
    headersHint: 'Par exemple :',
  },
  en: {
    pageTitle: 'Maillage: explore the graph',
    tagline:
      'The graph of coordinated care in France: territories, CPTS and contracts, professionals. Every figure has its source.',
    skipToEditor: 'Skip to the editor',
    language: 'Language',
    examples: 'Examples',
    examplesIntro: 'Choose a question: it opens in a tab, ready to run.',
    examplesMissing: 'The examples could not be loaded. The editor works without them.',
    exampleOpened: (title) => `Example opened: ${title}. Ctrl + Enter runs it.`,
    keyboard: 'Keyboard',
    keys: [
      ['Ctrl + Enter', 'run'],
      ['Ctrl + Space', 'complete'],
      ['Enter', 'enter the editor'],
      ['Esc', 'leave the editor'],
    ],
    editor: 'GraphQL editor',
    headersHint: 'For example:',
  },
};
