import { Popover } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import styles from './table.module.css';

interface PopoverBodyProps {
  readonly label: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
}

/** A small form below its button, open from the start. */
export default function PopoverBody({ label, button, children }: PopoverBodyProps) {
  return (
    <Popover defaultOpened position="bottom-start" shadow="md" trapFocus withRoles withinPortal>
      <Popover.Target>
        <button type="button" className={styles.tool}>
          {button}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} aria-labelledby={undefined} className={styles.popover}>
        <Suspense>{children}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
