import type { LucideIcon } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import styles from './table.module.css';

const PopoverBody = lazy(() => import('./popover-body.tsx'));

interface LazyPopoverProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly children: ReactNode;
}

/** A button with a small form behind it; what that needs is fetched when it is first opened. */
export function LazyPopover({ icon: Icon, label, children }: LazyPopoverProps) {
  const [isWanted, setWanted] = useState(false);
  const content = (
    <>
      <Icon size={16} aria-hidden />
      <span>{label}</span>
    </>
  );
  const closed = (
    <button type="button" className={styles.tool} aria-haspopup="dialog" onClick={() => setWanted(true)}>
      {content}
    </button>
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <PopoverBody label={label} button={content}>
        {children}
      </PopoverBody>
    </Suspense>
  );
}
