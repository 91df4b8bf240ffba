import type { Probe } from '../probe.ts';

/** A view of the asker's own, which no place holds: whoever may keep one, may. */
const view = () => ({ variables: { input: { list: 'locations', name: 'Mine', query: 'status=open' } } });

export const SAVED_VIEW_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.savedViews',
    document: 'query { viewer { clinic { savedViews(list: "locations") { name } } } }',
    plant: () => ({}),
    whole: true,
  },
  {
    field: 'Mutation.saveView',
    document: 'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { name } userErrors { message } } }',
    plant: view,
    whole: true,
  },
  {
    // Each role asks by an account of its own, which has saved the view in the step before.
    field: 'Mutation.removeView',
    document: `mutation ($input: SaveViewInput!) {
      saveView(input: $input) { userErrors { message } }
      removeView(input: { list: "locations", name: "Mine" }) { view { name } userErrors { message } }
    }`,
    plant: view,
    whole: true,
  },
];
