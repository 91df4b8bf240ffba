import { ActionIcon, Drawer } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useOutletContext, useParams } from 'react-router';
import type { ListBehind } from './panel-outlet.tsx';
import styles from './panel.module.css';

/** How a panel is closed: back to its list, as it was narrowed. */
export function useClosePanel(): () => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return () => void navigate({ pathname: '..', search }, { preventScrollReset: true });
}

interface SidePanelProps {
  /** What the record is called. */
  readonly title: ReactNode;
  /** Beside the title, such as the record's state. */
  readonly badge?: ReactNode;
  /** Of a record with much in it. */
  readonly isWide?: boolean;
  /** Nothing but `Esc` closes it: there is something in it that would be lost. */
  readonly isHeld?: boolean;
  /** What the record is compared with: beside it where there is room, else before it. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A record over its list: it holds the focus, `Esc` closes it, and arrows lead to the records beside it. */
export function SidePanel({ title, badge, isWide = false, isHeld = false, beside, children }: SidePanelProps) {
  const { t } = useTranslation('kit');
  const close = useClosePanel();
  return (
    <Drawer.Root
      opened
      onClose={close}
      position="right"
      size={beside ? '80rem' : isWide ? 'xl' : 'lg'}
      closeOnClickOutside={!isHeld}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <Drawer.Header
          className={styles.header}
          // Else it would be a second banner of the page.
          role="none"
        >
          <div className={styles.title}>
            <Drawer.Title dir="auto">{title}</Drawer.Title>
            {badge}
          </div>
          <Neighbours />
          <Drawer.CloseButton aria-label={t('close')} size="lg" />
        </Drawer.Header>
        {beside ? (
          <Drawer.Body className={styles.pair}>
            <div className={styles.beside}>{beside}</div>
            <div className={styles.body}>{children}</div>
          </Drawer.Body>
        ) : (
          <Drawer.Body className={styles.body}>{children}</Drawer.Body>
        )}
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** The ways to the records before and after this one in the list behind. */
function Neighbours() {
  const { t } = useTranslation('kit');
  const navigate = useNavigate();
  const { search } = useLocation();
  const { id } = useParams();
  const behind = useOutletContext<ListBehind | undefined>();
  const at = behind?.ids.indexOf(id ?? '') ?? -1;
  if (!behind || at === -1) return null;
  const go = (by: number) => {
    const next = behind.ids[at + by];
    if (next) void navigate({ pathname: `../${next}`, search }, { preventScrollReset: true, replace: true });
  };
  return (
    <div className={styles.neighbours}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('panel.previous')}
        disabled={at === 0}
        onClick={() => go(-1)}
      >
        <ChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('panel.next')}
        disabled={at === behind.ids.length - 1}
        onClick={() => go(1)}
      >
        <ChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
