import fc from 'fast-check';
import { fieldsOfLine } from '../../../../../services/professionals/import/finess/fieldsOfLine';

describe('the values of a line of FINESS', () => {
  it('are what quotation marks hold, with separators and doubled marks', () => {
    expect(fieldsOfLine('a;"LIEU DE VIE ""X""";b')).toEqual(['a', 'LIEU DE VIE "X"', 'b']);
    expect(fieldsOfLine('"x;y";;"z"')).toEqual(['x;y', '', 'z']);
    expect(fieldsOfLine('"";')).toEqual(['', '']);
  });

  it('keep a mark that opens nothing', () => {
    expect(fieldsOfLine('5" x;"open;b')).toEqual(['5" x', '"open', 'b']);
  });

  it('come back from a line in which each is quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        const line = values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';');
        expect(fieldsOfLine(line)).toEqual(values);
      }),
    );
  });

  it('are as many as a line without marks has separators, and one', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('"')),
        (text) => expect(fieldsOfLine(text)).toEqual(text.split(';')),
      ),
    );
  });
});
