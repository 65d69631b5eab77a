import type { RelationDefinition } from '../relation-definition.ts';

/** Reduces relations: sanctions, expels diplomats, withdraws aid, convicts. */
export const sanction = {
  quad: 'material-conflict',
  score: -6,
  labels: { id: 'memberi sanksi', en: 'sanction' },
  modes: ['convict', 'expel', 'withdraw', 'discontinue'],
  frames: {
    sanction: { labels: { id: 'menjatuhkan sanksi', en: 'sanctions' }, mode: 'discontinue' },
    embargo: { labels: { id: 'mengembargo', en: 'embargoes' }, mode: 'discontinue' },
    'impose-tariff': { labels: { id: 'mengenakan tarif', en: 'puts tariffs on' }, mode: 'discontinue' },
    'cut-ties': { labels: { id: 'memutuskan hubungan', en: 'cuts ties with' }, mode: 'discontinue' },
    'cut-aid': { labels: { id: 'memotong bantuan', en: 'cuts aid to' }, mode: 'discontinue' },
    'expel-diplomats': { labels: { id: 'mengusir diplomat', en: 'expels diplomats of' }, mode: 'expel' },
    'recall-ambassador': { labels: { id: 'menarik duta besar', en: 'recalls its ambassador from' }, mode: 'withdraw' },
    leave: { labels: { id: 'keluar dari', en: 'leaves' }, mode: 'withdraw' },
    suspend: { labels: { id: 'menangguhkan', en: 'suspends' }, mode: 'discontinue' },
    convict: { labels: { id: 'memvonis', en: 'convicts' }, mode: 'convict' },
    dismiss: { labels: { id: 'memecat', en: 'dismisses' }, mode: 'discontinue' },
  },
} as const satisfies RelationDefinition;
