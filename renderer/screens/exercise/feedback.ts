import type { Finding } from '../../../core/exercise/index.ts';
import { hasText, say, type Values } from '../../i18n/index.ts';

const term = 'term.';

/** Values that are themselves words of the interface, such as `term.style.title`, take their text first. */
function inWords(values: Finding['values']): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith(term) ? say(`feedback.${value}`) : value,
    ]),
  );
}

/** The sentence that tells a learner what was found. A code without words still says where to look. */
export function sentenceFor(finding: Finding | undefined): string {
  const key = `feedback.${finding?.code}`;
  return finding && hasText(key) ? say(key, inWords(finding.values)) : say('exercise.lookAgain');
}
