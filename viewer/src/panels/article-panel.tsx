import type { ArticleBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { Icon } from '../controls/icon.tsx';
import { formatDate } from '../language/format-date.ts';
import { useTexts } from '../language/use-texts.ts';
import { FailureNotice } from '../notices.tsx';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import type { OpenArticle } from '../state/view-state.ts';
import { ArticleText } from './article-text.tsx';
import { PanelHead } from './panel-head.tsx';
import { PanelSkeleton } from './panel-skeleton.tsx';
import { speakerChain } from './speaker-chain.ts';
import { webAddress } from './web-address.ts';

const loadArticle = (id: string, signal: AbortSignal): Promise<ArticleBody> =>
  request<ArticleBody>(`/api/articles/${encodeURIComponent(id)}`, signal);

/** The article a claim stands in, scrolled to its sentence. */
export function ArticlePanel({ open }: { readonly open: OpenArticle }) {
  const article = useResource(open.id, loadArticle);
  return (
    <>
      <PanelHead onBack={() => go({ article: null })} />
      {article.error !== null && <FailureNotice error={article.error} retry={article.retry} />}
      {article.value === null ? (
        article.error === null && <PanelSkeleton />
      ) : (
        <Reader body={article.value} claimId={open.claim} />
      )}
    </>
  );
}

function Reader({ body, claimId }: { readonly body: ArticleBody; readonly claimId: string | null }) {
  const texts = useTexts();
  const language = useLanguage();
  const { article, claims } = body;
  const current = claims.find(({ id }) => id === claimId) ?? null;
  const others = claims.length - (current === null ? 0 : 1);
  const address = webAddress(article.url);
  return (
    <article className="panel-body reader">
      <p className="reader-source">
        {article.outlet ?? texts.unknownOutlet}
        {' · '}
        {article.publishedAt === null ? texts.noDate : formatDate(article.publishedAt, language)}
        {address !== null && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {texts.originalPage}
            <Icon name="external" />
          </a>
        )}
      </p>
      <h2 className="panel-title" lang={article.language}>
        {article.title === null || article.title === '' ? texts.untitled : article.title}
      </h2>
      <Reprints reprints={body.reprints} />
      {current !== null && <p className="claim-speaker">{speakerChain(current, texts, language)}</p>}
      {others > 0 && <p className="hint">{texts.otherClaims(others)}</p>}
      <ArticleText body={body} current={current} />
    </article>
  );
}

/** Where else the story stands, the first to print it before the others: together they count as one outlet. */
function Reprints({ reprints }: Pick<ArticleBody, 'reprints'>) {
  const texts = useTexts();
  const nameOf = ({ outlet }: ArticleBody['reprints'][number]): string => outlet ?? texts.unknownOutlet;
  const original = reprints.find(({ reprintOf }) => reprintOf === null);
  const others = reprints.filter((one) => one !== original);
  return (
    <>
      {original !== undefined && (
        <p className="hint">
          <button
            type="button"
            className="button small"
            onClick={() => go({ article: { id: original.id, claim: null } })}
          >
            <Icon name="article" />
            {texts.reprintOf(nameOf(original))}
          </button>
        </p>
      )}
      {others.length > 0 && <p className="hint">{texts.alsoPrintedBy([...new Set(others.map(nameOf))].join(', '))}</p>}
    </>
  );
}
