import { frameLabel } from '@simpul/export/frame-label';
import { modalities } from '@simpul/graph-schema/modality';
import { relations } from '@simpul/graph-schema/relation-type';
import { sectors } from '@simpul/graph-schema/sector';
import type { RelationBody } from '@simpul/server/wire';
import { Icon } from '../controls/icon.tsx';
import { LineSample } from '../controls/line-sample.tsx';
import { formatDate, formatSpan } from '../language/format-date.ts';
import { itemLabel } from '../language/relation-label.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import { AboutClaim } from '../review/about-claim.tsx';
import { ClaimReview } from '../review/claim-review.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import { speakerChain } from './speaker-chain.ts';

type StoredClaim = RelationBody['claims'][number];

/** One claim: who says so, how sure, when, where, and the sentence itself. */
export function ClaimCard({ claim }: { readonly claim: StoredClaim }) {
  const texts = useTexts();
  const language = useLanguage();
  const { quad } = relations[claim.relation];
  return (
    <article className="claim" style={{ borderLeftColor: `var(--family-${quad})` }}>
      <p className="claim-speaker">{speakerChain(claim, texts, language)}</p>
      <div className="status-row">
        <span className={`status-chip${claim.polarity === 'negated' ? ' denied' : ''}`}>
          {claim.modality !== 'hypothetical' && <LineSample status={claim.modality} family={quad} />}
          {modalities[claim.modality].labels[language]}
          {claim.polarity === 'negated' && ` · ${texts.negated}`}
        </span>
        <span className="claim-frame" style={{ color: `var(--text-${quad})` }}>
          {claim.office ?? frameLabel(claim.relation, claim.frame, language)}
        </span>
        {claim.sector !== null && <span className="quiet">{sectors[claim.sector][language]}</span>}
      </div>
      {claim.items.length > 0 && (
        <ul className="claim-items">
          {claim.items.map((item) => (
            <li key={item.text}>
              <ItemText item={item} />
            </li>
          ))}
        </ul>
      )}
      {claim.aboutClaim !== null && <AboutClaim id={claim.aboutClaim} />}
      <EvidenceQuote claim={claim} />
      <ClaimFacts claim={claim} />
      <button
        type="button"
        className="button small"
        onClick={() => go({ article: { id: claim.article.id, claim: claim.id } })}
      >
        <Icon name="article" />
        {texts.readInArticle}
      </button>
      <ClaimReview claim={claim} />
    </article>
  );
}

/** "sekitar 10.000 tentara", and what kind of thing that is where the words do not say so. */
function ItemText({ item: { text, quantity, itemClass } }: { readonly item: StoredClaim['items'][number] }) {
  const language = useLanguage();
  const kind = itemClass === null ? '' : itemLabel(itemClass, language);
  return (
    <>
      {quantity !== null && !text.includes(quantity) && <b>{quantity} </b>}
      {text}
      {!text.includes(kind) && <span className="quiet"> {kind}</span>}
    </>
  );
}

function ClaimFacts({ claim }: { readonly claim: StoredClaim }) {
  const texts = useTexts();
  const language = useLanguage();
  const { outlet, publishedAt, reprintOf } = claim.article;
  const facts = [
    { name: texts.event, value: formatSpan(claim.eventStart, claim.eventEnd, language) },
    { name: texts.place, value: claim.place },
    { name: texts.reported, value: publishedAt === null ? null : formatDate(publishedAt, language) },
    { name: texts.outlet, value: outlet },
    { name: texts.story, value: reprintOf === null ? null : texts.reprintOf(reprintOf.outlet ?? texts.unknownOutlet) },
  ].filter(({ value }) => value !== null);
  return (
    <dl className="claim-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{texts.confidence}</dt>
        <dd>
          <meter min={0} max={1} value={claim.confidence} aria-label={texts.confidence} />{' '}
          {new Intl.NumberFormat(language, { style: 'percent' }).format(claim.confidence)}
        </dd>
      </div>
    </dl>
  );
}
