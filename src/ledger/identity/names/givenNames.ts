/** Given names that are one name: forms of two neighbouring languages that reports of one person mix, and short forms. A name may be short for several.
 * Each row's first word names the class. */
const ROWS = `
volodymyr vladimir vladymyr uladzimir volodya vova
oleksandr aleksandr alexander aleksander alexandr aliaksandr alyaksandr alex sasha sacha oleksander
oleksandra aleksandra alexandra sasha
oleksiy oleksii oleksij aleksei aleksey alexei alexey alexej aliaksei alyaksey alyosha
serhiy serhii serhij sergei sergey sergej sergii siarhei syarhey sergiy seryozha
mykola nikolai nikolay nikolaj mikalai mikola kolya
mykhailo mikhail mikhailo mihail mikhajlo mychajlo misha
andriy andrii andrij andrei andrey andrej andrew andy
dmytro dmitry dmitri dmitriy dmitrii dmitrij dzmitry dima
yevhen yevgeny evgeny yevgeni evgeni evgeniy evgenii yevgeniy yevhenii yevheniy evhen eugene zhenya gene
yevheniia yevgeniya evgenia evgeniya yevhenia eugenia zhenya
pavlo pavel pavel pasha
petro pyotr petr piotr petya
ivan vanya
ihor igor ihar
oleh oleg aleh
olena elena yelena helena lena alena
olha olga volha
kateryna ekaterina yekaterina katerina katsiaryna katya
iryna irina iryna ira
nataliia natalia natalya nataliya natalie natasha
svitlana svetlana sviatlana sveta
hanna anna anya
tetiana tatiana tatyana tetyana tatsiana tanya
viktor victor viktar vitya
vasyl vasily vasiliy vasili vasyliy vasya
kostiantyn konstantin kostyantyn kanstantsin kostya
yurii yuri yury yuriy juri jurij iurii yuryi
vitalii vitaly vitaliy vitali vitalij
valerii valery valeriy valeri
hryhorii grigory grigori grigoriy hryhoriy grisha
heorhii georgy georgi georgiy heorhiy giorgi
anatolii anatoly anatoliy anatoli tolya
stepan stsiapan
fedir fyodor fedor feodor fiodar
artem artyom artsiom
semen semyon simeon
oksana aksana
maksym maxim maksim max
bohdan bogdan
roman raman
viacheslav vyacheslav slava
stanislav slava stas
yaroslav jaroslav iaroslav slava
boris borys barys borya
leonid leanid
mariia maria mariya maryia masha
liudmyla lyudmila ludmila liudmila luda
yulia yuliya julia iuliia yuliia
sofiia sofia sofiya sophia
galina halyna halina
lyubov liubov
lev leo
william bill billy will willy liam
robert bob bobby rob robbie bert
richard rick dick ricky rich
james jim jimmy jamie
john jack johnny
thomas tom tommy
joseph joe joey
michael mike mick mickey
charles charlie chuck
edward ed eddie ted ned
edwin ed eddie
edmund ed eddie ted ned
anthony tony antony
daniel dan danny
david dave davey
stephen steve stephen steven
christopher chris kit
christine chris christina tina
matthew matt
nicholas nick nicolas nicky
benjamin ben benny
samuel sam sammy
samantha sam
timothy tim
gregory greg
jeffrey jeff geoffrey
kenneth ken kenny
ronald ron ronnie
donald don donnie
lawrence larry laurence
gerald gerry jerry
jeremiah jerry
patrick pat paddy
patricia pat patty trish
peter pete
philip phil phillip
frederick fred freddie
alfred fred alf
albert al bert
andrew drew
joshua josh
jonathan jon
nathaniel nathan nate
raymond ray
leonard len lenny leo
vincent vince vinny
zachary zach zack
elizabeth liz beth betty lizzie eliza
margaret maggie meg peggy
katherine kate kathy katie catherine cathy kathryn
deborah debbie debra
jennifer jen jenny
rebecca becky
susan sue susie
victoria vicky
barbara barb
pamela pam
jose pepe
francisco paco pancho
ignacio nacho
guadalupe lupe
enrique quique
rafael rafa
manuel manolo
alejandro ale
antonio tono
jesus chucho
dolores lola
mercedes merche
concepcion concha
rosario charo
pilar pili
luis lucho
eduardo lalo edu
roberto beto
alberto beto
guillermo memo
jorge coque
muhammad mohammed mohamed mohammad muhammed mohamad mohamud muhamad muhamed
othman osman uthman usman ousmane
dawud daoud dawood daud davud
jamal gamal djamal dzhamal
jalal galal
amir emir
amin emin
amina emina
ahmad ahmed ahmet
mahmud mahmoud mahmood
sharif cherif shareef sherif
bashir bachir
rashid rachid rasheed
hisham hicham
yusuf youssef yousef yusef yousuf yusif
sulayman suleiman sulaiman suleyman soleiman solomon
mehdi mahdi
reza riza
fatima fatma fatemeh fatimah
khadija hadija khadijah
aisha aysha aicha ayesha
mustafa moustafa mustapha
tariq tarek tareq tarik
qasim qassem kassem qasem
husayn hussein hussain husain hossein huseyin huseyn
adil adel
`

/** Given names which are no variants of another here but tell a given name from a surname. */
const OTHERS = `gul nur marta ana carlos juan pedro miguel pablo luisa carmen lucia rosa diego javier sergio andres fernando ricardo mario joao paulo beatriz
joana rui tiago inês ines pierre jean michel marie claire paul luc hans jurgen karl anna lars erik nils kristian ingrid astrid sven mette marco giulia luca
giovanni paolo george martin simon henry oliver lucy emma kwame kofi ama abena chinedu ngozi amina wanjiru juma neema tendai thabo sipho giorgi nino levan
tamar ketevan armen ani hakob tigran nurlan aigerim bolat askar raj priya anil sunil suresh ramesh lakshmi arjun vikram deepak jonas ruta mantas janis
andris liga mari jaan tiit katrin gabor laszlo zoltan istvan ferenc janos attila tamas gyorgy sandor agnes eszter kenji hiroshi yuko haruto mehmet emre
elif zeynep murat fatih ayse dragan milan jelena nikola stefan ivana marija marko petar todor`

const classes = new Map<string, string[]>()
for (const row of ROWS.trim().split('\n')) {
  const [head = '', ...rest] = row.split(' ')
  for (const name of new Set([head, ...rest])) classes.set(name, [...(classes.get(name) ?? []), head])
}
const others = new Set(OTHERS.split(/\s+/))

/** The classes of given names a folded word belongs to; none for most words.
 * @example givenClasses('bill') //=> ['william'] */
export const givenClasses = (word: string): readonly string[] => classes.get(word) ?? []

/** Whether a folded word is known as a given name; what is not known may be one all the same. */
export const isGivenName = (word: string): boolean => classes.has(word) || others.has(word)
