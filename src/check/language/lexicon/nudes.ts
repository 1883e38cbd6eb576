/** Words for intimate images and for what people do with them. Written for this project. */
import { wordList as words } from '../word-list.ts'

export const NUDE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Intimate images, by their own name. */
  nude: words(`nude nudes nudi nudie nudies noods nood-foto naaktfoto naaktfoto's naaktfotos naaktfotootje naaktfilmpje naaktfilmpjes naaktbeeld naaktbeelden naaktvideo
    naaktselfie naaktselfies naaktpic naaktpics naakts dickpic dickpics dick-pic blootfoto blootfoto's blootfotos tietenfoto tietenpic tietenfoto's kontfoto kutfoto pikfoto seksfilmpje seksfilmpjes
    seksvideo seksvideo's seksvideos seksbeelden seksfoto seksfoto's seksfotos sexfilmpje sexfilmpjes sexvideo sexvideos sextape sextapes sekstape sekstapes sexfoto sexfotos
    deepnude deepnudes nudify nudifier uitkleedapp uitkleed-app pornodeepfake deepfakeporno seksdeepfake banga bangalijst bangalijsten banga-lijst bangas bangalist hoerenlijst sletlijst slettenlijst
    upskirt lingeriefoto lingeriefoto's lingeriefotos bhfoto pijpfilmpje pijpvideo neukfilmpje neukvideo webcamseks camseks sextfoto sextfotos naaktplaatjes naaktplaatje`),
  /** Images that were leaked. */
  leaks: words('leaks leaked lekks leakjes lekjes nakies nakie naaktjes nakiefotos exposefotos'),
  /** Images of any sort. */
  image:
    words(`foto foto's fotos fotootje fotootjes pic pics picca picje plaatje plaatjes filmpje filmpjes film filmen video video's videos vids vid clip clips snap snaps selfie selfies beeld beelden beeldmateriaal
    opname opnames opnamen screenshot screenshots screen screens materiaal content kiekje kiekjes`),
  /** What makes an image intimate. */
  bare: words(`naakt naakte bloot blote topless seks sex seksen neuken neukt pijpen pijpt pijpbeurt tieten borsten tepels boobs kutje poesje kut lul pik piemel penis vagina lingerie string bh beha
    ondergoed onderbroek slipje tanga uitgekleed uitgeklede ontkleed intiem intieme geil geile sexy sexyfoto pikant pikante pikants kinky ondeugend ondeugende sletterig hoerig porno pornofilm pornografisch
    onlyfans masturberen vingeren aftrekken aftrekt vingert spannend spannende nakie expliciete expliciet erotisch erotische xxx`),
  /** Sending, showing and spreading. */
  sendit:
    words(`stuur stuurt sturen stuurde gestuurd send sturenn stuurje geef geeft app appt appen dm snap snapt airdrop deel deelt delen gedeeld doorsturen doorgestuurd doorstuurt doorstuur rondsturen rondgestuurd
    post posten postte gepost plaats plaatsen online lek lekken gelekt leak leaken geleakt leaked verspreid verspreiden verspreidt zet zetten gooi gooien ruil ruilen geruild ruilt verkoop verkopen verkoopt koop kopen
    drop droppen dropt gedropt upload uploaden rond viral verzamel verzamelen maak maken gemaakt bewerk bewerken fotoshop photoshop laat toon show`),
}
