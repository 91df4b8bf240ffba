import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/app',
  buildDirectory: 'dist',
  ssr: true,
  // All routes are named in the first answer: no further request when a link comes into view.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
