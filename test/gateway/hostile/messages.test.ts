import { messageThemes } from './cases/messageThemes';
import { itAnswers } from './support/hostileCases';

describe.each(messageThemes)('$name', ({ cases }) => itAnswers(cases));
