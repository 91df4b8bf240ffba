import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface PanelTabsProps {
  /** The first is open unless the address names another. */
  readonly tabs: readonly { readonly name: string; readonly label: string; readonly content: ReactNode }[];
}

/** The parts of a record with much in it, one at a time; which, stands in the address. */
export function PanelTabs({ tabs }: PanelTabsProps) {
  const [params, setParams] = useSearchParams();
  const first = tabs[0]?.name ?? '';
  const open = tabs.find(({ name }) => name === params.get('tab'))?.name ?? first;
  const choose = (name: string | null) => {
    const address = new URLSearchParams(params);
    if (name === null || name === first) address.delete('tab');
    else address.set('tab', name);
    setParams(address, { replace: true, preventScrollReset: true });
  };
  return (
    <Tabs value={open} onChange={choose} keepMounted={false}>
      <Tabs.List mb="md">
        {tabs.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
