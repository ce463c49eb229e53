import { elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Validation } from '../model.ts';
import { readAreas } from './areas.ts';
import { flag, oneOf, unescaped } from './attributes.ts';
import { asShown } from './formulas.ts';
import { comparisonOf } from './rules.ts';

const kinds: Readonly<Record<string, Validation['kind']>> = {
  none: 'any',
  list: 'list',
  whole: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'text-length',
  custom: 'custom',
};
const alerts = ['stop', 'warning', 'information'] as const;

const childText = (parent: XmlElement, name: string): string | undefined => {
  const child = elementsOf(parent).find((each) => each.name.endsWith(`:${name}`));
  return child && textOf(child).trim();
};

/** A data validation (CT_DataValidation, ECMA-376 Part 1 §18.3.1.32), also as the extension list has it. */
function readValidation(element: XmlElement): Validation {
  const { attributes } = element;
  const { type = 'none', operator, sqref, errorStyle, promptTitle, prompt, errorTitle, error } = attributes;
  const formulas = ['formula1', 'formula2'].flatMap((name) => childText(element, name) ?? []);
  const text = (value: string | undefined): string => unescaped(value ?? '');
  const shown = flag(attributes['showInputMessage'], false) && (promptTitle ?? prompt) !== undefined;
  return {
    areas: readAreas(sqref ?? childText(element, 'sqref')),
    kind: Object.hasOwn(kinds, type) ? kinds[type]! : 'any',
    comparison: comparisonOf(operator) ?? 'between',
    formulas: formulas.map((formula) => asShown(unescaped(formula))),
    allowBlank: flag(attributes['allowBlank'], false),
    arrow: !flag(attributes['showDropDown'], false),
    prompt: shown ? { title: text(promptTitle), text: text(prompt) } : null,
    alert: flag(attributes['showErrorMessage'], false)
      ? { style: oneOf(errorStyle, alerts, 'stop'), title: text(errorTitle), text: text(error) }
      : null,
  };
}

/** `lists` are `dataValidations` elements of either namespace. */
export const readValidations = (lists: readonly XmlElement[]): Validation[] =>
  lists.flatMap((list) =>
    elementsOf(list)
      .filter((child) => child.name.endsWith(':dataValidation'))
      .map(readValidation)
      .filter(({ areas }) => areas.length > 0),
  );
