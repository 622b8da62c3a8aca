import { bodyThemes } from './cases/bodyThemes';
import { itAnswers } from './support/hostileCases';

describe.each(bodyThemes)('$name', ({ cases }) => itAnswers(cases));
