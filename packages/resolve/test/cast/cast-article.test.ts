import { describe, expect, it } from 'vitest';
import { actorsIn, readStory, storyOf } from '../read-story.ts';

const namedIn = async (text: string, publishedAt?: string): Promise<readonly string[]> =>
  actorsIn(await readStory(text, publishedAt));

describe('telling the actors of an article apart', () => {
  it('a surname stands for the person introduced in full', async () => {
    const reading = await readStory(
      'Menteri Pertahanan Latvia Andris Kalnins menolak usulan itu. Menurut Kalnins, usulan tersebut tidak masuk akal.',
    );
    expect(actorsIn(reading)).toEqual(['LVA', 'andris-kalnins']);
    expect(reading.cast.occurrences.filter(({ actor }) => actor === 'andris-kalnins').map(({ text }) => text)).toEqual([
      'Andris Kalnins',
      'Kalnins',
    ]);
  });

  it('a one-word person whom nothing expands is local to the article', async () => {
    const reading = await readStory('Juru bicara kepolisian Swedia, Hartono, mengatakan penyelidikan berlanjut.');
    expect(reading.cast.members.get('hartono')).toMatchObject({ kind: 'person', local: true });
  });

  it('two persons of one family name are told apart by their offices', async () => {
    const reading = await readStory(
      [
        'Menteri Luar Negeri Latvia Janis Ozols bertemu Presiden Estonia Marta Ozols di Riga.',
        'Presiden Ozols menyambut baik pertemuan itu.',
        'Menteri Luar Negeri Ozols menyampaikan terima kasih.',
      ].join('\n'),
    );
    const said = reading.cast.occurrences.filter(({ text }) => text === 'Ozols').map(({ actor }) => actor);
    expect(said).toEqual(['marta-ozols', 'janis-ozols']);
  });

  it('an acronym in brackets names the body before it, from then on', async () => {
    const reading = await readStory(
      'Ribuan orang dari Gerakan Petani Merdeka (GPM) menuntut Australia. Pekan lalu GPM menggelar pertemuan di Kupang.',
    );
    const bodies = [...reading.cast.members.values()].filter(({ kind }) => kind !== 'state');
    expect(bodies.map(({ id }) => id)).toEqual(['gerakan-petani-merdeka']);
  });

  it('an organ of a state is an actor of its own, part of that state, and its short form is the same organ', async () => {
    const reading = await readStory(
      'Kementerian Kebudayaan Latvia memanggil duta besar Rusia. Parlemen Latvia mendukung langkah Kementerian Kebudayaan Latvia.',
    );
    expect(reading.cast.members.get('kementerian-kebudayaan-latvia')).toMatchObject({ parent: 'LVA', polity: 'LVA' });
    expect(actorsIn(reading)).toContain('LVA');
  });

  it('an intelligence service called a spy agency is the same service', async () => {
    const reading = await readStory(
      'Badan mata-mata Korea Selatan memantau perbatasan. Laporan Badan Intelijen Nasional Korea Selatan dibahas parlemen.',
    );
    const services = [...reading.cast.members.values()].filter(
      ({ polity, kind }) => polity === 'KOR' && kind !== 'state',
    );
    expect(services).toHaveLength(1);
  });

  it('the sea that holds the name of a state names no state', async () => {
    expect(await namedIn('Kapal itu berlayar di Laut China Selatan menuju Vietnam.')).toEqual(['VNM']);
  });

  it('a capital is its state where it acts or is visited, and a place where it only says where', async () => {
    expect(await namedIn('Pyongyang menolak usulan itu.')).toEqual(['PRK']);
    expect(await namedIn('Rombongan itu bertolak ke Moskow.')).toEqual(['RUS']);
    expect(await namedIn('Mereka bertemu di Moskow.')).toEqual([]);
    expect(await namedIn('Ribuan warga Jakarta mengungsi.')).toEqual([]);
  });

  it('a body and its holder come apart where the article names one of them alone', async () => {
    const ids = await namedIn('Kata CEO Angin Timur Sari Dewanti, laba naik. Menurut Dewanti, tahun ini baik.');
    expect(ids).toEqual(['angin-timur', 'sari-dewanti']);
  });

  it('boilerplate names nobody', async () => {
    const text = 'Jepang mengirim bantuan ke Nepal.\nBaca juga: Presiden Chile bertolak ke Peru';
    const boilerplate = [{ start: text.indexOf('Baca'), end: text.length }];
    expect(actorsIn(await readStory({ ...storyOf(text), boilerplate }))).toEqual(['JPN', 'NPL']);
  });
});
