import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { EXAMPLES } from './examples.ts';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });
const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no place for GraphiQL');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES}
    defaultQuery={EXAMPLES[0]?.query ?? ''}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  />,
);
