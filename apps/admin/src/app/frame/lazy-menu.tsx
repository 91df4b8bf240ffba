import { type ComponentType, type LazyExoticComponent, type ReactElement, Suspense, useState } from 'react';

/** What a menu's module exports: the menu around its button, open from the start. */
export interface MenuProps {
  readonly target: ReactElement;
}

interface LazyMenuProps {
  readonly menu: LazyExoticComponent<ComponentType<MenuProps>>;
  /** The button, without its handlers. */
  readonly button: (props: ButtonProps) => ReactElement;
}

/** What makes a plain button the opener of a menu. */
export interface ButtonProps {
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded'?: boolean;
  readonly onClick?: () => void;
}

/** A menu that is fetched when it is first opened: most pages are read without. */
export function LazyMenu({ menu: Menu, button }: LazyMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const closed = button({ 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: () => setWanted(true) });
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <Menu target={button({ 'aria-haspopup': 'menu' })} />
    </Suspense>
  );
}
