/** Names that swindlers borrow, and where these really live. Written for this project. */
const list = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text.trim().split('\n').map((line) => { const [brand = '', ...domains] = line.trim().split(' '); return [brand, domains] }) // prettier-ignore

/** Brand → its own domains. Brands of under five letters count only as a whole piece of a host. */
export const BRANDS: ReadonlyMap<string, readonly string[]> = new Map(
  list(`
  ing ing.nl ing.com ing.be
  rabobank rabobank.nl rabobank.com
  abnamro abnamro.nl abnamro.com
  snsbank snsbank.nl sns.nl
  asnbank asnbank.nl asn.nl
  bunq bunq.com
  knab knab.nl
  tikkie tikkie.me tikkie.com
  ideal ideal.nl
  paypal paypal.com paypal.me paypal.nl
  klarna klarna.com
  postnl postnl.nl postnl.be
  dhl dhl.com dhl.nl dhlparcel.nl dhlecommerce.nl
  bol bol.com
  marktplaats marktplaats.nl
  vinted vinted.nl vinted.com vinted.be
  digid digid.nl
  mijnoverheid overheid.nl mijnoverheid.nl
  belastingdienst belastingdienst.nl
  duo duo.nl
  cjib cjib.nl
  politie politie.nl
  magister magister.net magister.nl magister.app
  somtoday somtoday.nl som.today
  parnassys parnassys.nl parnassys.net
  parro parro.com parro.app
  socialschools socialschools.nl socialschools.eu
  schoolkassa schoolkassa.nl
  wiscollect wiscollect.nl
  zermelo zermelo.nl zportal.nl
  itslearning itslearning.com
  kennisnet kennisnet.nl
  basispoort basispoort.nl
  schoolsoft schoolsoft.nl
  microsoft microsoft.com microsoftonline.com office.com live.com sharepoint.com
  office365 office.com office365.com microsoft.com
  outlook outlook.com live.com office.com
  google google.com google.nl google.be
  apple apple.com
  icloud icloud.com apple.com
  whatsapp whatsapp.com wa.me
  instagram instagram.com
  facebook facebook.com fb.com
  snapchat snapchat.com
  tiktok tiktok.com
  netflix netflix.com
  spotify spotify.com
  roblox roblox.com
  fortnite fortnite.com epicgames.com
  discord discord.com discord.gg
  steam steampowered.com steamcommunity.com
  ziggo ziggo.nl
  odido odido.nl
  kpn kpn.com
  vodafone vodafone.nl vodafone.com
  coolblue coolblue.nl coolblue.be
  albertheijn ah.nl albertheijn.nl
  `),
)

/** Shorteners: nobody sees where such a link goes. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd cutt.ly rebrand.ly shorturl.at tiny.cc s.id rb.gy t.ly buff.ly adf.ly bl.ink shrtco.de lnk.to qrco.de bitly.ws kutt.it tny.im u.to clck.ru surl.li urlz.fr dub.sh tr.ee shorte.st soo.gd n9.cl x.gd'.split(
    ' ',
  ),
)

/** Endings that cost nothing and are seldom a school's or a firm's in the Netherlands. */
export const ODD_ENDINGS: ReadonlySet<string> = new Set(
  'xyz top click icu tk ml ga cf gq buzz ru cn live shop online site store club vip win bid loan work rest fit cam monster quest sbs cyou bond lol link zip mov support help cc ws su pw info website space fun host press cfd autos beauty'.split(
    ' ',
  ),
)

/** Pieces of a host or path that lure. */
export const LURES =
  /(?:log-?in|in-?log|verif|betaal|betaling|account|bevestig|update|secure|veilig|wallet|gratis|winnaar|prijs|cadeau|gift|bonus|claim|pakket|track|factuur|boete|herstel|blokk|deblokk|identi|wachtwoord|password|signin|sso|refund|terugbet|robux|vbucks|v-bucks|skins|free|hack|nude|voicemail|office|portal|portaal|ouderapp|stem-|vote)/i
