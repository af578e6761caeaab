/** Names by which a person of the Muslim world is known whose vowels are then written in several ways (Ahmad, Ahmed), as newspapers spell them.
 * Common given names only: a word that is also a common name elsewhere (Adam, Sara, Dana) tells nothing and is left out. */
export const MUSLIM_NAMES: ReadonlySet<string> = new Set(
  `muhammad mohammed mohamed mohammad muhammed mohamad mohamud mamadou ahmad ahmed ahmet mahmud mahmoud mahmood hassan hasan hussein hussain husain hossein
  husayn huseyin ali omar umar omer othman osman uthman khalid khaled walid waleed rashid rasheed rashed said saeed saad salim saleem salem salman sulayman
  suleiman sulaiman suleyman yusuf youssef yousef yusef yousuf ibrahim ismail ishaq yaqub yacoub musa moussa issa harun dawud daoud idris jamal gamal kamal
  kemal karim kareem rahim rahman hamid hameed hamed hamad majid nasir nasser naser nasr nabil adel adil amin ameen amir anwar ashraf ayman bashir bachir bilal
  faisal faysal farid fareed faruq farouk fuad fouad habib haidar hakim hakeem hisham ihab imad jabir jaber jafar latif mansur mansour marwan mustafa moustafa
  mukhtar munir mounir qasim qassem kassem rafiq ramadan ramazan sadiq safwan samir sharif tahir taher tariq tarek tareq tawfiq yasin yassin yasir yasser zaid
  zayed zakaria ziad ziyad aisha fatima fatemeh fatma khadija maryam mariam zaynab zainab layla leila nour noor rania huda hoda samira salma amina nadia abdullah
  abdallah abdulla hadi mahdi mehdi reza riza abbas jawad javad akbar asghar murtaza morteza mojtaba hamza usman iqbal imran tahira shah nawaz saleh salih
  hashim hashem sabri talal turki fahd fahad bandar sultan ghassan mazen mazin wael nizar bakr abubakar aboubacar rustam alisher bakhtiyor bakhtiar ilham
  heydar vagif ramiz nazim rasul timur farhad farrukh shavkat`.split(/\s+/),
)

/** Pairs of names that differ by one such vowel and are two names in Arabic nonetheless. */
export const TWO_NAMES: ReadonlySet<string> = new Set(
  [
    ['hamid', 'hamed'],
    ['hamad', 'hamed'],
    ['hamad', 'hamid'],
    ['salim', 'salem'],
    ['majid', 'majed'],
    ['amir', 'amer'],
    ['rashid', 'rashed'],
    ['karim', 'karem'],
    ['said', 'sayed'],
    ['said', 'sayyid'],
    ['saeed', 'sayed'],
    ['saeed', 'sayyid'],
    ['nazir', 'nazer'],
    ['saleh', 'sala'],
    ['salah', 'saleh'],
    ['salah', 'salih'],
    ['amal', 'amel'],
    ['ashraf', 'ashref'],
  ].map((pair) => [...pair].sort().join(' ')),
)
