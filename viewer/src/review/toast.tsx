import { Icon } from '../controls/icon.tsx';
import { decide } from './decide.ts';
import { useReviewTexts } from './use-review-texts.ts';
import { showToast, useToast } from './use-toast.ts';

/** What became of the last decision, with its undoing; stays until it is closed or another is made. */
export function ToastMessage() {
  const texts = useReviewTexts();
  const toast = useToast((store) => store.toast);
  return (
    <output className="toast-place" aria-live="polite">
      {toast !== null && (
        <div className={`toast ${toast.kind}`}>
          {toast.kind === 'decided' ? (
            <span>{texts[`kind-${toast.decision.kind}`]}</span>
          ) : (
            <span>
              <b>{texts.refused}.</b> {toast.error.code === 'UNREACHABLE' ? texts.unreachable : toast.error.message}
            </span>
          )}
          {toast.kind === 'decided' && (
            <button
              type="button"
              className="button small"
              onClick={() => void decide({ kind: 'undo', decision: toast.decision.id })}
            >
              {texts.undo}
            </button>
          )}
          <button type="button" className="tool" aria-label={texts.dismiss} onClick={() => showToast(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </output>
  );
}
