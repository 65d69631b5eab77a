import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../language/use-texts.ts';
import { go } from '../state/use-view.ts';

/** A panel's first line, with the button that closes it. */
export function PanelHead({ children, onBack }: { readonly children?: ReactNode; readonly onBack?: () => void }) {
  const texts = useTexts();
  return (
    <div className="panel-head">
      {onBack !== undefined && (
        <button type="button" className="chip" onClick={onBack}>
          <Icon name="back" />
          {texts.backToClaims}
        </button>
      )}
      <div className="panel-head-text">{children}</div>
      <button
        type="button"
        className="tool"
        aria-label={texts.close}
        title={texts.close}
        onClick={() => go({ selected: null, article: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
