import type { TestProject } from 'vitest/node';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { composeProjector } from '../../apps/api/src/compose-worker.ts';
import { loadDemo } from '../../apps/api/src/demo/index.ts';
import { withDatabase } from '../../apps/api/test/global-setup.ts';
import { asOwner } from './database.ts';
import { serve } from './serve.ts';
import { buildSites } from '../../tools/site.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site over the demo chains: its address, and that of its database. Nothing may be written there. */
    demo: {
      url: string;
      appUrl: string;
      ownerUrl: string;
      /** Name of a database with the same rows that nobody is connected to: to be cloned by who writes. */
      stage: string;
      /** Ids of four practitioners near Manchester. */
      ids: readonly string[];
    };
  }
}

/** Builds the site, and serves it over the demo chains for all files; a database of the run, dropped with the others. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { appUrl, ownerUrl, template } = project.getProvidedContext().database;
  const name = template.replace('_template', '_demo');
  const stage = template.replace('_template', '_stage');
  const [app, owner] = [withDatabase(appUrl, name), withDatabase(ownerUrl, name)];
  await Promise.all([buildSites(), demoDatabase(name, template, app, ownerUrl)]);
  await asOwner(withDatabase(ownerUrl, 'postgres'), `create database ${stage} template ${name}`);
  const served = await serve({ appUrl: app });
  project.provide('demo', { url: served.url, appUrl: app, ownerUrl: owner, stage, ids: await near(served.url) });
  return () => served.close();
}

async function demoDatabase(name: string, template: string, appUrl: string, ownerUrl: string): Promise<void> {
  await asOwner(withDatabase(ownerUrl, 'postgres'), `create database ${name} template ${template}`);
  const { doors, close } = await openDoors(appUrl);
  try {
    await loadDemo(doors);
    await (await composeProjector(doors)).rebuild();
  } finally {
    await close();
  }
  // As a running server does by itself within a minute.
  await asOwner(withDatabase(ownerUrl, name), 'analyze');
}

async function near(url: string): Promise<string[]> {
  const query =
    '{ practitioners(filter: { near: { place: "Manchester", radiusKm: 100 } }, first: 4) { nodes { id } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { practitioners: { nodes: { id: string }[] } } };
  return data.practitioners.nodes.map(({ id }) => id);
}
