import { test } from 'vitest';
import { browser } from './world/browser.ts';
import { expectWell } from './world/look.ts';
import { isOfTheSearch, sights } from './world/pages.ts';

const visitor = browser();

test.each(sights().filter((sight) => !isOfTheSearch(sight)))(
  '$name: nothing wrong for axe, nothing sideways, on desktop and phone, light and dark',
  (sight) => expectWell(visitor, sight),
);
