import { useFormat, type Lang } from '@stipple/ui/format';
import { type ComponentType, useEffect, useState } from 'react';
import type { Speech } from './tool/speech.ts';

/** What the tool says, one file for each language. */
const SPEECHES = {
  en: () => import('./tool/speech.en.ts'),
  de: () => import('./tool/speech.de.ts'),
} satisfies Record<Lang, () => Promise<{ speech: Speech }>>;

interface Fetched {
  readonly Tool: ComponentType<{ readonly speech: Speech }>;
  readonly speech: Speech;
}

/** The tool with its words, fetched once the page is there: never on the server, which must not know any answer. */
export function useTool(): { tool: Fetched | undefined; failed: boolean; again: () => void } {
  const { lang } = useFormat();
  const [tool, setTool] = useState<Fetched>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    Promise.all([import('./tool/tool.tsx'), SPEECHES[lang]()]).then(
      ([{ default: Tool }, { speech }]) => {
        if (!isWanted) return;
        setTool({ Tool, speech });
        // A link to a part of this page came before the part did.
        requestAnimationFrame(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView());
      },
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [lang, attempt]);
  const again = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { tool, failed, again };
}
