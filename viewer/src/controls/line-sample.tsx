import { linePattern } from '@simpul/export/picture/line-pattern';
import type { Status } from '@simpul/graph-schema/modality';
import type { QuadClass } from '@simpul/graph-schema/relation-definition';

interface Properties {
  readonly status?: Status;
  readonly family?: QuadClass;
}

/** A short piece of line as the canvas draws it. */
export function LineSample({ status = 'asserted', family }: Properties) {
  const { dash, gap } = linePattern(status);
  return (
    <svg className="line-sample" viewBox="0 0 36 10" aria-hidden="true">
      <path
        d="M1 5H35"
        stroke={family === undefined ? 'currentColor' : `var(--family-${family})`}
        strokeDasharray={gap === 0 ? undefined : `${dash} ${gap}`}
      />
    </svg>
  );
}
