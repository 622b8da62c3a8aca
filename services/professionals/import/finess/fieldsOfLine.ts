const SEPARATOR = ';';
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:;|$)/;

/**
 * The values of a line whose quoted ones may hold separators and doubled quotation marks: "LIEU DE VIE ""X""". A mark that
 * opens nothing which is closed before a separator or the end is a character like any other, so that no line is lost by it.
 */
export function fieldsOfLine(text: string): string[] {
  if (!text.includes('"')) return text.split(SEPARATOR);
  const fields: string[] = [];
  for (let start = 0; start <= text.length;) {
    const rest = text.slice(start);
    const quoted = QUOTED.exec(rest);
    const plain = rest.indexOf(SEPARATOR);
    if (quoted !== null) fields.push((quoted[1] ?? '').replaceAll('""', '"'));
    else fields.push(plain === -1 ? rest : rest.slice(0, plain));
    const [all] = quoted ?? [plain === -1 ? rest : rest.slice(0, plain + 1)];
    if (!all.endsWith(SEPARATOR)) return fields;
    start += all.length;
  }
  return fields;
}
