import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { EXAMPLES } from './examples.ts';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no place for GraphiQL');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES}
    // GraphiQL fills the first tab's query by itself, but not its variables. Given on every visit they would open
    // the tab anew each time.
    initialVariables={isFirstVisit ? (EXAMPLES[0]?.variables ?? '') : undefined}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  />,
);
