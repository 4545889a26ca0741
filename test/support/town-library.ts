import type { Library } from '../../src/answer/library.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from './build-article.ts';

/** Four invented articles of a small town, for questions in other words than theirs. */
export const townLibrary: Library = buildLibrary([
  buildArticle(
    'Orchestra players walk out over unpaid wages',
    [
      'The Port Quill Philharmonic cancelled its spring season on Thursday after 41 musicians refused to rehearse.',
      'Players had not received their wages since January because a promised grant never arrived, said Ilse Brandt, who leads the second violins.',
      '“You cannot pay rent with applause,” Brandt said.',
      'The orchestra was founded in 1934 by the conductor Aurel Popa in a disused tannery in Mill Lane.',
      'Manager Owen Tate said that negotiations would resume on 14 May at the Guildhall.',
      'Tate said the deficit had reached 2.3 million crowns.',
      'The Dorn Foundation paid for the instruments.',
      'Audience figures have fallen by a fifth since 2019, which Brandt blamed on dearer tickets.',
    ],
    { id: 'A1', slug: 'orchestra' },
  ),
  buildArticle(
    'Baker jailed for arson at rival shop',
    [
      'A baker who burned down a competitor’s shop was sentenced to six years in prison on Monday.',
      'Karl Lindqvist, 52, poured petrol through the letterbox of Hanna Vogt’s bakery in Cooper Street in March 2020, the district court in Ahlen heard.',
      'Vogt, 38, and three children were asleep upstairs and escaped through a window.',
      '“He set the fire to get rid of the competition,” prosecutor Mira Solberg said.',
      'Detectives recovered a burnt glove from a drain behind the station.',
      'Lindqvist’s barrister, Jan Aalto, said his client had been ruined by debts.',
      'Judge Tomas Riek said that he would publish his reasons on 3 June.',
      'The court cleared Lindqvist’s brother Nils of helping him.',
    ],
    { id: 'A2', slug: 'baker' },
  ),
  buildArticle(
    'Rovers reach final after nine penalties',
    [
      'Ahlen Rovers won a shootout against Skerry United on Saturday to reach the cup final.',
      'Goalkeeper Petra Lund stopped three of the nine penalties in front of 6,200 spectators at Brewery Park.',
      '“My knees were shaking,” Lund said.',
      'They will meet the holders, Castle Athletic, at the National Bowl on 22 June.',
      'Skerry’s trainer Dag Moen criticised the umpire for a late whistle.',
      'Forward Ane Holt missed the match with a sprained ankle.',
      'Seven Skerry supporters were arrested after the match.',
    ],
    { id: 'A3', slug: 'rovers' },
  ),
  buildArticle(
    'Otters return to the Lerrin after sixty years',
    [
      'Two otters have been filmed on the river Lerrin for the first time since 1961, biologists reported.',
      'The animals were caught on camera at night below the weir in Tern Wood.',
      'Otters vanished from the valley when pesticides poisoned the eels they eat.',
      'The study was financed by the Hollis Trust.',
      'Anglers fear that the otters will empty their ponds, said Bruno Keel of the fishing club.',
      'Biologist Edda Lorne said the estimate of five animals rested on too few tracks.',
      'The council has postponed the dredging of the river until October.',
    ],
    { id: 'A4', slug: 'otters' },
  ),
]);
