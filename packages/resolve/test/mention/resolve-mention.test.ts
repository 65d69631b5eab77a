import { describe, expect, it } from 'vitest';
import { readStory, whoIs } from '../read-story.ts';

describe('descriptions', () => {
  it('"negara itu" is the state named last', async () => {
    const story = await readStory('Turki menutup perbatasan dengan Suriah. Ekonomi negara itu memburuk.');
    expect(whoIs(story, 'negara itu')).toEqual(['SYR']);
  });

  it('"kedua negara" are the two states of the sentence before, in their order', async () => {
    const story = await readStory('Filipina dan Vietnam menandatangani perjanjian. Hubungan kedua negara membaik.');
    expect(whoIs(story, 'kedua negara')).toEqual(['PHL', 'VNM']);
  });

  it('"kelompok itu" is an armed group before it is an organisation', async () => {
    const story = await readStory('PBB mengecam serangan Taliban. Serangan kelompok itu menewaskan dua orang.');
    expect(whoIs(story, 'kelompok itu')).toEqual(['taliban']);
  });

  it('a minister without a name is the one whom the article names', async () => {
    const story = await readStory(
      'Menteri Luar Negeri Latvia Janis Ozols tiba di Jakarta. Ozols lelah. Menlu itu bertemu para pengusaha.',
    );
    expect(whoIs(story, 'Menlu itu')).toEqual(['janis-ozols']);
  });

  it('a minister of another state is not the one whom the article names', async () => {
    const story = await readStory('Menteri Luar Negeri Latvia Janis Ozols menelepon Menlu Estonia pada Senin.');
    expect(whoIs(story, 'Menlu Estonia', { form: 'name' })).toEqual(['EST']);
  });

  it('the top diplomat of a state is its foreign minister, whether named before or after', async () => {
    const story = await readStory(
      'Latvia mengatakan diplomat tertingginya tiba di Jakarta. Menteri Luar Negeri Latvia Janis Ozols akan menginap.',
    );
    expect(whoIs(story, 'diplomat tertingginya')).toEqual(['janis-ozols']);
  });

  it('the army of a state is the state', async () => {
    const story = await readStory('Tentara Irak merebut kota itu dari ISIS.');
    expect(whoIs(story, 'Tentara Irak', { form: 'name' })).toEqual(['IRQ']);
  });

  it('the wife of a president is not the president', async () => {
    const story = await readStory('Presiden Latvia Janis Ozols terpilih lagi. Istri Ozols tidak hadir.');
    expect(whoIs(story, 'Istri Ozols', { form: 'name' })).toEqual([]);
  });

  it('citizens called by an acronym are their state', async () => {
    const story = await readStory('Malaysia menahan tiga WNI di Johor.');
    expect(whoIs(story, 'WNI')).toEqual(['IDN']);
  });

  it('"kementerian itu" is the ministry named last', async () => {
    const story = await readStory(
      'Kementerian Kesehatan Latvia menahan obat PBB. Menurut kementerian itu, obatnya kedaluwarsa.',
    );
    expect(whoIs(story, 'kementerian itu')).toEqual(['kementerian-kesehatan-latvia']);
  });

  it('"pihaknya" is the side of the speaker', async () => {
    const story = await readStory(
      'Menteri Luar Negeri Latvia Janis Ozols mengatakan pihaknya akan mengirim obat ke Nepal.',
    );
    expect(whoIs(story, 'pihaknya')).toEqual(['LVA']);
  });

  it('an office of a body that nobody knows is held by nobody here', async () => {
    const story = await readStory('Presiden Latvia Janis Ozols menolak. Presiden Eropa mendukung Rusia.');
    expect(whoIs(story, 'Presiden Eropa')).toEqual([]);
  });

  it('"ketiga negara itu" are the three of a list near by', async () => {
    const story = await readStory('Mesir, Qatar dan Turki menjadi penengah. Ketiga negara itu mendesak Israel.');
    expect(whoIs(story, 'Ketiga negara itu')).toEqual(['EGY', 'QAT', 'TUR']);
  });

  it('the government of a president is the state', async () => {
    const story = await readStory('Pemerintahan Presiden Joko Widodo menolak usulan itu.');
    expect(whoIs(story, 'Pemerintahan Presiden Joko Widodo', { form: 'name' })).toEqual(['IDN']);
  });

  it('the neighbour of a state is another state', async () => {
    const story = await readStory(
      'Latvia memutus hubungan dengan Rusia. Latvia menutup perbatasan negara tetangganya itu.',
    );
    expect(whoIs(story, 'negara tetangganya itu')).toEqual(['RUS']);
  });

  it('fighters who are pointed at are the armed group named last', async () => {
    const story = await readStory('Taliban menguasai Kabul. Bantuan tidak sampai karena militan itu menutup jalan.');
    expect(whoIs(story, 'militan itu')).toEqual(['taliban']);
  });

  it('part of a federation is not the state', async () => {
    const story = await readStory('India mengecam Pakistan. Warga di negara bagian itu marah.');
    expect(whoIs(story, 'negara')).toEqual([]);
  });

  it('"kedua negara" are those that two persons act for where no states are named', async () => {
    const story = await readStory('Donald Trump menjamu Vladimir Putin. Hubungan kedua negara membaik.');
    expect(whoIs(story, 'kedua negara')).toEqual(['USA', 'RUS']);
  });

  it('people in general are nobody', async () => {
    const story = await readStory('Jerman menerima pengungsi. Para pengungsi tinggal di Berlin.');
    expect(whoIs(story, 'Para pengungsi')).toEqual([]);
  });
});

const complaint = await readStory(
  [
    'Presiden Latvia Janis Ozols menuduh Rusia mengirim drone.',
    '"Kami meminta penjelasan, dan saya akan menelepon Guterres," ujarnya.',
    'Dia juga menyurati NATO, lalu berangkat ke Brussel.',
  ].join('\n'),
);

describe('pronouns', () => {
  it('"ia" and "dia" are the person who acted last', async () => {
    expect(whoIs(complaint, 'Dia', { form: 'pronoun' })).toEqual(['janis-ozols']);
  });

  it('"-nya" after a verb of saying is the speaker, not a person of whom the quotation speaks', async () => {
    const nya = complaint.sentences.flatMap(({ words }) => words).find(({ form }) => form === 'nya');
    expect(nya).toBeDefined();
    expect(whoIs(complaint, 'nya', { form: 'pronoun' })).toEqual(['janis-ozols']);
  });

  it('"saya" is the speaker and "kami" the state that the speaker stands for', async () => {
    expect(whoIs(complaint, 'saya', { form: 'pronoun', speaker: 'janis-ozols' })).toEqual(['janis-ozols']);
    expect(whoIs(complaint, 'Kami', { form: 'pronoun', speaker: 'janis-ozols' })).toEqual(['LVA']);
    expect(whoIs(complaint, 'Kami', { form: 'pronoun', speaker: 'janis-ozols', speaksForBody: false })).toEqual([
      'janis-ozols',
    ]);
  });

  it('a subject left out is carried over', async () => {
    expect(whoIs(complaint, 'berangkat', { form: 'omitted' })).toEqual(['janis-ozols']);
  });

  it('a pronoun is never the other end of its claim', async () => {
    const two = await readStory('Iran menyerang Irak, lalu Israel menyerang Iran. Mereka menuntut maaf.');
    expect(whoIs(two, 'Mereka', { form: 'pronoun', not: new Set(['ISR']) })).toEqual(['IRN']);
  });
});
