import { createContext, use, useEffect, useState } from 'react';

/** Fetches the texts of a feature by its name; the app provides it. */
export const OpenTexts = createContext<(name: string) => Promise<void>>(() => Promise.resolve());

/** Brings the texts of another feature than the page's own, and says when they are there. */
export function useFeatureTexts(name: string): boolean {
  const open = use(OpenTexts);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isOver = false;
    void open(name).then(() => {
      if (!isOver) setThere(true);
    });
    return () => {
      isOver = true;
    };
  }, [open, name]);
  return isThere;
}
