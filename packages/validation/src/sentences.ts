import { expectedSentence, filled, type Expected } from '@stipple/domain';
import * as z from 'zod/mini';

/** What a value of a kind is called, as zod names the kinds. */
const KINDS: Readonly<Record<string, Expected>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a record',
};

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

/** What was expected where a schema has no words of its own for it. */
function expectedBy(issue: Issue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? 'something else';
    case 'invalid_value':
      return filled('one of {codes}', { codes: issue.values.map(String).join(', ') });
    case 'too_small': {
      const min = Number(issue.minimum);
      if (issue.origin === 'string') return filled('at least {min} characters', { min });
      return issue.origin === 'array' ? filled('at least {min} entries', { min }) : filled('at least {min}', { min });
    }
    case 'too_big': {
      const max = Number(issue.maximum);
      if (issue.origin === 'string') return filled('at most {max} characters', { max });
      return issue.origin === 'array' ? filled('at most {max} entries', { max }) : filled('at most {max}', { max });
    }
    case 'invalid_format':
      return 'a text of another form';
    case 'unrecognized_keys':
      return 'only fields that are known here';
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'something else';
  }
}

// Whatever a schema says without words of its own is one of our sentences too, so that each reader gets it in theirs.
z.config({ customError: (issue) => expectedSentence(expectedBy(issue)) });
