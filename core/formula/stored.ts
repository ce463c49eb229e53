import { tokensOf, type Token } from './tokens.ts';

/**
 * Functions younger than Excel 2007. Files name them with `_xlfn.` ([MS-XLSX] 2.2.2, future functions), so that an
 * older program knows that it does not know them.
 */
const future = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
  BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FIELDVALUE FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI
  SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
/** Two of them were taken from another kind of sheet, and are named after it. */
const worksheetFuture = new Set(['SORT', 'FILTER']);

const prefixes = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.|_xll\.)+/i;

const withoutEquals = (formula: string): string => formula.replace(/^\s*=/, '');

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFuture.has(upper)) return `_xlfn._xlws.${upper}`;
  return future.has(upper) ? `_xlfn.${upper}` : name;
}

/** Where the operand that begins at a token ends: a call with its arguments, brackets, or one token. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  if (tokens[at]?.type === 'func') at += 1;
  if (tokens[at]?.value !== '(') return start;
  let depth = 0;
  for (; at < tokens.length; at += 1) {
    if (tokens[at]!.value === '(') depth += 1;
    if (tokens[at]!.value === ')' && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Names that LET and LAMBDA declare; files mark them with `_xlpm.`. */
function parameters(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const open: { name: string; argument: number }[] = [];
  const solid = tokens.filter(({ type }) => type !== 'whitespace');
  for (const [index, { type, value }] of solid.entries()) {
    if (value === '(') open.push({ name: callee(solid[index - 1]), argument: 0 });
    else if (value === ')') open.pop();
    else if (value === ',' && open.length > 0) open.at(-1)!.argument += 1;
    const call = open.at(-1);
    if (type !== 'range_named' || !call || solid[index + 1]?.value !== ',') continue;
    const first = solid[index - 1]?.value === ',' || solid[index - 1]?.value === '(';
    const declares = call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0);
    if (first && declares) names.add(value.toLowerCase());
  }
  return names;
}

const callee = (token: Token | undefined): string =>
  token?.type === 'func' ? token.value.replace(prefixes, '').toUpperCase() : '';

/**
 * A formula as an .xlsx file stores it (ECMA-376 18.3.1.40): no `=`, young functions and parameters with their
 * prefixes, `A1#` and `@` as functions. `table`: the table in which the formula stands, for `[@Column]`.
 */
export function storedFormula(formula: string, table?: string): string {
  const tokens = tokensOf(withoutEquals(formula));
  const declared = parameters(tokens);
  const text = tokens.map(({ type, value }) => {
    if (type === 'func') return prefixed(value);
    if (type === 'range_named' && declared.has(value.toLowerCase())) return `_xlpm.${value}`;
    return type === 'structured' ? storedStructured(value, table) : value;
  });
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (tokens[at]!.type !== 'operator') continue;
    if (tokens[at]!.value === '@') {
      const end = operandEnd(tokens, at + 1);
      text[at] = '_xlfn.SINGLE(';
      text[end] += ')';
    } else if (tokens[at]!.value === '#' && at > 0) {
      text[at - 1] = `_xlfn.ANCHORARRAY(${text[at - 1]})`;
      text[at] = '';
    }
  }
  return text.join('');
}

/** `[@Qty]`, `T[@Qty]` → `T[[#This Row],[Qty]]`; `[Qty]` → `T[Qty]`. */
function storedStructured(value: string, table: string | undefined): string {
  const open = value.indexOf('[');
  const name = value.slice(0, open) || (table ?? '');
  const inner = value.slice(open + 1, -1);
  if (!inner.startsWith('@')) return name + value.slice(open);
  const column = inner.slice(1).trim();
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

const thisRow = /^(.*?)\[\[#This Row\],(\[.*\])\]$/i;

function shownStructured(value: string, table: string | undefined): string {
  const short = (name: string): string =>
    table !== undefined && name.toLowerCase() === table.toLowerCase() ? '' : name;
  const row = thisRow.exec(value);
  if (row) {
    const columns = row[2]!;
    const simple = /^\[[\p{L}\p{N}_]+\]$/u.test(columns);
    return `${short(row[1]!)}[@${simple ? columns.slice(1, -1) : columns}]`;
  }
  return /\[#This Row\]$/i.test(value) ? value.replace(/\[#This Row\]$/i, '[@]') : value;
}

/** A stored formula as people see it: with `=`, without prefixes, `A1#` and `@` as they are typed. */
export function shownFormula(stored: string, table?: string): string {
  const tokens = tokensOf(withoutEquals(stored));
  const text = tokens.map(({ type, value }) => {
    if (type === 'func' || type === 'range_named') return value.replace(prefixes, '');
    return type === 'structured' ? shownStructured(value, table) : value;
  });
  for (const [at, { type, value }] of tokens.entries()) {
    const name = type === 'func' && prefixes.test(value) ? callee(tokens[at]) : '';
    if (name !== 'SINGLE' && name !== 'ANCHORARRAY') continue;
    const end = operandEnd(tokens, at);
    if (tokens[end]?.value !== ')') continue;
    const simple = end === at + 3 || operandEnd(tokens, at + 2) === end - 1;
    if (!simple) continue;
    text[at] = name === 'SINGLE' ? '@' : '';
    text[at + 1] = '';
    text[end] = name === 'SINGLE' ? '' : '#';
  }
  return `=${text.join('')}`;
}
