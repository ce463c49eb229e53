/** Functions whose arguments are arrays in any program: `(A2:A9="Tea")` inside of them is never one value. */
const arrayFunctions =
  /\b(SUMPRODUCT|MMULT|MINVERSE|MDETERM|TRANSPOSE|FREQUENCY|LOOKUP|MATCH|INDEX|AGGREGATE|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|TEXTJOIN|CONCAT|LET)\(/i;

/** Whether a formula that a program without dynamic arrays stored has a function that calculates with arrays. */
export const takesArrays = (formula: string): boolean => arrayFunctions.test(formula);
