/** Names as they are heard in Dutch classrooms, put together by chance: prefix and family name apart. */

export type Origin =
  | 'dutch'
  | 'frisian'
  | 'turkish'
  | 'moroccan'
  | 'surinamese'
  | 'antillean'
  | 'polish'
  | 'syrian'
  | 'chinese'
  | 'ukrainian'

export const GIVEN: Readonly<Record<Origin, readonly string[]>> = {
  dutch: [
    'Noor',
    'Sanne',
    'Fleur',
    'Lotte',
    'Roos',
    'Isa',
    'Maud',
    'Evi',
    'Jet',
    'Puck',
    'Daan',
    'Bram',
    'Sem',
    'Luuk',
    'Thijs',
    'Stijn',
    'Gijs',
    'Mees',
    'Tijn',
    'Floris',
    'Anouk',
    'Merel',
    'Bas',
    'Koen',
    'Renske',
    'Zoë',
    'André',
    'Joëlle',
    'Hidde',
    'Cas',
  ],
  frisian: ['Fenna', 'Jelte', 'Sjoerd', 'Wietske', 'Hylke', 'Tjitske', 'Rinske', 'Douwe', 'Nynke', 'Ids'],
  turkish: ['Elif', 'Emre', 'Zeynep', 'Can', 'Defne', 'Yiğit', 'Selin', 'Kaan', 'Işıl', 'Çağla', 'Ömer', 'Ayşe'],
  moroccan: [
    'Yasmina',
    'Bilal',
    'Salma',
    'Ilyas',
    'Hajar',
    'Anouar',
    'Soumaya',
    'Zakaria',
    'Ikram',
    'Mounir',
    'Rania',
    'Tarik',
  ],
  surinamese: ['Shanti', 'Rishi', 'Xaviera', 'Jerrel', 'Priya', 'Dwight', 'Chantal', 'Vijay', 'Naomi', 'Glenn'],
  antillean: ['Shurandy', 'Jaïra', 'Quincy', 'Aisha', 'Rodney', 'Mireya', 'Jeandro', 'Lysandra'],
  polish: ['Zofia', 'Jakub', 'Maja', 'Kacper', 'Łucja', 'Szymon', 'Hanna', 'Michał'],
  syrian: ['Lana', 'Yazan', 'Rima', 'Karam', 'Nour', 'Majd', 'Hala', 'Bashir'],
  chinese: ['Mei', 'Jun', 'Xinyi', 'Hao', 'Lian', 'Wei'],
  ukrainian: ['Sofiia', 'Danylo', 'Oksana', 'Taras', 'Myroslava', 'Bohdan'],
}

export const FAMILIES: Readonly<Record<Origin, readonly (readonly [prefix: string, family: string])[]>> = {
  dutch: [
    ['', 'Appelhof'],
    ['van der', 'Wiel'],
    ['de', 'Roos'],
    ['', 'Kleinjan'],
    ['van', 'Duinen'],
    ['van den', 'Akker'],
    ['', 'Hazelaar'],
    ["in 't", 'Veld'],
    ['', 'Molenkamp'],
    ['ter', 'Beek'],
    ['van ’t', 'Hek'],
    ['', 'Zomerdijk'],
    ['de', 'Wilde'],
    ['', 'Brinkhuis'],
    ['van', 'Rietschoten'],
    ['', 'Lindeboom-Smit'],
    ['', 'Oosterwijk'],
    ['van de', 'Kamp'],
    ['', 'Steenbakker'],
    ['den', 'Ouden'],
  ],
  frisian: [
    ['', 'Hoekema'],
    ['', 'Terpstra'],
    ['', 'Wiersinga'],
    ['', 'Dijksma'],
    ['', 'Poelstra'],
  ],
  turkish: [
    ['', 'Yılmazer'],
    ['', 'Kayalı'],
    ['', 'Demirtaş'],
    ['', 'Öztepe'],
    ['', 'Şimşekoğlu'],
    ['', 'Aydınlı'],
  ],
  moroccan: [
    ['el', 'Hamdaoui'],
    ['', 'Bouzidi'],
    ['', 'Amrani'],
    ['ait', 'Lahcen'],
    ['', 'Tahiri'],
    ['el', 'Mansouri'],
  ],
  surinamese: [
    ['', 'Ramdhan'],
    ['', 'Kromosoeto'],
    ['', 'Pinasweg'],
    ['', 'Sewdien'],
    ['', 'Wongsodimedjo'],
  ],
  antillean: [
    ['', 'Martisia'],
    ['', 'Croesland'],
    ['', 'Isendora'],
    ['', 'Plantijn'],
  ],
  polish: [
    ['', 'Nowicki'],
    ['', 'Zielonka'],
    ['', 'Wójtowicz'],
    ['', 'Kaczmarska'],
  ],
  syrian: [
    ['al', 'Hariri'],
    ['', 'Darwishe'],
    ['', 'Khouryan'],
    ['al', 'Najjar'],
  ],
  chinese: [
    ['', 'Liang'],
    ['', 'Zhou'],
    ['', 'Tsang'],
  ],
  ukrainian: [
    ['', 'Kovalchenko'],
    ['', 'Bondarivna'],
    ['', 'Melnychuk'],
  ],
}

/** Where families come from; who is named more often is picked more often. */
export const ORIGINS: readonly Origin[] = [
  ...Array.from({ length: 14 }, () => 'dutch' as const),
  ...['turkish', 'turkish', 'moroccan', 'moroccan', 'surinamese', 'surinamese', 'frisian'].map((one) => one as Origin),
  ...['antillean', 'polish', 'syrian', 'chinese', 'ukrainian'].map((one) => one as Origin),
]

/** Second halves of double given names. */
export const DOUBLE_NAMES = ['Jan', 'Marie', 'Lou', 'Willem', 'Fee'] as const
