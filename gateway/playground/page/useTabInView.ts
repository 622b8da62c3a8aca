import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** With many tabs GraphiQL scrolls them without a scrollbar; the one in use should not be out of sight. */
export function useTabInView(): void {
  const index = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document
      .querySelector(`#graphiql-session-tab-${index}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [index]);
}
