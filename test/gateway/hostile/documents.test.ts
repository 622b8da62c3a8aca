import { documentThemes } from './cases/documentThemes';
import { itAnswers } from './support/hostileCases';

describe.each(documentThemes)('$name', ({ cases }) => itAnswers(cases));
