import { variableThemes } from './cases/variableThemes';
import { itAnswers } from './support/hostileCases';

describe.each(variableThemes)('$name', ({ cases }) => itAnswers(cases));
